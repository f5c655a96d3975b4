package dev.gouji.output;

import dev.gouji.finding.Wording;
import dev.gouji.table.LabelMatch;
import java.util.Locale;

/** How a label was recognised, in words and as a stable code. */
final class Recognition {
    private Recognition() {}

    static String code(LabelMatch label) {
        return label.how().name().toLowerCase(Locale.ROOT);
    }

    static Wording words(LabelMatch label) {
        return switch (label.how()) {
            case OFFICIAL -> new Wording("与表式一致", "as in the form");
            case PATH -> new Wording("与上级名称写在一格", "with its group in one cell");
            case ALIAS -> new Wording("常见的另一种写法", "another wording in use");
            case GROUP -> new Wording("小计，或代表一组的一行", "a group's own row or column");
            case SHORTENED -> new Wording("简写，前后各栏可以确定", "shortened; its neighbours tell");
            case SIMILAR -> new Wording("有错字、漏字，前后各栏可以确定", "mistyped; its neighbours tell");
        };
    }
}
