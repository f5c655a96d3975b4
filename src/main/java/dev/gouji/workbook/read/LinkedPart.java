package dev.gouji.workbook.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.jspecify.annotations.Nullable;

/** A part of a package, from which relations lead to others. */
interface LinkedPart {
    String contentType();

    InputStream content() throws IOException;

    /** The relations, in the order of their ids. */
    List<Link> links() throws InvalidFormatException;

    /** The part as its file stores it; null where that cannot be told, or is too much to be kept. */
    default @Nullable StoredPart stored() throws IOException {
        return null;
    }

    /** Whether the other part, of whatever file, is stored alike; false where that cannot be told. */
    default boolean isStoredAs(LinkedPart other) throws IOException {
        return false;
    }

    /**
     * A relation to another part.
     *
     * @param part null where the package has no such part
     */
    record Link(String id, String type, @Nullable LinkedPart part) {}
}
