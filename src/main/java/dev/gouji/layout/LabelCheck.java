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
    String code(YamlEntry entry, String axis, String code) {
        if (code.isEmpty() || code.indexOf('/') >= 0) {
            faults.add(entry.line(), "not a code: \"" + code + "\"");
            return "none-" + entry.line();
        }
        if (!(axis.equals("rows") ? rowCodes : columnCodes).add(code)) {
            faults.add(entry.line(), "code \"" + code + "\" stands twice");
        }
        return code;
    }

    void label(YamlEntry entry, String axis, String label, List<String> aliases) {
        Map<String, Integer> known = axis.equals("rows") ? rowLabels : columnLabels;
        Set<String> own = new HashSet<>();
        own.add(LabelText.of(label).plain());
        aliases.forEach(alias -> own.add(LabelText.of(alias).plain()));
        for (String text : own) {
            Integer before = known.put(text, entry.line());
            if (text.isEmpty()) {
                faults.add(entry.line(), "label \"" + label + "\" has no words");
            } else if (before != null) {
                faults.add(entry.line(), "label \"" + label + "\" can be taken for the one of line " + before);
            }
        }
    }
}
