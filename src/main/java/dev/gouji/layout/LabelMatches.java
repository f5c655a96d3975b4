package dev.gouji.layout;

import dev.gouji.table.LabelMatch;
import java.util.ArrayList;
import java.util.List;

/** States which of the form's labels a header's and its rows' were taken for. */
final class LabelMatches {
    private final SheetLabels sheet;
    private final Header header;

    LabelMatches(SheetLabels sheet, Header header) {
        this.sheet = sheet;
        this.header = header;
    }

    List<LabelMatch> of(List<RowHit> rows) {
        List<LabelMatch> matches = new ArrayList<>();
        for (ColumnHit hit : header.hits()) {
            matches.add(match(LabelMatch.Axis.COLUMN, hit.code(), hit.cell(), hit.official(), hit.how()));
        }
        for (RowHit hit : rows) {
            matches.add(match(LabelMatch.Axis.ROW, hit.code(), hit.cell(), hit.official(), hit.how()));
        }
        return matches;
    }

    private LabelMatch match(LabelMatch.Axis axis, String code, LabelCell cell, String official, LabelMatch.How how) {
        return new LabelMatch(
                axis, code, cell.text(), official, sheet.origin(cell.region().first()), how);
    }
}
