package dev.gouji.rules;

import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.RuleExplanation;
import dev.gouji.finding.Wording;
import dev.gouji.rule.Rule;
import dev.gouji.rule.RuleSet;
import dev.gouji.rule.form.WrittenRule;
import dev.gouji.rule.language.RuleOverride;
import dev.gouji.table.Layout;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** Explains rules: written ones from their conditions, the others from what is written down for them. */
public final class Explanations {
    private final Properties texts = new Properties();
    private final List<Layout> layouts;

    /** Reads what is written down. */
    public Explanations(List<Layout> layouts) {
        this.layouts = List.copyOf(layouts);
        try (InputStream in =
                Objects.requireNonNull(Explanations.class.getResourceAsStream("explanations.properties"))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The explanation of the rule of that id; empty where there is none of that id. */
    public Optional<RuleExplanation> of(String id, RuleSet rules) {
        return rules.find(id).map(rule -> explained(rule, rules));
    }

    private RuleExplanation explained(Rule rule, RuleSet rules) {
        RuleDescription description = rule.description();
        Optional<RuleExplanation> written = rule instanceof WrittenRule own
                ? layouts.stream().map(own::explain).flatMap(Optional::stream).findFirst()
                : Optional.empty();
        return new RuleExplanation(
                description,
                written.map(RuleExplanation::conditions).orElse(List.of()),
                text(description.id(), "cells")
                        .or(() -> written.map(RuleExplanation::cells))
                        .orElse(Wording.same("")),
                text(description.id(), "violation")
                        .or(() -> written.map(RuleExplanation::violation))
                        .orElse(Wording.same("")),
                text(description.id(), "repair")
                        .or(() -> written.map(RuleExplanation::repair))
                        .orElse(Wording.same("")),
                rules.overridesForSome(description.id()).stream()
                        .map(Explanations::exception)
                        .toList());
    }

    private Optional<Wording> text(String id, String key) {
        String zh = texts.getProperty(id + "." + key);
        String en = texts.getProperty(id + "." + key + ".en");
        return zh == null || en == null ? Optional.empty() : Optional.of(new Wording(zh, en));
    }

    private static Wording exception(RuleOverride override) {
        String agencies = String.join("、", override.agencies());
        if (override.off()) {
            return new Wording(agencies + "：关闭", agencies + ": off");
        }
        String zh = override.severity() == null
                ? ""
                : "级别为" + override.severity().word().zh();
        String en = override.severity() == null
                ? ""
                : "severity " + override.severity().code();
        boolean both = override.severity() != null && override.tolerance() != null;
        String tolerance =
                override.tolerance() == null ? "" : override.tolerance().toPlainString();
        return new Wording(
                agencies + "：" + zh + (both ? "，" : "") + (tolerance.isEmpty() ? "" : "容差 " + tolerance),
                agencies + ": " + en + (both ? ", " : "") + (tolerance.isEmpty() ? "" : "tolerance " + tolerance));
    }
}
