package dev.gouji.workbook.summary;

import dev.gouji.finding.Language;
import dev.gouji.finding.Wording;
import dev.gouji.submission.AuditedWorkbook;
import dev.gouji.table.Address;
import dev.gouji.table.Heading;
import dev.gouji.table.Layout;
import dev.gouji.table.TableLayout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The columns of all values: those of the year's form first, those of other forms and local subtotals as they come up. */
final class DataColumns {
    private static final Pattern NUMBERING = Pattern.compile("^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\\d+[.．、])");
    private static final int WIDTH = 15;

    private final List<Layout> layouts;
    private final Language language;
    private final int most;
    private final Set<String> known = new HashSet<>();
    private final Set<Address> addresses = new LinkedHashSet<>();

    /** @param most how many columns there may be */
    DataColumns(List<Layout> layouts, @Nullable Integer year, Language language, int most) {
        this.layouts = layouts;
        this.language = language;
        this.most = most;
        layouts.stream()
                .filter(layout -> year == null || layout.isFor(year))
                .findFirst()
                .ifPresent(this::add);
    }

    /** The columns that there are, once the workbook has what it needs. */
    Set<Address> including(AuditedWorkbook workbook) {
        for (Layout layout : layouts) {
            if (layout.code().equals(workbook.layout())) {
                add(layout);
            }
        }
        if (!addresses.containsAll(workbook.figures().keySet())) {
            workbook.figures().keySet().stream()
                    .sorted(Comparator.comparing(Address::toString))
                    .forEach(this::add);
        }
        return addresses;
    }

    private void add(Layout layout) {
        if (known.add(layout.code())) {
            layout.tables().forEach(table -> table.addresses().forEach(this::add));
        }
    }

    private void add(Address address) {
        if (addresses.size() < most) {
            addresses.add(address);
        }
    }

    /** The columns, each with a name of its own. */
    List<ListColumn> columns() {
        List<ListColumn> columns = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Address address : addresses) {
            String name = language == Language.ZH ? name(address) : address.toString();
            String unique = names.add(name) ? name : name + "（" + address + "）";
            names.add(unique);
            columns.add(new ListColumn(Wording.same(unique), WIDTH, null));
        }
        return columns;
    }

    private String name(Address address) {
        for (Layout layout : layouts) {
            List<Heading> row = layout.rowPath(address);
            List<Heading> column = layout.columnPath(address);
            if (!row.isEmpty() && !column.isEmpty()) {
                String sheet =
                        layout.table(address.table()).map(TableLayout::sheet).orElse(address.table());
                return sheet + "." + path(row) + "." + path(column);
            }
        }
        return address.toString();
    }

    /** The labels without numbering; groups that never have numbers tell nothing. */
    private static String path(List<Heading> headings) {
        StringBuilder path = new StringBuilder();
        for (Heading heading : headings) {
            boolean last = heading.equals(headings.get(headings.size() - 1));
            boolean own = heading instanceof Heading.Group group && group.subtotal() != null;
            if (last || own) {
                path.append(path.isEmpty() ? "" : ".")
                        .append(NUMBERING.matcher(heading.shortLabel()).replaceFirst(""));
            }
        }
        return path.toString();
    }
}
