package dev.gouji.output;

/**
 * Where the findings of a workbook were written.
 *
 * @param file the workbook itself, or the copy that was asked for
 * @param sheet the findings sheet's name, which differs where the department has a sheet of the usual name
 */
public record WrittenSheet(String file, String sheet) {}
