package dev.gouji.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A report's text whose checked numbers are marked with what they count: 收到申请21{new}件. Its head names the year, the agency
 * and, in words, what is special about it.
 *
 * @param text the text without marks
 */
record MarkedText(int year, String agency, String note, String text, List<Mark> marks) {
    /** A number that must be found: its place in the text, and the cells whose sum it is. */
    record Mark(int from, int to, BigDecimal number, List<String> cells) {}

    private static final Pattern MARK =
            Pattern.compile("(?<number>[0-9０-９][0-9０-９,，. ]*|[〇零一二三四五六七八九十百千两]+|[^{}])\\{(?<code>[^}]*)\\}");

    private static final List<String> RESULTS =
            List.of("granted", "partly-granted", "denied.*", "unavailable.*", "rejected.*", "other.*");

    static List<MarkedText> read(String file) {
        List<MarkedText> texts = new ArrayList<>();
        for (String block : file.split("(?m)^## ", -1)) {
            if (block.isBlank() || block.startsWith("#")) {
                continue;
            }
            String[] head = block.substring(0, block.indexOf('\n')).split("\\|", -1);
            texts.add(of(
                    Integer.parseInt(head[0].strip()),
                    head[1].strip(),
                    head.length > 2 ? head[2].strip() : "",
                    block.substring(block.indexOf('\n') + 1)));
        }
        return texts;
    }

    private static MarkedText of(int year, String agency, String note, String marked) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int at = 0;
        while (mark.find()) {
            text.append(marked, at, mark.start());
            String code = mark.group("code");
            String number = mark.group("number");
            int from = text.length();
            if (code.startsWith("0 ")) {
                marks.add(new Mark(from, from + number.length(), BigDecimal.ZERO, cells(code.substring(2))));
            } else {
                int value = code.indexOf('=');
                BigDecimal stated = value < 0 ? number(number) : new BigDecimal(code.substring(0, value));
                marks.add(new Mark(from, from + number.length(), stated, cells(code.substring(value + 1))));
            }
            text.append(number);
            at = mark.end();
        }
        text.append(marked, at, marked.length());
        return new MarkedText(year, agency, note, text.toString(), marks);
    }

    private static BigDecimal number(String written) {
        String digits = Sentence.narrow(written).replaceAll("[^\\d.]", "");
        return new BigDecimal(digits);
    }

    /** The same with one of its numbers changed; null where that number is written in no plain digits. */
    @Nullable
    MarkedText changed(int mark, int difference) {
        Mark changed = marks.get(mark);
        String written = text.substring(changed.from(), changed.to());
        if (!written.matches("\\d+") || changed.number().signum() + difference < 0) {
            return null;
        }
        String other = changed.number().add(BigDecimal.valueOf(difference)).toPlainString();
        String rest = text.substring(changed.to());
        return new MarkedText(year, agency, note, text.substring(0, changed.from()) + other + rest, List.of());
    }

    /** A cell's value; of a group that the tables do not have, the sum of its members. */
    static BigDecimal value(String cell, Map<String, BigDecimal> tables) {
        if (tables.containsKey(cell)) {
            return tables.get(cell);
        }
        String members = "\\Q" + cell.replace("*", "\\E[^/]*\\Q") + "\\E";
        return tables.entrySet().stream()
                .filter(entry -> entry.getKey().matches(members))
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What stands in the tables: every cell that a mark names, so that the text agrees with them. */
    Map<String, BigDecimal> tables() {
        Map<String, BigDecimal> tables = new TreeMap<>();
        for (Mark mark : marks) {
            if (mark.cells().size() == 1) {
                tables.put(mark.cells().get(0), mark.number());
            }
        }
        for (Mark mark : marks) {
            BigDecimal rest = mark.number();
            for (String cell : mark.cells()) {
                rest = rest.subtract(tables.getOrDefault(cell, BigDecimal.ZERO));
            }
            if (rest.signum() != 0) {
                tables.merge(mark.cells().get(0), rest, BigDecimal::add);
            }
        }
        balance(tables);
        return tables;
    }

    /** A result that no mark names makes up what is missing of their total. */
    private void balance(Map<String, BigDecimal> tables) {
        BigDecimal rest = tables.getOrDefault("requests/total/total", BigDecimal.ZERO);
        for (String row : RESULTS) {
            rest = rest.subtract(value("requests/" + row + "/total", tables));
        }
        for (String row : RESULTS) {
            String cell = "requests/" + row + "/total";
            if (rest.signum() > 0
                    && marks.stream().noneMatch(mark -> mark.cells().contains(cell))) {
                tables.merge(cell, rest, BigDecimal::add);
                return;
            }
        }
    }

    private static List<String> cells(String code) {
        List<String> cells = new ArrayList<>();
        for (String cell : code.split("\\+", -1)) {
            cells.addAll(cell(cell));
        }
        return cells;
    }

    private static List<String> cell(String code) {
        return switch (code) {
            case "rec" -> List.of("remedies/reconsideration/total");
            case "lit" -> List.of("remedies/litigation-direct/total", "remedies/litigation-after-review/total");
            case "direct" -> List.of("remedies/litigation-direct/total");
            case "after" -> List.of("remedies/litigation-after-review/total");
            case "fees" -> List.of("proactive/fees/amount");
            case "licensing", "penalties", "coercion" -> List.of("proactive/" + code + "/decisions");
            default -> code.startsWith("rec.") || code.startsWith("lit.") ? outcome(code) : List.of(ofTable(code));
        };
    }

    private static List<String> outcome(String code) {
        String column = code.substring(code.indexOf('.') + 1);
        return cell(code.substring(0, 3)).stream()
                .map(cell -> cell.replace("total", column))
                .toList();
    }

    private static String ofTable(String code) {
        if (code.startsWith("doc.") || code.startsWith("reg.")) {
            return "proactive/" + (code.startsWith("doc") ? "normative-documents/" : "regulations/")
                    + code.substring(4);
        }
        return "requests/" + code + (code.indexOf('/') < 0 ? "/total" : "");
    }
}
