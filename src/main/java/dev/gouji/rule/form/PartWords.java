package dev.gouji.rule.form;

import dev.gouji.finding.Language;
import dev.gouji.finding.Wording;
import dev.gouji.rule.FormLabels;
import dev.gouji.rule.language.Expression;
import dev.gouji.rule.language.Expression.Source;
import dev.gouji.rule.language.Scope;
import dev.gouji.table.Address;
import dev.gouji.table.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names the parts of a tie by the form's labels, with their values or without. */
final class PartWords {
    private final FormLabels labels;
    private final Scope scope;
    private final Inquiry inquiry;

    PartWords(FormLabels labels, Scope scope, Inquiry inquiry) {
        this.labels = labels;
        this.scope = scope;
        this.inquiry = inquiry;
    }

    /** The parts' labels, in Chinese. */
    String names(List<Part> parts) {
        return names(parts, Language.ZH);
    }

    private String names(List<Part> parts, Language language) {
        return joined(
                parts,
                part -> part.isConstant() ? plain(part.number()) : label(part).in(language));
    }

    /** The summands that are not 0: a total of 23 rows would hide the few that matter. */
    Wording values(List<Part> parts) {
        List<Part> filled =
                parts.stream().filter(part -> part.number().signum() != 0).toList();
        if (filled.isEmpty() && parts.size() > 1) {
            return new Wording("各项都是 0 或空白", "all parts are 0 or blank");
        }
        List<Part> told = filled.isEmpty() ? parts : filled;
        return new Wording(values(told, Language.ZH), values(told, Language.EN));
    }

    private String values(List<Part> parts, Language language) {
        return joined(
                parts,
                part -> part.isConstant()
                        ? plain(part.number())
                        : label(part).in(language) + " " + plain(part.number()));
    }

    private static String joined(List<Part> parts, Function<Part, String> words) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            boolean minus = part.factor().signum() < 0;
            if (!text.isEmpty() || minus) {
                text.append(minus ? " − " : " + ");
            }
            BigDecimal factor = part.factor().abs();
            boolean scaled = factor.compareTo(BigDecimal.ONE) != 0;
            text.append(words.apply(part)).append(scaled ? " × " + plain(factor) : "");
        }
        return text.toString().strip();
    }

    private Wording label(Part part) {
        Figure figure = part.figure();
        if (figure == null) {
            return amount(part.amount());
        }
        String label = label(figure.address());
        return part.source() == Source.PREVIOUS
                ? new Wording("上年“" + label + "”", "last year's \"" + label + "\"")
                : Wording.same(label);
    }

    private String label(Address address) {
        if (scope instanceof Scope.Rows) {
            return labels.column(address);
        }
        return scope instanceof Scope.Columns ? labels.row(address) : labels.both(address);
    }

    /** What is worked out of cells, as the form would write it. */
    private Wording amount(@Nullable Amount amount) {
        if (amount instanceof Amount.Applied applied) {
            return new Wording(
                    applied.arguments().stream()
                            .map(argument -> parts(argument, Language.ZH))
                            .collect(Collectors.joining(
                                    "、", word(applied.function()).zh() + "（", "）")),
                    applied.arguments().stream()
                            .map(argument -> parts(argument, Language.EN))
                            .collect(Collectors.joining(
                                    ", ", word(applied.function()).en() + " (", ")")));
        }
        if (amount instanceof Amount.Combined combined) {
            String sign = combined.sign().text();
            return new Wording(
                    "（" + parts(combined.left(), Language.ZH) + "）" + sign + "（" + parts(combined.right(), Language.ZH)
                            + "）",
                    "(" + parts(combined.left(), Language.EN) + ")" + sign + "(" + parts(combined.right(), Language.EN)
                            + ")");
        }
        if (amount instanceof Amount.Stated) {
            return new Wording("文中数", "the text's number");
        }
        if (amount instanceof Amount.Meant) {
            return new Wording("表中数", "the tables' number");
        }
        return amount instanceof Amount.UnitSum units ? sum(units) : Wording.same("");
    }

    private Wording sum(Amount.UnitSum units) {
        int count = inquiry.facts()
                .evidence()
                .sums()
                .map(sums -> sums.added().size())
                .orElse(0);
        String label = label(
                inquiry.form().address(units.cells().choices().get(0).members().get(0)));
        return new Wording(
                (count == 0 ? "各" : count + " 个") + "单位“" + label + "”之和",
                "the sum of \"" + label + "\" of " + (count == 0 ? "the" : count) + (count == 1 ? " unit" : " units"));
    }

    private static Wording word(Expression.Function function) {
        return switch (function) {
            case SUM -> new Wording("合计", "sum");
            case COUNT -> new Wording("个数", "count");
            case MIN -> new Wording("最小", "least");
            case MAX -> new Wording("最大", "largest");
            case ABS -> new Wording("绝对值", "absolute value");
            case ROUND -> new Wording("四舍五入", "rounded");
        };
    }

    private String parts(Amount amount, Language language) {
        return names(new Parts(inquiry).of(amount), language);
    }

    static String plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }
}
