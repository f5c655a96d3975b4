package dev.gouji.workbook.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.jspecify.annotations.Nullable;

/** A part of a package that POI opened. */
record OpcPart(PackagePart part) implements LinkedPart {
    @Override
    public String contentType() {
        return part.getContentType();
    }

    @Override
    public InputStream content() throws IOException {
        try {
            return part.getInputStream();
        } catch (OpenXML4JRuntimeException notForReading) {
            throw new IOException(notForReading);
        }
    }

    @Override
    public List<Link> links() throws InvalidFormatException {
        List<Link> links = new ArrayList<>();
        try {
            for (PackageRelationship relation : part.getRelationships()) {
                links.add(new Link(relation.getId(), relation.getRelationshipType(), target(relation)));
            }
        } catch (OpenXML4JRuntimeException broken) {
            throw new InvalidFormatException(String.valueOf(broken.getMessage()), broken);
        }
        return links;
    }

    private @Nullable LinkedPart target(PackageRelationship relation) {
        if (relation.getTargetMode() == TargetMode.EXTERNAL) {
            return null;
        }
        try {
            PackagePart target = part.getRelatedPart(relation);
            return target == null ? null : new OpcPart(target);
        } catch (InvalidFormatException | IllegalArgumentException e) {
            return null;
        }
    }
}
