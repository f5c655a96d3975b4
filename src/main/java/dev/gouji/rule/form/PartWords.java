package dev.gouji.rule.form;

import dev.gouji.finding.Wording;
import dev.gouji.rule.FormLabels;
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

    /** The parts' labels. */
    String names(List<Part> parts) {
        return joined(parts, part -> part.isConstant() ? plain(part.number()) : label(part));
    }

    /** The summands that are not 0: a total of 23 rows would hide the few that matter. */
    Wording values(List<Part> parts) {
        List<Part> filled =
                parts.stream().filter(part -> part.number().signum() != 0).toList();
        if (filled.isEmpty() && parts.size() > 1) {
            return new Wording("各项都是 0 或空白", "all parts are 0 or blank");
        }
        return Wording.same(joined(
                filled.isEmpty() ? parts : filled,
                part -> part.isConstant() ? plain(part.number()) : label(part) + " " + plain(part.number())));
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

    private String label(Part part) {
        Figure figure = part.figure();
        if (figure == null) {
            return amount(part.amount());
        }
        String label = label(figure.address());
        return part.source() == Source.PREVIOUS ? "上年“" + label + "”" : label;
    }

    private String label(Address address) {
        if (scope instanceof Scope.Rows) {
            return labels.column(address);
        }
        return scope instanceof Scope.Columns ? labels.row(address) : labels.both(address);
    }

    /** What is worked out of cells, as the form would write it. */
    private String amount(@Nullable Amount amount) {
        if (amount instanceof Amount.Applied applied) {
            String word = switch (applied.function()) {
                case SUM -> "合计";
                case COUNT -> "个数";
                case MIN -> "最小";
                case MAX -> "最大";
                case ABS -> "绝对值";
                case ROUND -> "四舍五入";
            };
            return applied.arguments().stream().map(this::parts).collect(Collectors.joining("、", word + "（", "）"));
        }
        if (amount instanceof Amount.Combined combined) {
            return "（" + parts(combined.left()) + "）" + combined.sign().text() + "（" + parts(combined.right()) + "）";
        }
        if (amount instanceof Amount.Stated) {
            return "文中数";
        }
        if (amount instanceof Amount.Meant) {
            return "表中数";
        }
        if (amount instanceof Amount.UnitSum units) {
            int count = inquiry.facts()
                    .evidence()
                    .sums()
                    .map(sums -> sums.added().size())
                    .orElse(0);
            return (count == 0 ? "各" : count + " 个") + "单位“"
                    + label(inquiry.form()
                            .address(units.cells().choices().get(0).members().get(0))) + "”之和";
        }
        return "";
    }

    private String parts(Amount amount) {
        return names(new Parts(inquiry).of(amount));
    }

    static String plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }
}
