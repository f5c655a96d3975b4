package dev.gouji.rule.language;

import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Wording;
import dev.gouji.rule.language.RuleDefinition.Place;
import dev.gouji.rule.language.RuleDefinition.Requirement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns a rule file's sections into rules, and into changes of rules that stand elsewhere. */
final class RuleFileParser {
    private static final Wording ADVICE =
            new Wording("核对并改正；确实无误的，写明情况说明。", "Check and correct it; if it is right, explain.");

    private final String file;
    private final Faults faults;
    private final List<RuleDefinition> rules = new ArrayList<>();
    private final List<RuleOverride> overrides = new ArrayList<>();

    RuleFileParser(String file) {
        this.file = file;
        this.faults = new Faults(file);
    }

    RuleFile parse(String text) {
        Sections sections = new Sections(text, faults);
        Set<String> ids = new HashSet<>();
        for (RuleSection section : sections.all()) {
            if (!section.has(RuleKey.REQUIRE)) {
                override(section);
            } else {
                rules.add(rule(section));
                if (!ids.add(section.id())) {
                    faults.add(
                            section.line(),
                            1,
                            "规则“" + section.id() + "”写了两次；每条规则的编号只能用一次。",
                            "rule " + section.id() + " stands twice");
                }
            }
        }
        return new RuleFile(file, sections.version(), text, rules, overrides, faults.all());
    }

    private RuleDefinition rule(RuleSection section) {
        SectionValues values = new SectionValues(section, faults);
        values.requireKnownPlaceholders();
        Optional<Wording> title = section.wording(RuleKey.TITLE, RuleKey.TITLE_EN);
        if (title.isEmpty()) {
            missing(section, RuleKey.TITLE);
        }
        if (!section.has(RuleKey.SEVERITY)) {
            missing(section, RuleKey.SEVERITY);
        }
        Place begin = new Place(section.line(), 1);
        Wording name = title.orElse(Wording.same(section.id()));
        RuleDescription description = new RuleDescription(
                section.id(),
                values.severity().orElse(Severity.WARNING),
                name,
                section.wording(RuleKey.MEANING, RuleKey.MEANING_EN).orElse(name),
                section.wording(RuleKey.BASIS, RuleKey.BASIS_EN)
                        .orElse(new Wording("规则文件 " + file, "Rule file " + file)),
                file);
        return new RuleDefinition(
                description,
                new RuleDefinition.Applies(
                        values.list(RuleKey.LAYOUTS),
                        section.first(RuleKey.LAYOUTS)
                                .map(entry -> new Place(entry.line(), entry.column()))
                                .orElse(begin),
                        values.year(RuleKey.FROM),
                        values.year(RuleKey.TO),
                        values.list(RuleKey.AGENCIES)),
                new RuleDefinition.Counting(values.blankIsZero(), values.tolerance()),
                clauses(section),
                look(section),
                section.wording(RuleKey.MESSAGE, RuleKey.MESSAGE_EN).orElse(null),
                section.wording(RuleKey.ADVICE, RuleKey.ADVICE_EN).orElse(ADVICE),
                section.line());
    }

    private void missing(RuleSection section, RuleKey key) {
        faults.add(
                section.line(),
                1,
                "规则“" + section.id() + "”缺少“" + key.chinese() + "”一行。",
                "rule " + section.id() + " needs \"" + key.word() + "\"");
    }

    private void override(RuleSection section) {
        SectionValues values = new SectionValues(section, faults);
        for (RuleSection.Entry entry : section.entries()) {
            boolean changes = entry.key() == RuleKey.SEVERITY
                    || entry.key() == RuleKey.TOLERANCE
                    || entry.key() == RuleKey.AGENCIES;
            if (!changes) {
                faults.add(
                        entry.line(),
                        entry.keyColumn(),
                        "规则“" + section.id() + "”没有“" + RuleKey.REQUIRE.chinese() + "”；只改别处规则的，只能写级别、容差和单位。",
                        "rule " + section.id()
                                + " has no \"require\"; what changes another rule has severity, tolerance and"
                                + " agencies only");
                return;
            }
        }
        if (!section.has(RuleKey.SEVERITY) && !section.has(RuleKey.TOLERANCE)) {
            faults.add(
                    section.line(),
                    1,
                    "规则“" + section.id() + "”既没有“" + RuleKey.REQUIRE.chinese() + "”，也没有改动级别或容差。",
                    "rule " + section.id() + " has no \"require\", and changes neither severity nor tolerance");
            return;
        }
        overrides.add(new RuleOverride(
                section.id(),
                values.list(RuleKey.AGENCIES),
                values.severity().orElse(null),
                values.isOff(),
                values.tolerance(),
                new Place(section.line(), 1)));
    }

    private List<RuleDefinition.Clause> clauses(RuleSection section) {
        List<RuleDefinition.Clause> clauses = new ArrayList<>();
        ScopeParser scopes = new ScopeParser(section, faults);
        Optional<Scope> scope = Optional.of(new Scope.Once());
        Place place = new Place(section.line(), 1);
        List<Requirement> requirements = new ArrayList<>();
        for (RuleSection.Entry entry : section.entries()) {
            if (scopes.isOpenedBy(entry)) {
                clause(scope, place, requirements).ifPresent(clauses::add);
                scope = scopes.parse(entry);
                place = new Place(entry.line(), entry.column());
                requirements = new ArrayList<>();
            } else if (entry.key() == RuleKey.REQUIRE) {
                Optional<Requirement> requirement = requirement(entry);
                if (requirement.isPresent()) {
                    requirements.add(requirement.get());
                }
            }
        }
        clause(scope, place, requirements).ifPresent(clauses::add);
        return clauses;
    }

    /** The clause, where it asks something; the names in one whose scope is wrong cannot be told right from wrong. */
    private static Optional<RuleDefinition.Clause> clause(
            Optional<Scope> scope, Place place, List<Requirement> requirements) {
        return requirements.isEmpty()
                ? Optional.empty()
                : scope.map(known -> new RuleDefinition.Clause(known, place, requirements));
    }

    private Optional<Requirement> requirement(RuleSection.Entry entry) {
        try {
            return Optional.of(
                    new Requirement(ConditionParser.parse(entry.value()), new Place(entry.line(), entry.column())));
        } catch (SyntaxFault fault) {
            faults.add(entry, fault);
            return Optional.empty();
        }
    }

    private @Nullable CellPath look(RuleSection section) {
        Optional<RuleSection.Entry> entry = section.first(RuleKey.LOOK);
        if (entry.isEmpty()) {
            return null;
        }
        Scanner scanner = new Scanner(entry.get().value());
        Optional<CellPath> path = scanner.path();
        if (path.isEmpty() || !scanner.isAtEnd()) {
            faults.add(entry.get(), scanner.expected("一个单元格", "a cell"));
            return null;
        }
        return path.get();
    }
}
