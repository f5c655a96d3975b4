package dev.gouji.layout;

import dev.gouji.table.LabelText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks, while a layout is read, that a table's row codes and labels are unique, and each block's column codes and labels. */
final class LabelCheck {
    private final Faults faults;
    private final Set<String> rowCodes = new HashSet<>();
    private final Set<String> columnCodes = new HashSet<>();
    private final Map<String, Integer> rowLabels = new HashMap<>();
    private final Map<String, Integer> columnLabels = new HashMap<>();

    LabelCheck(Faults faults) {
        this.faults = faults;
    }

    void startTable() {
        rowCodes.clear();
        rowLabels.clear();
    }

    void startBlock() {
        columnCodes.clear();
        columnLabels.clear();
    }

    /** The code, or one that does no harm in its place where it is none. */
    String code(LayoutElement element, boolean isRow, String code) {
        if (code.isEmpty() || code.indexOf('/') >= 0) {
            faults.add(element.line(), "not a code: \"" + code + "\"");
            return "none-" + element.line();
        }
        if (!(isRow ? rowCodes : columnCodes).add(code)) {
            faults.add(element.line(), "code \"" + code + "\" stands twice");
        }
        return code;
    }

    void label(LayoutElement element, boolean isRow, String label, List<String> aliases) {
        Map<String, Integer> known = isRow ? rowLabels : columnLabels;
        Set<String> own = new HashSet<>();
        own.add(LabelText.of(label).plain());
        for (String alias : aliases) {
            own.add(LabelText.of(alias).plain());
        }
        for (String text : own) {
            Integer before = known.put(text, element.line());
            if (text.isEmpty()) {
                faults.add(element.line(), "label \"" + label + "\" has no words");
            } else if (before != null) {
                faults.add(element.line(), "label \"" + label + "\" can be taken for the one of line " + before);
            }
        }
    }
}
