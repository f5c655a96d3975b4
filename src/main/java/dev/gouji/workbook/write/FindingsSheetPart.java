package dev.gouji.workbook.write;

import dev.gouji.finding.Language;
import dev.gouji.finding.Verdict;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Origin;
import dev.gouji.table.Region;
import dev.gouji.workbook.findings.Column;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The findings sheet as a part of the package: its content with panes, filter, links and print set-up around it. */
final class FindingsSheetPart {
    private final FindingsSheet sheet;
    private final Looks looks;
    private final String namespace;

    /** The part in that dialect of the format. */
    FindingsSheetPart(FindingsSheet sheet, Looks looks, String namespace) {
        this.sheet = sheet;
        this.looks = looks;
        this.namespace = namespace;
    }

    /** The names that Excel keeps for the sheet's filter and repeated print rows. */
    List<WorkbookPart.LocalName> names(String sheetName) {
        int header = FindingsSheet.HEADER + 1;
        String here = Reference.quoted(sheetName) + "!$";
        WorkbookPart.LocalName titles =
                new WorkbookPart.LocalName("_xlnm.Print_Titles", here + header + ":$" + header, false);
        String filtered = here + "A$" + header + ":$" + Column.ID.letter() + "$" + (sheet.lastFinding() + 1);
        return sheet.hasFindings()
                ? List.of(new WorkbookPart.LocalName("_xlnm._FilterDatabase", filtered, true), titles)
                : List.of(titles);
    }

    /** The part's bytes. */
    byte[] bytes(Verdict verdict, Language language, boolean active) {
        int header = FindingsSheet.HEADER + 1;
        String last = Column.ID.letter() + (sheet.lastRow() + 1);
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"" + namespace
                + "\"><sheetPr><tabColor rgb=\"" + colour(verdict)
                + "\"/><pageSetUpPr fitToPage=\"1\"/></sheetPr><dimension ref=\"A1:" + last
                + "\"/><sheetViews><sheetView "
                + (active ? "tabSelected=\"1\" " : "") + "showGridLines=\"0\" workbookViewId=\"0\"><pane ySplit=\""
                + header
                + "\" topLeftCell=\"A" + (header + 1)
                + "\" activePane=\"bottomLeft\" state=\"frozen\"/><selection pane=\"bottomLeft\" activeCell=\"A"
                + (header + 1) + "\" sqref=\"A" + (header + 1)
                + "\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"17\"/>" + columns() + "<sheetData>"
                + new SheetXml(looks).of(sheet.rows()) + "</sheetData>" + filter(header) + merges()
                + highlights(language) + links()
                + "<printOptions horizontalCentered=\"1\"/><pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\""
                + " bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\""
                + " fitToHeight=\"0\"/><headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>"
                + "</worksheet>";
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    private String filter(int header) {
        String last = Column.ID.letter() + (sheet.lastFinding() + 1);
        return sheet.hasFindings() ? "<autoFilter ref=\"A" + header + ":" + last + "\"/>" : "";
    }

    private static String columns() {
        StringBuilder columns = new StringBuilder("<cols>");
        for (Column column : Column.values()) {
            int number = column.index() + 1;
            columns.append("<col min=\"").append(number).append("\" max=\"").append(number);
            columns.append("\" width=\"").append(column.width()).append(".7109375\"");
            columns.append(column.hidden() ? " hidden=\"1\"" : "").append(" customWidth=\"1\"/>");
        }
        return columns.append("</cols>").toString();
    }

    private String merges() {
        return sheet.merges().stream()
                .map(Region::toString)
                .map(region -> "<mergeCell ref=\"" + region + "\"/>")
                .collect(Collectors.joining(
                        "", "<mergeCells count=\"" + sheet.merges().size() + "\">", "</mergeCells>"));
    }

    /** The status of each tie, and the line that counts them, in colours that follow them. */
    private String highlights(Language language) {
        if (!sheet.hasFindings()) {
            return "";
        }
        int first = FindingsSheet.HEADER + 1;
        String status = Column.STATUS.letter();
        String cell = "$" + status + (first + 1);
        String rule = "<cfRule type=\"expression\" dxfId=\"";
        return "<conditionalFormatting sqref=\"" + status + (first + 1) + ":" + status + (sheet.lastFinding() + 1)
                + "\">"
                + rule + looks.index(Highlight.SETTLED) + "\" priority=\"1\"><formula>"
                + XmlEscape.text(LiveStatus.settled(cell, language)) + "</formula></cfRule>" + rule
                + looks.index(Highlight.OPEN) + "\" priority=\"2\"><formula>"
                + XmlEscape.text(LiveStatus.open(cell, language)) + "</formula></cfRule></conditionalFormatting>";
    }

    private String links() {
        if (sheet.links().isEmpty()) {
            return "";
        }
        StringBuilder links = new StringBuilder("<hyperlinks>");
        for (Map.Entry<CellPosition, Origin> link : sheet.links().entrySet()) {
            Origin to = link.getValue();
            links.append("<hyperlink ref=\"").append(link.getKey()).append("\" location=\"");
            links.append(XmlEscape.attribute(Reference.quoted(to.sheet()) + "!" + to.cell()))
                    .append("\" display=\"");
            links.append(XmlEscape.attribute(to.toString())).append("\"/>");
        }
        return links.append("</hyperlinks>").toString();
    }

    private static String colour(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> "FF1E7B34";
            case WARNINGS -> "FFB26A00";
            case FAILED, UNREADABLE -> "FFB42318";
        };
    }
}
