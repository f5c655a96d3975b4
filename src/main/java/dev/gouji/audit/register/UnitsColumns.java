package dev.gouji.audit.register;

import dev.gouji.table.LabelText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which columns of a list of units say what, by their headings.
 *
 * @param heading where the headings stand among the rows
 * @param parent -1 without such a column, as {@code level}
 */
record UnitsColumns(int heading, int agency, int parent, int level, List<Integer> aliases) {
    private static final int LAST_HEADING = 10;
    private static final Map<Role, List<String>> WORDS = Map.of(
            Role.AGENCY,
            List.of(
                    "agency",
                    "agencyname",
                    "unit",
                    "unitname",
                    "name",
                    "单位",
                    "单位名称",
                    "单位全称",
                    "填报单位",
                    "填报单位名称",
                    "报送单位",
                    "报送单位名称",
                    "行政机关",
                    "行政机关名称",
                    "机关名称",
                    "部门",
                    "部门名称",
                    "名称"),
            Role.PARENT,
            List.of(
                    "parent",
                    "parentagency",
                    "superior",
                    "上级",
                    "上级单位",
                    "上级机关",
                    "上级部门",
                    "上级名称",
                    "主管单位",
                    "主管部门",
                    "汇总单位",
                    "所属单位"),
            Role.LEVEL,
            List.of("level", "层级", "级别", "单位层级", "单位级别", "行政级别"),
            Role.ALIASES,
            List.of("aliases", "alias", "othernames", "别名", "曾用名", "简称", "其他名称", "单位简称", "单位别名"));

    private enum Role {
        AGENCY,
        PARENT,
        LEVEL,
        ALIASES
    }

    UnitsColumns {
        aliases = List.copyOf(aliases);
    }

    /** The columns, where one of the first rows has a heading for the agency; the first row that has. */
    static Optional<UnitsColumns> in(List<ListRow> rows) {
        for (int row = 0; row < Math.min(rows.size(), LAST_HEADING); row++) {
            List<Integer> agencies = columns(rows.get(row), Role.AGENCY);
            if (!agencies.isEmpty()) {
                ListRow heading = rows.get(row);
                return Optional.of(new UnitsColumns(
                        row,
                        agencies.get(0),
                        first(columns(heading, Role.PARENT)),
                        first(columns(heading, Role.LEVEL)),
                        columns(heading, Role.ALIASES)));
            }
        }
        return Optional.empty();
    }

    /** How many columns are understood. */
    static int understood(List<ListRow> rows) {
        return in(rows).map(columns ->
                        1 + (columns.parent >= 0 ? 1 : 0) + (columns.level >= 0 ? 1 : 0) + columns.aliases.size())
                .orElse(0);
    }

    /** Which columns claim to name the agency, where there are several. */
    List<String> rivals(List<ListRow> rows) {
        ListRow headings = rows.get(heading);
        List<Integer> agencies = columns(headings, Role.AGENCY);
        return agencies.size() < 2
                ? List.of()
                : agencies.stream().map(headings::cell).toList();
    }

    /** The headings of a list in which no column names the agency, for people. */
    static String headings(List<ListRow> rows) {
        return rows.stream()
                .filter(row -> !row.isBlank())
                .findFirst()
                .map(row -> row.cells().stream()
                        .filter(cell -> !cell.isBlank())
                        .limit(8)
                        .map(String::strip)
                        .collect(Collectors.joining("、")))
                .orElse("");
    }

    private static int first(List<Integer> columns) {
        return columns.isEmpty() ? -1 : columns.get(0);
    }

    private static List<Integer> columns(ListRow row, Role role) {
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < row.cells().size(); column++) {
            String words = LabelText.of(row.cell(column)).withoutNotes().toLowerCase(Locale.ROOT);
            if (WORDS.getOrDefault(role, List.of()).contains(words)) {
                columns.add(column);
            }
        }
        return columns;
    }
}
