package dev.gouji.audit;

import dev.gouji.audit.register.PreviousFolder;
import dev.gouji.audit.register.PreviousMatch;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Last year's workbooks as an audit uses them.
 *
 * @param sha256 of each file's content
 */
public record PreviousYear(PreviousFolder folder, Map<String, String> sha256) {
    public PreviousYear {
        sha256 = Map.copyOf(sha256);
    }

    /** What tells last year's workbook of an agency from any other: its name and content; empty where none is found. */
    public String mark(@Nullable String agency, @Nullable Integer year) {
        return agency != null && year != null && folder.find(agency, year) instanceof PreviousMatch.One one
                ? one.file() + "\n"
                        + Optional.ofNullable(sha256.get(one.file())).orElse("")
                : "";
    }
}
