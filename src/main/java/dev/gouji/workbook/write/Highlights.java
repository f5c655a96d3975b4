package dev.gouji.workbook.write;

import dev.gouji.finding.Finding;
import dev.gouji.finding.LiveTie;
import dev.gouji.finding.Severity;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Origin;
import dev.gouji.table.Region;
import java.util.List;
import java.util.Set;

/**
 * Highlights cells by conditional formats of the program's own, behind those that the sheet has. A cell whose tie lies on its
 * sheet loses its colour as soon as the tie holds.
 */
final class Highlights {
    /** Always true: tells the program's formats from others, also when another program has saved the sheet. */
    static final String SIGN = "\"gouji\"<>\"\"";

    private static final int LONGEST_FORMULA = 8_000;
    private final XmlPart sheet;
    private final String name;
    private final Looks looks;

    /**
     * Highlights on that sheet.
     */
    Highlights(XmlPart sheet, String name, Looks looks) {
        this.sheet = sheet;
        this.name = name;
        this.looks = looks;
    }

    /** Adds a highlight at each suspect, and at each other cell that the findings flag on the sheet. */
    void add(List<Suspect> suspects, List<Finding> findings) {
        StringBuilder xml = new StringBuilder();
        int priority = suspects.size() + lastPriority(sheet.root());
        addFirst(suspects);
        for (Finding finding : findings) {
            for (Region region : regions(finding, name)) {
                xml.append(
                        format(Highlight.of(finding.severity()), formula(finding, name, region), region, ++priority));
            }
        }
        SheetOrder.put(sheet, "conditionalFormatting", xml.toString());
    }

    /** Before the formats that the sheet has, which may colour the same cells: a suspect has to stand out among them. */
    private void addFirst(List<Suspect> suspects) {
        if (suspects.isEmpty()) {
            return;
        }
        StringBuilder xml = new StringBuilder();
        int priority = 0;
        for (Suspect suspect : suspects) {
            xml.append(format(suspect.highlight(), formula(suspect, name), Region.of(suspect.cell()), ++priority));
        }
        makeRoom(sheet.root(), priority);
        sheet.root()
                .child("conditionalFormatting")
                .ifPresentOrElse(
                        first -> sheet.insertBefore(first, xml.toString()),
                        () -> SheetOrder.put(sheet, "conditionalFormatting", xml.toString()));
    }

    /** All formats below the element, those in lists of extensions included, come so many places later. */
    private void makeRoom(XmlElement element, int places) {
        if (element.localName().equals("cfRule")) {
            sheet.setNumber(element, "priority", element.number("priority", 0) + places);
        }
        element.children().forEach(child -> makeRoom(child, places));
    }

    private String format(Highlight highlight, String formula, Region region, int priority) {
        String opening = "<~conditionalFormatting sqref=\"" + region + "\"><~cfRule type=\"expression\" dxfId=\""
                + looks.index(highlight) + "\" priority=\"" + priority + "\"><~formula>";
        return prefixed(opening) + XmlEscape.text(formula) + prefixed("</~formula></~cfRule></~conditionalFormatting>");
    }

    private String prefixed(String tags) {
        return tags.replace("~", sheet.root().prefix());
    }

    /** Where the finding flags cells of that sheet; what is only for information, or explained, flags none. */
    static List<Region> regions(Finding finding, String sheet) {
        return Region.covering(flagged(finding, sheet));
    }

    /** The same, cell by cell. */
    static List<Region> cells(Finding finding, String sheet) {
        return flagged(finding, sheet).stream().map(Region::of).toList();
    }

    private static List<CellPosition> flagged(Finding finding, String sheet) {
        return finding.flagged().stream()
                .filter(cell -> stands(finding) && cell.sheet().equals(sheet))
                .map(Origin::cell)
                .toList();
    }

    /** Whether cells are marked for it. */
    static boolean stands(Finding finding) {
        return finding.severity() != Severity.INFO && !finding.isExplained();
    }

    /** A suspect is one as long as any of its ties does not hold. */
    static String formula(Suspect suspect, String name) {
        StringBuilder asked = new StringBuilder("AND(").append(SIGN).append(",NOT(AND(TRUE");
        for (Finding finding : suspect.findings()) {
            LiveTie live = finding.live();
            if (live != null && live.cellwise()) {
                continue;
            }
            if (live == null || !live.holds().sheets().equals(Set.of(name))) {
                return SIGN;
            }
            asked.append(",").append(holds(live));
        }
        asked.append(")))");
        return asked.length() > LONGEST_FORMULA ? SIGN : asked.toString();
    }

    /** 1 divided by true is a number, by false or by an error none: what cannot be told stays coloured. */
    private static String holds(LiveTie live) {
        return "ISNUMBER(1/(" + live.holds().text(cell -> cell.cell().absolute()) + "))";
    }

    /** Formats of a sheet cannot ask other sheets' cells. */
    static String formula(Finding finding, String name, Region region) {
        LiveTie live = finding.live();
        if (live != null && live.cellwise()) {
            // Seen from each cell of several; a single one can be named as it is.
            String cell = region.size() == 1
                    ? region.first().absolute()
                    : region.first().toString();
            return "AND(" + SIGN + ",NOT(ISNUMBER(" + cell + ")))";
        }
        if (live == null || !live.holds().sheets().equals(Set.of(name))) {
            return SIGN;
        }
        String asked = "AND(" + SIGN + ",NOT(" + holds(live) + "))";
        return asked.length() > LONGEST_FORMULA ? SIGN : asked;
    }

    /** The last priority of all formats below the element, those in lists of extensions included; 0 where there is none. */
    private static int lastPriority(XmlElement element) {
        int last = element.localName().equals("cfRule") ? element.number("priority", 0) : 0;
        for (XmlElement child : element.children()) {
            last = Math.max(last, lastPriority(child));
        }
        return last;
    }

    /** Takes out what an earlier run added. */
    static void remove(XmlPart sheet) {
        for (XmlElement format : sheet.root().children("conditionalFormatting")) {
            List<XmlElement> rules = format.children("cfRule");
            List<XmlElement> own =
                    rules.stream().filter(rule -> isOwn(sheet, rule)).toList();
            if (!own.isEmpty() && own.size() == rules.size()) {
                sheet.delete(format);
            } else {
                own.forEach(sheet::delete);
            }
        }
    }

    private static boolean isOwn(XmlPart sheet, XmlElement rule) {
        return rule.children("formula").stream()
                .map(sheet::contentOf)
                .map(XmlEscape::unescaped)
                .anyMatch(formula -> formula.replace(" ", "").contains(SIGN));
    }
}
