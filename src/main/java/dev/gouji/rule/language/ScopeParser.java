package dev.gouji.rule.language;

import dev.gouji.finding.Wording;
import dev.gouji.prose.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a condition is asked of: {@code each: row of requests}, 逐列：依申请公开. */
final class ScopeParser {
    private static final Pattern ENGLISH =
            Pattern.compile("(row|column|cell|statement)s?\\s+of\\s+(.+)", Pattern.CASE_INSENSITIVE);
    private static final Map<String, RuleKey> KINDS = Map.of(
            "row", RuleKey.EACH_ROW,
            "column", RuleKey.EACH_COLUMN,
            "cell", RuleKey.EACH_CELL,
            "statement", RuleKey.EACH_STATEMENT);

    private static final String QUOTES = "\"“「";
    private static final Map<String, Topic> TOPICS = Map.ofEntries(
            Map.entry("requests", Topic.REQUESTS),
            Map.entry("收到申请", Topic.REQUESTS),
            Map.entry("results", Topic.RESULTS),
            Map.entry("办理结果", Topic.RESULTS),
            Map.entry("applicants", Topic.APPLICANTS),
            Map.entry("申请人", Topic.APPLICANTS),
            Map.entry("remedies", Topic.REMEDIES),
            Map.entry("复议诉讼", Topic.REMEDIES),
            Map.entry("proactive", Topic.PROACTIVE),
            Map.entry("主动公开", Topic.PROACTIVE));

    private final RuleSection section;
    private final Faults faults;

    ScopeParser(RuleSection section, Faults faults) {
        this.section = section;
        this.faults = faults;
    }

    /** Whether the line says of what the conditions below it are asked. */
    boolean isOpenedBy(RuleSection.Entry entry) {
        return switch (entry.key()) {
            case EACH, EACH_ROW, EACH_COLUMN, EACH_CELL, EACH_STATEMENT -> true;
            default -> false;
        };
    }

    /** The scope that such a line opens; empty where it is faulty. */
    Optional<Scope> parse(RuleSection.Entry entry) {
        return entry.key() == RuleKey.EACH ? english(entry) : scope(entry.key(), entry, 0);
    }

    private Optional<Scope> english(RuleSection.Entry entry) {
        Matcher words = ENGLISH.matcher(entry.value());
        RuleKey kind = words.matches() ? KINDS.get(words.group(1).toLowerCase(Locale.ROOT)) : null;
        if (kind == null) {
            faults.add(
                    entry.line(),
                    entry.column(),
                    "应当是 row of 表、column of 表、cell of 单元格 或 statement of 主题，也可以写作“逐行：表”“逐列：表”“逐格：单元格”“逐句：主题”。",
                    "expected \"row of TABLE\", \"column of TABLE\", \"cell of CELLS\" or \"statement of TOPIC\"");
            return Optional.empty();
        }
        return scope(kind, entry, words.start(2));
    }

    private Optional<Scope> scope(RuleKey kind, RuleSection.Entry entry, int from) {
        try {
            if (kind == RuleKey.EACH_STATEMENT) {
                return Optional.of(statements(entry.value().substring(from), from));
            }
            List<CellPath> paths = paths(entry, from);
            return Optional.of(
                    switch (kind) {
                        case EACH_ROW -> new Scope.Rows(paths.get(0));
                        case EACH_COLUMN -> new Scope.Columns(paths.get(0));
                        default -> new Scope.CellsEach(paths, except());
                    });
        } catch (SyntaxFault fault) {
            faults.add(entry, fault);
            return Optional.empty();
        }
    }

    private static Scope statements(String text, int from) throws SyntaxFault {
        String subject = text.strip();
        if (subject.length() > 2 && QUOTES.indexOf(subject.charAt(0)) >= 0) {
            return new Scope.Statements(subject.substring(1, subject.length() - 1), null);
        }
        Topic topic = TOPICS.get(subject.toLowerCase(Locale.ROOT));
        if (topic == null) {
            String nearest = Nearest.to(subject, TOPICS.keySet());
            throw new SyntaxFault(
                    from,
                    new Wording(
                            "没有“" + subject + "”这个主题；最接近的是“" + nearest + "”。要数别的事，把它的名称写在引号里，如 “接待咨询”。",
                            "there is no topic \"" + subject + "\"; the nearest is \"" + nearest
                                    + "\"; what else is counted stands in quotation marks"));
        }
        return new Scope.Statements(subject, topic);
    }

    private List<CellPath> except() throws SyntaxFault {
        Optional<RuleSection.Entry> entry = section.first(RuleKey.EXCEPT);
        return entry.isPresent() ? paths(entry.get(), 0) : List.of();
    }

    private static List<CellPath> paths(RuleSection.Entry entry, int from) throws SyntaxFault {
        Scanner scanner = new Scanner(entry.value());
        scanner.back(from);
        List<CellPath> paths = new ArrayList<>();
        do {
            Optional<CellPath> path = scanner.path();
            if (path.isEmpty()) {
                throw scanner.expected("表或单元格", "a table or a cell");
            }
            paths.add(path.get());
        } while (scanner.takeSign(",", "、", ";"));
        if (!scanner.isAtEnd()) {
            throw scanner.expected("逗号或行尾", "a comma or the end");
        }
        return paths;
    }
}
