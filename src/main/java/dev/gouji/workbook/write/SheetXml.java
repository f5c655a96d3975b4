package dev.gouji.workbook.write;

import dev.gouji.table.CellContent;
import dev.gouji.table.CellPosition;
import java.util.List;

/** Writes the findings sheet's rows as the elements of a worksheet part. */
final class SheetXml {
    private final Looks looks;
    private final StringBuilder xml = new StringBuilder();

    SheetXml(Looks looks) {
        this.looks = looks;
    }

    String of(List<SheetRow> rows) {
        for (int row = 0; row < rows.size(); row++) {
            xml.append("<row r=\"").append(row + 1);
            xml.append("\" ht=\"").append(rows.get(row).height()).append("\" customHeight=\"1\">");
            for (SheetRow.Cell cell : rows.get(row).cells()) {
                cell(new CellPosition(row, cell.column().index()), cell);
            }
            xml.append("</row>");
        }
        return xml.toString();
    }

    private void cell(CellPosition place, SheetRow.Cell cell) {
        xml.append("<c r=\"").append(place);
        xml.append("\" s=\"").append(looks.index(cell.style())).append('"');
        CellContent content = cell.content();
        if (content instanceof CellContent.Number number) {
            xml.append("><v>").append(number.value().toPlainString()).append("</v></c>");
        } else if (content instanceof CellContent.Formula formula) {
            xml.append(" t=\"str\"><f>").append(XmlEscape.text(formula.expression()));
            xml.append("</f><v>").append(XmlEscape.cellText(formula.text())).append("</v></c>");
        } else {
            text(XmlEscape.cellText(content.text()));
        }
    }

    private void text(String escaped) {
        if (escaped.isEmpty()) {
            xml.append("/>");
        } else {
            xml.append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">").append(escaped);
            xml.append("</t></is></c>");
        }
    }
}
