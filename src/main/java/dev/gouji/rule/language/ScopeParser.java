package dev.gouji.rule.language;

import java.util.ArrayList;
import java.util.List;
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

    private final RuleSection section;
    private final Faults faults;

    ScopeParser(RuleSection section, Faults faults) {
        this.section = section;
        this.faults = faults;
    }

    /** The scope that the line opens; empty where it is another line. */
    Optional<Scope> parse(RuleSection.Entry entry) {
        return switch (entry.key()) {
            case EACH -> Optional.of(english(entry));
            case EACH_ROW, EACH_COLUMN, EACH_CELL, EACH_STATEMENT -> Optional.of(scope(entry.key(), entry, 0));
            default -> Optional.empty();
        };
    }

    private Scope english(RuleSection.Entry entry) {
        Matcher words = ENGLISH.matcher(entry.value());
        RuleKey kind = words.matches() ? KINDS.get(words.group(1).toLowerCase(java.util.Locale.ROOT)) : null;
        if (kind == null) {
            faults.add(
                    entry.line(),
                    entry.column(),
                    "应当是 row of 表、column of 表、cell of 单元格 或 statement of 主题，也可以写作“逐行：表”“逐列：表”“逐格：单元格”“逐句：主题”。",
                    "expected \"row of TABLE\", \"column of TABLE\", \"cell of CELLS\" or \"statement of TOPIC\"");
            return new Scope.Once();
        }
        return scope(kind, entry, words.start(2));
    }

    private Scope scope(RuleKey kind, RuleSection.Entry entry, int from) {
        try {
            if (kind == RuleKey.EACH_STATEMENT) {
                return statements(entry.value().substring(from), from);
            }
            List<CellPath> paths = paths(entry, from);
            return switch (kind) {
                case EACH_ROW -> new Scope.Rows(paths.get(0));
                case EACH_COLUMN -> new Scope.Columns(paths.get(0));
                default -> new Scope.CellsEach(paths, except());
            };
        } catch (SyntaxFault fault) {
            faults.add(entry, fault);
            return new Scope.Once();
        }
    }

    private static Scope statements(String text, int from) {
        String subject = text.strip();
        boolean phrase = subject.matches("[\"“「].+[\"”」]");
        return new Scope.Statements(phrase ? subject.substring(1, subject.length() - 1) : subject, phrase, from);
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
