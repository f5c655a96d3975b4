package dev.gouji.corpus;

import dev.gouji.table.Heading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Writes labels as people do. */
final class DrawnLabels {
    private static final String SIMPLIFIED = "复类总计维纠结业机构组织会团体务项目条规单费国机关请书许讼诉决废发数";
    private static final String TRADITIONAL = "復類總計維糾結業機構組織會團體務項目條規單費國機關請書許訟訴決廢發數";

    private final Style.Labels style;
    private final Random random;
    private final Map<Heading, String> chosen = new HashMap<>();
    private int mistyped;

    DrawnLabels(Style.Labels style, Random random) {
        this.style = style;
        this.random = random;
    }

    /** The label as it stands in the drawing; the same each time. */
    String of(Heading heading) {
        return chosen.computeIfAbsent(heading, this::choose);
    }

    /** Whether some label is not in the form's words. */
    boolean differ() {
        return mistyped > 0;
    }

    /** Starts a table: at most one label of it is mistyped, so that its neighbours tell what it is. */
    void startTable() {
        mistyped = 0;
        chosen.clear();
    }

    private String choose(Heading heading) {
        String label = heading.label();
        return switch (style) {
            case OFFICIAL -> label;
            case HALF_WIDTH -> label.replace('（', '(').replace('）', ')').replace('、', ',');
            case SPACED -> " " + String.join(label.length() > 8 ? "" : " ", label.split("", -1)) + "　";
            case BROKEN -> label.length() > 4 ? label.substring(0, 3) + "\n" + label.substring(3) : label;
            case FULL_WIDTH -> fullWidth(label);
            case OTHER_MARKS -> label.replaceAll("^(\\d)\\.", "$1、").replaceAll("^（(.)）", "$1、") + "：";
            case BRACKETED -> label.replaceAll("^(\\d)\\.", "($1)").replaceAll("（区分.*", "");
            case CIRCLED ->
                label.matches("^\\d\\..*") ? (char) ('①' + label.charAt(0) - '1') + label.substring(2) : label;
            case BARE -> label.replaceAll("^\\d\\.", "").replaceAll("^（.）", "").replaceAll("^[一二三四]、", "");
            case TRADITIONAL -> traditional(label);
            case ALIASES -> alias(heading);
            case MISTYPED -> mistyped(heading);
        };
    }

    private static String fullWidth(String label) {
        StringBuilder wide = new StringBuilder(label);
        for (int at = 0; at < wide.length(); at++) {
            char c = wide.charAt(at);
            if ((c >= '0' && c <= '9') || c == '.') {
                wide.setCharAt(at, (char) (c + 0xFEE0));
            }
        }
        return wide.toString();
    }

    private static String traditional(String label) {
        StringBuilder text = new StringBuilder(label);
        for (int at = 0; at < text.length(); at++) {
            int known = SIMPLIFIED.indexOf(text.charAt(at));
            if (known >= 0) {
                text.setCharAt(at, TRADITIONAL.charAt(known));
            }
        }
        return text.toString();
    }

    private String alias(Heading heading) {
        List<String> aliases = heading.aliases();
        if (aliases.isEmpty() || random.nextInt(3) == 0 || heading.label().contains("元")) {
            return heading.label();
        }
        mistyped++;
        return aliases.get(random.nextInt(aliases.size()));
    }

    private String mistyped(Heading heading) {
        String label = heading.label();
        int start = label.replaceAll("^(\\d\\.|（.）|[一二三四]、).*", "$1").length();
        start = start == label.length() ? 0 : start;
        if (!(heading instanceof Heading.Item)
                || label.length() - start < 6
                || label.contains("（")
                || mistyped > 0
                || random.nextInt(4) > 0) {
            return label;
        }
        mistyped++;
        int at = start + 1 + random.nextInt(label.length() - start - 2);
        return label.substring(0, at) + (random.nextBoolean() ? "" : "止") + label.substring(at + 1);
    }
}
