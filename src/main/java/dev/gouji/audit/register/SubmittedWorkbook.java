package dev.gouji.audit.register;

/**
 * What is kept of a submitted workbook: little, since there may be very many.
 *
 * @param file its path below the audited folders
 * @param written the agency as the workbook names it; empty where it does not
 * @param year the report's; 0 where it does not state one
 */
record SubmittedWorkbook(String file, String written, int year, boolean readable, FigurePrint print) {
    boolean isNamed() {
        return readable && !written.isEmpty();
    }
}
