package dev.gouji.layout;

import dev.gouji.table.Figure;
import dev.gouji.table.Grid;
import dev.gouji.table.Layout;
import dev.gouji.table.TableLayout;
import dev.gouji.table.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds a layout's tables on all sheets, drawn down or across. */
final class WorkbookTables {
    private static final Pattern EXAMPLE = Pattern.compile("示例|范例|样例|例表|样表|示范|填报说明|填表说明");

    private final Layout layout;
    private final LayoutLabels labels;
    private final List<Fragment> fragments = new ArrayList<>();

    WorkbookTables(List<SheetLabels> sheets, LayoutLabels labels) {
        this.layout = labels.layout();
        this.labels = labels;
        for (SheetLabels sheet : sheets) {
            fragments.addAll(new SheetTables(sheet, layout, labels).fragments());
        }
        List<TableLayout> doubtful = new ArrayList<>();
        for (TableLayout table : layout.tables()) {
            if (2 * readable(fragments, table) < table.addresses().size()) {
                doubtful.add(table);
            }
        }
        if (!doubtful.isEmpty()) {
            addDrawnAcross(sheets, doubtful);
        }
        dropExamples();
    }

    /** A filled-in example counts only where there is nothing else. */
    private void dropExamples() {
        Set<String> elsewhere = new HashSet<>();
        for (Fragment fragment : fragments) {
            if (!isExample(fragment)) {
                elsewhere.add(fragment.table().code());
            }
        }
        fragments.removeIf(fragment ->
                isExample(fragment) && elsewhere.contains(fragment.table().code()));
    }

    private static boolean isExample(Fragment fragment) {
        return EXAMPLE.matcher(fragment.sheet().grid().name()).find();
    }

    List<Fragment> fragments() {
        return fragments;
    }

    /** The sheets on which no table was found. */
    List<Grid> sheetsWithout(List<SheetLabels> sheets) {
        Set<String> used = new HashSet<>();
        for (Fragment fragment : fragments) {
            used.add(fragment.sheet().grid().name());
        }
        List<Grid> without = new ArrayList<>();
        for (SheetLabels sheet : sheets) {
            if (!used.contains(sheet.grid().name())) {
                without.add(sheet.grid());
            }
        }
        return without;
    }

    private void addDrawnAcross(List<SheetLabels> sheets, List<TableLayout> doubtful) {
        List<Fragment> across = new ArrayList<>();
        for (SheetLabels sheet : sheets) {
            across.addAll(new SheetTables(sheet.transposed(), layout, labels).fragments());
        }
        for (TableLayout table : doubtful) {
            if (readable(across, table) > readable(fragments, table)) {
                fragments.removeIf(fragment -> fragment.table().code().equals(table.code()));
                for (Fragment fragment : across) {
                    if (fragment.table().code().equals(table.code())) {
                        fragments.add(fragment);
                    }
                }
            }
        }
    }

    /** How many of the table's cells were found and can be what they seem. */
    private static int readable(List<Fragment> fragments, TableLayout table) {
        Set<Object> readable = new HashSet<>();
        for (Fragment fragment : fragments) {
            if (fragment.table().code().equals(table.code())) {
                for (Figure figure : fragment.figures().values()) {
                    if (!(figure.value() instanceof Value.NotNumber)) {
                        readable.add(figure.address());
                    }
                }
            }
        }
        return readable.size();
    }
}
