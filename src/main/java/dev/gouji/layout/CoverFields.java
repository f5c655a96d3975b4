package dev.gouji.layout;

import dev.gouji.table.CellContent;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Layout;
import dev.gouji.table.Mention;
import dev.gouji.table.Origin;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the fields that name the agency and the year: the content stands behind a colon or in the next filled cell. */
final class CoverFields {
    /** How many empty columns may lie between a field's name and its content. */
    private static final int WIDEST_GAP = 6;

    // Where a printed cover is stamped; no part of a name.
    private static final Pattern SEAL = Pattern.compile("[（(]\\s*(?:加盖|盖)?(?:单位|本单位)?(?:公章|签章|印章|章)(?:处)?\\s*[)）]");

    private final Set<String> agencyLabels;
    private final Set<String> yearLabels;

    CoverFields(Layout layout) {
        this.agencyLabels = plain(layout.agencyLabels());
        this.yearLabels = plain(layout.yearLabels());
    }

    private static Set<String> plain(List<String> labels) {
        Set<String> plain = new HashSet<>();
        for (String label : labels) {
            plain.add(LabelText.of(label).plain());
        }
        return plain;
    }

    void find(SheetLabels sheet, Mentions mentions) {
        for (LabelCell cell : sheet.all()) {
            String text = SEAL.matcher(cell.text().replace('：', ':')).replaceAll("");
            int colon = text.indexOf(':');
            String name =
                    LabelText.of(colon < 0 ? text : text.substring(0, colon)).plain();
            boolean agency = agencyLabels.contains(name);
            if (!agency && !yearLabels.contains(name)) {
                continue;
            }
            String behind = colon < 0 ? "" : text.substring(colon + 1).strip();
            if (!behind.isEmpty()) {
                note(agency, behind, sheet, cell.region().first(), mentions);
            } else {
                content(sheet, cell)
                        .ifPresent(found -> note(agency, sheet.grid().at(found).text(), sheet, found, mentions));
            }
        }
    }

    private static Optional<CellPosition> content(SheetLabels sheet, LabelCell name) {
        for (int column = name.right() + 1; column <= name.right() + WIDEST_GAP; column++) {
            CellPosition cell = sheet.around(name.top(), column).first();
            CellContent content = sheet.grid().at(cell);
            if (!content.text().isBlank()) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    private void note(boolean agency, String text, SheetLabels sheet, CellPosition cell, Mentions mentions) {
        Origin origin = new Origin(sheet.grid().name(), cell);
        String clean = AgencyName.clean(SEAL.matcher(text).replaceAll(""));
        if (!agency) {
            YearText.only(clean)
                    .ifPresent(year -> mentions.year(new Mention<>(year, Mention.Source.COVER, text.strip(), origin)));
        } else if (AgencyName.isPossible(clean) && !agencyLabels.contains(clean) && !yearLabels.contains(clean)) {
            mentions.agency(new Mention<>(clean, Mention.Source.COVER, text.strip(), origin));
        }
    }
}
