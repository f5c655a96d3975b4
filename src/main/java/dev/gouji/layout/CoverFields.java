package dev.gouji.layout;

import dev.gouji.table.CellPosition;
import dev.gouji.table.LabelText;
import dev.gouji.table.Layout;
import dev.gouji.table.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the fields that name the agency and the year: the content stands behind a colon, in the next filled cell, or below. */
final class CoverFields {
    /** How many empty columns may lie between a field's name and its content. */
    private static final int WIDEST_GAP = 6;

    private static final int DEEPEST_GAP = 2;
    private static final int LONGEST_NAME = 10;

    // Where a printed cover is stamped; no part of a name.
    private static final Pattern SEAL = Pattern.compile("[（(]\\s*(?:加盖|盖)?(?:单位|本单位)?(?:公章|签章|印章|章)(?:处)?\\s*[)）]");
    private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\t]");
    // Names of other fields, which end the content before them.
    private static final List<String> OTHERS = List.of(
            "填报人",
            "填表人",
            "审核人",
            "负责人",
            "单位负责人",
            "联系人",
            "联系电话",
            "电话",
            "填报日期",
            "填报时间",
            "填表日期",
            "日期",
            "时间",
            "金额单位",
            "计量单位",
            "制表机关",
            "批准文号",
            "有效期至",
            "组织机构代码",
            "统一社会信用代码");

    private enum Kind {
        AGENCY,
        /** A name such as 部门 or 单位, which stands in other lists and before units too: only what ends like an agency counts. */
        SHORT_AGENCY,
        YEAR,
        OTHER
    }

    private final Map<String, Kind> kinds = new HashMap<>();

    CoverFields(Layout layout) {
        for (String name : OTHERS) {
            kinds.put(name, Kind.OTHER);
        }
        for (String name : layout.agencyLabels()) {
            kinds.put(plain(name), name.length() > 2 ? Kind.AGENCY : Kind.SHORT_AGENCY);
        }
        for (String name : layout.yearLabels()) {
            kinds.put(plain(name), Kind.YEAR);
        }
    }

    private static String withoutSeal(String text) {
        return SEAL.matcher(text).replaceAll("");
    }

    private static String plain(String label) {
        return LabelText.of(label).withoutNotes();
    }

    void find(SheetLabels sheet, Mentions mentions) {
        for (LabelCell cell : sheet.all()) {
            boolean sealed = cell.text().indexOf('章') >= 0;
            String text = sealed ? withoutSeal(cell.text()) : cell.text();
            Kind alone = kinds.get(sealed ? plain(text) : cell.label().withoutNotes());
            if (alone != null) {
                content(sheet, cell, alone)
                        .ifPresent(found -> note(alone, sheet.grid().at(found).text(), sheet, found, mentions));
            } else if (text.indexOf(':') >= 0 || text.indexOf('：') >= 0) {
                inText(SPACE.matcher(text).replaceAll(" "), sheet, cell, mentions);
            }
        }
    }

    /** A field's name and the colon behind it, in a cell's text. */
    private record Name(Kind kind, int start, int end) {}

    /** One or several fields in one cell, such as 填报单位：某某局　统计年度：2023年. */
    private void inText(String text, SheetLabels sheet, LabelCell cell, Mentions mentions) {
        List<Name> names = names(text);
        for (int at = 0; at < names.size(); at++) {
            Name name = names.get(at);
            boolean last = at + 1 == names.size();
            String content = firstLine(text.substring(
                    name.end(), last ? text.length() : names.get(at + 1).start()));
            if (!content.isEmpty()) {
                note(name.kind(), content, sheet, cell.region().first(), mentions);
            } else if (last) {
                content(sheet, cell, name.kind())
                        .ifPresent(
                                next -> note(name.kind(), sheet.grid().at(next).text(), sheet, next, mentions));
            }
        }
    }

    private List<Name> names(String text) {
        List<Name> names = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == ':' || text.charAt(at) == '：') {
                Name name = nameBefore(text, at);
                if (name != null) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** The longest name that ends at the colon; no other character of a word may stand right before it. */
    private @Nullable Name nameBefore(String text, int colon) {
        StringBuilder name = new StringBuilder();
        Name found = null;
        for (int at = colon - 1; at >= 0 && name.length() < LONGEST_NAME; at--) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                continue;
            }
            if (!Character.isIdeographic(c)) {
                break;
            }
            name.insert(0, c);
            Kind kind = kinds.get(name.toString());
            boolean starts = at == 0 || !Character.isIdeographic(text.charAt(at - 1));
            if (kind != null && starts) {
                found = new Name(kind, at, colon + 1);
            }
        }
        return found;
    }

    private static String firstLine(String text) {
        return text.strip().lines().findFirst().orElse("").strip();
    }

    /** The next filled cell to the right; where that is a field's name again, the one below. */
    private Optional<CellPosition> content(SheetLabels sheet, LabelCell name, Kind kind) {
        for (int column = name.right() + 1; column <= name.right() + WIDEST_GAP; column++) {
            CellPosition cell = sheet.around(name.top(), column).first();
            String text = sheet.grid().at(cell).text();
            if (!text.isBlank()) {
                boolean cover = kind != Kind.SHORT_AGENCY || isAgencyOrYear(text);
                return isName(text) ? (cover ? below(sheet, name) : Optional.empty()) : Optional.of(cell);
            }
        }
        return kind == Kind.SHORT_AGENCY ? Optional.empty() : below(sheet, name);
    }

    /** A list's column may be headed 部门 or 单位 too, but not beside 年度. */
    private boolean isAgencyOrYear(String text) {
        Kind kind = kinds.get(plain(withoutSeal(text)));
        return kind != null && kind != Kind.OTHER;
    }

    private Optional<CellPosition> below(SheetLabels sheet, LabelCell name) {
        for (int row = name.bottom() + 1; row <= name.bottom() + DEEPEST_GAP; row++) {
            CellPosition cell = sheet.around(row, name.left()).first();
            String text = sheet.grid().at(cell).text();
            if (!text.isBlank()) {
                return isName(text) ? Optional.empty() : Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    private boolean isName(String text) {
        return kinds.containsKey(plain(withoutSeal(text)))
                || names(text).stream().anyMatch(name -> name.start() == 0);
    }

    private void note(Kind kind, String text, SheetLabels sheet, CellPosition cell, Mentions mentions) {
        String clean = AgencyName.clean(withoutSeal(text));
        if (kind == Kind.YEAR) {
            YearText.only(clean)
                    .ifPresent(year ->
                            mentions.year(new Mention<>(year, Mention.Source.COVER, text.strip(), sheet.origin(cell))));
        } else if ((kind == Kind.AGENCY && AgencyName.isPossible(clean) && !kinds.containsKey(clean))
                || (kind == Kind.SHORT_AGENCY && AgencyName.isLikely(clean))) {
            mentions.agency(new Mention<>(clean, Mention.Source.COVER, text.strip(), sheet.origin(cell)));
        }
    }
}
