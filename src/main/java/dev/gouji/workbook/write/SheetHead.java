package dev.gouji.workbook.write;

import dev.gouji.finding.Language;
import java.time.LocalDate;

/**
 * What stands on a findings sheet beside the findings.
 *
 * @param workbook the checked file's name
 * @param tool the program's version
 */
record SheetHead(Language language, String workbook, String tool, LocalDate date) {}
