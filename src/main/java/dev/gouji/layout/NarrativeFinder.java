package dev.gouji.layout;

import dev.gouji.table.CellContent;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Grid;
import dev.gouji.table.Narrative;
import dev.gouji.table.Narrative.Paragraph;
import dev.gouji.table.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the report's text: the sheet named for it, or else the paragraphs that stand beside tables. */
final class NarrativeFinder {
    private static final Pattern SHEET = Pattern.compile(".*(?:文字说明|文字报告|文字材料|报告正文|正文|总体情况|报告文本).*");
    private static final int LONGEST_TITLE = 20;
    private static final int SHORTEST_PROSE = 20;
    /** No report's text is as long; a list of all that was asked for is. */
    private static final int LONGEST = 100_000;

    private static final int MOST_PARAGRAPHS = 5_000;

    private static final Pattern SUBJECT = Pattern.compile("申请|复议|诉讼|规范性文件|规章");
    // Instructions of the form itself, which state no counts.
    private static final Pattern INSTRUCTION = Pattern.compile("勾稽关系|填报说明|填表说明|^注[：:]");

    private NarrativeFinder() {}

    static Optional<Narrative> find(List<Grid> withoutTables, List<Grid> all) {
        for (Grid sheet : withoutTables) {
            if (SHEET.matcher(sheet.name()).matches()) {
                List<Paragraph> text = paragraphs(sheet, false);
                if (!text.isEmpty()) {
                    return Optional.of(new Narrative(text, null));
                }
            }
        }
        List<Paragraph> beside = new ArrayList<>();
        for (Grid sheet : all) {
            beside.addAll(paragraphs(sheet, true));
        }
        Narrative text = new Narrative(beside, null);
        boolean isList = text.length() > LONGEST || beside.size() > MOST_PARAGRAPHS;
        return beside.isEmpty() || isList ? Optional.empty() : Optional.of(text);
    }

    private static List<Paragraph> paragraphs(Grid sheet, boolean proseOnly) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Grid.Row row : sheet.rows()) {
            for (Map.Entry<Integer, CellContent> cell : row.cells().entrySet()) {
                String text = cell.getValue().text().strip();
                boolean kept = proseOnly ? isProse(text) : !text.isEmpty() && !isHeading(text, paragraphs);
                if (kept) {
                    Origin origin = new Origin(sheet.name(), new CellPosition(row.number(), cell.getKey()));
                    paragraphs.add(new Paragraph(text, origin));
                }
            }
        }
        return paragraphs;
    }

    private static boolean isHeading(String text, List<Paragraph> before) {
        return before.isEmpty()
                && text.length() <= LONGEST_TITLE
                && SHEET.matcher(text).matches();
    }

    /** Sentences about the agency's work, not a label and not the form's own notes. */
    private static boolean isProse(String text) {
        return text.length() >= SHORTEST_PROSE
                && text.indexOf('。') >= 0
                && SUBJECT.matcher(text).find()
                && !INSTRUCTION.matcher(text).find();
    }
}
