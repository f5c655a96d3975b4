package dev.gouji.workbook.write;

import dev.gouji.finding.Wording;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where findings were written.
 *
 * @param sheet the findings sheet's name
 * @param instead why they stand in a file of their own and not in the workbook; null where they stand in the workbook
 */
public record Written(Path file, String sheet, @Nullable Wording instead) {}
