package dev.gouji.rule.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cuts a rule file's text into its sections and lines. */
final class Sections {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** What names cells: what lint does of it grows much faster than its length. */
    private static final Set<RuleKey> CONDITIONS = EnumSet.range(RuleKey.EACH, RuleKey.LOOK);

    private static final int LONGEST_CONDITION = 2_000;

    private final Faults faults;
    private final List<RuleSection> sections = new ArrayList<>();
    private String version = "";

    Sections(String text, Faults faults) {
        this.faults = faults;
        String content = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        int number = 0;
        // As editors count lines: other separators of Unicode, and form feeds, begin none there.
        for (String line : content.split("\r\n|[\r\n]", -1)) {
            number++;
            String folded = FoldedText.of(line);
            if (!folded.isBlank() && !folded.strip().startsWith("#")) {
                line(line, folded, number);
            }
        }
    }

    List<RuleSection> all() {
        return sections;
    }

    /** The version that stands before the first section, or nothing. */
    String version() {
        return version;
    }

    private void line(String line, String folded, int number) {
        String text = folded.strip();
        int start = folded.indexOf(text.charAt(0)) + 1;
        char open = text.charAt(0);
        char close = text.charAt(text.length() - 1);
        if ((open == '[' && close == ']') || (open == '【' && close == '】')) {
            section(line.strip().substring(1, text.length() - 1).strip(), number, start);
            return;
        }
        int colon = folded.indexOf(':');
        if (colon < 0) {
            faults.add(number, start, "每一行应当是“项目：内容”，规则以 [编号] 开头；这一行两样都不是。", "expected \"key: value\" or [ID]");
            return;
        }
        entry(line, folded, colon, number, start);
    }

    private void section(String id, int number, int start) {
        if (!isId(id)) {
            faults.add(
                    number,
                    start,
                    "规则编号“" + id + "”只能用文字、数字、- 和 _。",
                    "the id \"" + id + "\" may have letters, digits, - and _ only");
        }
        sections.add(new RuleSection(id, number, new ArrayList<>()));
    }

    private static boolean isId(String id) {
        for (int at = 0; at < id.length(); at++) {
            char c = id.charAt(at);
            if (!Character.isLetterOrDigit(c) && (at == 0 || "-_.".indexOf(c) < 0)) {
                return false;
            }
        }
        return !id.isEmpty();
    }

    private void entry(String line, String folded, int colon, int number, int start) {
        String name = line.substring(0, colon).strip();
        Optional<RuleKey> key = RuleKey.of(folded.substring(0, colon));
        int begin = colon + 1;
        while (begin < line.length() && folded.charAt(begin) == ' ') {
            begin++;
        }
        String value = line.substring(begin).strip();
        if (key.isEmpty()) {
            String nearest = Nearest.to(name, RuleKey.all());
            faults.add(
                    number,
                    start,
                    "没有“" + name + "”这一项；最接近的是“" + nearest + "”。",
                    "unknown key \"" + name + "\"; the nearest is \"" + nearest + "\"");
        } else if (key.get() == RuleKey.VERSION && sections.isEmpty()) {
            version = value;
        } else if (sections.isEmpty()) {
            faults.add(number, start, "这一行前面还没有 [编号]。", "expected [ID] before this line");
        } else if (value.isEmpty()) {
            faults.add(number, begin + 1, "“" + name + "”后面没有内容。", "\"" + name + "\" has no value");
        } else if (value.length() > LONGEST_CONDITION && CONDITIONS.contains(key.get())) {
            faults.add(
                    number,
                    begin + 1,
                    "“" + name + "”后面超过 " + LONGEST_CONDITION + " 个字，请分成几行或几条规则。",
                    "\"" + name + "\" has more than " + LONGEST_CONDITION
                            + " characters; make several lines or rules of it");
        } else {
            sections.get(sections.size() - 1)
                    .entries()
                    .add(new RuleSection.Entry(key.get(), value, number, start, begin + 1));
        }
    }
}
