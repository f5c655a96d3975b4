package dev.gouji.output;

import dev.gouji.finding.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Where the findings of a workbook were written.
 *
 * @param file the workbook itself, or the copy that was asked for
 * @param sheet the findings sheet's name, which differs where the department has a sheet of the usual name
 * @param instead why they stand in a file of their own and not in the workbook; null where they stand in the workbook
 */
public record WrittenSheet(
        String file, String sheet, @Nullable Wording instead) {}
