package dev.gouji.workbook.read;

import dev.gouji.finding.WorkbookException;
import dev.gouji.table.Grid.Visibility;
import dev.gouji.workbook.ExcelDate;
import dev.gouji.workbook.Limit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the workbook's main part says: its tabs, and how it calculates.
 *
 * @param dates how the workbook counts days
 * @param plainCalculation whether numbers and dates count as Excel's defaults have it, so that results can be told anew
 */
record WorkbookOutline(List<Tab> tabs, ExcelDate dates, boolean plainCalculation) {
    /**
     * A sheet's tab.
     *
     * @param relation the id of the relation to the sheet's part
     */
    record Tab(String name, Visibility visibility, String relation) {}

    static WorkbookOutline read(PartXml xml) throws WorkbookException {
        List<Tab> tabs = new ArrayList<>();
        Set<String> names = new HashSet<>();
        boolean from1904 = false;
        boolean fullPrecision = true;
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "workbookPr" -> from1904 = isTrue(xml.attribute("date1904"));
                case "calcPr" -> fullPrecision = !isFalse(xml.attribute("fullPrecision"));
                default -> {
                    if (xml.name().equals("sheets")) {
                        readTabs(xml, tabs, names);
                        continue;
                    }
                }
            }
            xml.skip();
        }
        xml.finish();
        if (tabs.isEmpty()) {
            throw xml.impossible("是空的", "is empty");
        }
        return new WorkbookOutline(
                List.copyOf(tabs), from1904 ? ExcelDate.FROM_1904 : ExcelDate.FROM_1900, fullPrecision && !from1904);
    }

    private static void readTabs(PartXml xml, List<Tab> tabs, Set<String> names) throws WorkbookException {
        while (xml.nextChild()) {
            if (xml.name().equals("sheet")) {
                xml.use(Limit.SHEETS, 1);
                Tab tab = tab(xml);
                if (!names.add(tab.name().toLowerCase(Locale.ROOT))) {
                    throw xml.impossible("有两个“" + tab.name() + "”", "has two sheets named \"" + tab.name() + "\"");
                }
                tabs.add(tab);
            }
            xml.skip();
        }
    }

    private static Tab tab(PartXml xml) throws WorkbookException {
        String name = xml.attribute("name");
        String relation = xml.relation();
        if (name == null || relation == null) {
            throw xml.impossible("中有一个工作表没有名称或内容", "has a sheet without a name or content");
        }
        return new Tab(EscapedText.decode(name), visibility(xml.attribute("state")), relation);
    }

    private static Visibility visibility(@Nullable String state) {
        if ("hidden".equals(state)) {
            return Visibility.HIDDEN;
        }
        return "veryHidden".equals(state) ? Visibility.VERY_HIDDEN : Visibility.VISIBLE;
    }

    private static boolean isTrue(@Nullable String flag) {
        return "1".equals(flag) || "true".equals(flag);
    }

    private static boolean isFalse(@Nullable String flag) {
        return "0".equals(flag) || "false".equals(flag);
    }
}
