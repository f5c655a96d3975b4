package dev.gouji.rule;

import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads rules from a text file: a section {@code [ID]} for each rule, with lines {@code key: value}. */
public final class RuleFile {
    private static final Set<String> KEYS = Set.of(
            "severity",
            "title",
            "title.en",
            "meaning",
            "meaning.en",
            "basis",
            "basis.en",
            "advice",
            "advice.en",
            "message",
            "message.en",
            "layouts",
            "each",
            "require",
            "look");
    private static final Map<String, Scope.Each> EACH = Map.of("row", Scope.Each.ROW, "column", Scope.Each.COLUMN);

    private final String file;
    private final List<String> faults = new ArrayList<>();

    private RuleFile(String file) {
        this.file = file;
    }

    /**
     * Reads the rules, in the file's order.
     *
     * @param file the file's name, for messages
     */
    public static List<TieDefinition> read(String file, String text) throws RuleFileException {
        RuleFile reading = new RuleFile(file);
        List<RuleSection> sections = reading.sections(text);
        List<TieDefinition> rules = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (RuleSection section : sections) {
            if (!ids.add(section.id())) {
                reading.fault(section.line(), 1, "rule " + section.id() + " stands twice");
            }
            rules.add(reading.rule(section));
        }
        if (!reading.faults.isEmpty()) {
            throw new RuleFileException(reading.faults);
        }
        return rules;
    }

    private List<RuleSection> sections(String text) {
        List<RuleSection> sections = new ArrayList<>();
        List<RuleSection.Entry> entries = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            String content = line.strip();
            int colon = content.replace('：', ':').indexOf(':');
            if (content.isEmpty() || content.startsWith("#")) {
                continue;
            }
            if (content.startsWith("[") && content.endsWith("]")) {
                entries = new ArrayList<>();
                sections.add(new RuleSection(
                        content.substring(1, content.length() - 1).strip(), number, entries));
            } else if (sections.isEmpty() || colon < 0) {
                fault(number, 1, sections.isEmpty() ? "expected [ID]" : "expected \"key: value\"");
            } else {
                String key = content.substring(0, colon).strip();
                String value = content.substring(colon + 1).strip();
                if (!KEYS.contains(key)) {
                    fault(number, 1, "unknown key \"" + key + "\"");
                }
                entries.add(new RuleSection.Entry(
                        key, value, number, line.indexOf(value, line.indexOf(key) + key.length()) + 1));
            }
        }
        return sections;
    }

    private TieDefinition rule(RuleSection section) {
        Optional<Severity> severity = Arrays.stream(Severity.values())
                .filter(one -> section.first("severity")
                        .filter(entry -> entry.value().equals(one.code()))
                        .isPresent())
                .findFirst();
        if (severity.isEmpty()) {
            fault(section.line(), 1, "rule " + section.id() + " needs severity: error, warning or info");
        }
        Wording title = required(section, "title");
        RuleDescription description = new RuleDescription(
                section.id(),
                severity.orElse(Severity.ERROR),
                title,
                section.wording("meaning").orElse(title),
                required(section, "basis"));
        if (section.all("require").isEmpty()) {
            fault(section.line(), 1, "rule " + section.id() + " needs \"require\"");
        }
        return new TieDefinition(
                description,
                section.first("layouts")
                        .map(entry -> List.of(entry.value().split("[,，\\s]+", -1)))
                        .orElse(List.of()),
                clauses(section),
                section.first("look").map(RuleSection.Entry::value).orElse(null),
                section.wording("message").orElse(null),
                required(section, "advice"));
    }

    private Wording required(RuleSection section, String key) {
        Optional<Wording> wording = section.wording(key);
        if (wording.isEmpty()) {
            fault(section.line(), 1, "rule " + section.id() + " needs \"" + key + "\"");
        }
        return wording.orElse(Wording.same(""));
    }

    private List<TieDefinition.Clause> clauses(RuleSection section) {
        List<TieDefinition.Clause> clauses = new ArrayList<>();
        Scope scope = Scope.ONCE;
        List<Condition> conditions = new ArrayList<>();
        for (RuleSection.Entry entry : section.entries()) {
            if (entry.key().equals("each")) {
                clauses.add(new TieDefinition.Clause(scope, conditions));
                scope = scope(entry);
                conditions = new ArrayList<>();
            } else if (entry.key().equals("require")) {
                condition(entry).ifPresent(conditions::add);
            }
        }
        clauses.add(new TieDefinition.Clause(scope, conditions));
        clauses.removeIf(clause -> clause.conditions().isEmpty());
        return clauses;
    }

    private Optional<Condition> condition(RuleSection.Entry entry) {
        try {
            return Optional.of(ConditionParser.parse(entry.value()));
        } catch (ConditionParser.SyntaxException e) {
            fault(entry.line(), entry.column() + e.at(), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private Scope scope(RuleSection.Entry entry) {
        List<String> words = List.of(entry.value().split("\\s+", -1));
        if (words.size() != 3
                || !EACH.containsKey(words.get(0))
                || !words.get(1).equals("of")) {
            fault(entry.line(), entry.column(), "expected \"row of TABLE\" or \"column of TABLE\"");
            return Scope.ONCE;
        }
        return new Scope(EACH.getOrDefault(words.get(0), Scope.Each.ONCE), words.get(2));
    }

    private void fault(int line, int column, String fault) {
        faults.add(file + ":" + line + ":" + column + ": " + fault);
    }
}
