package dev.gouji.rule;

import java.util.List;
import java.util.regex.Pattern;

/** An agency's name, compared as people mean it: 人民政府, 办公室 and a region before it make no difference. */
public record AgencyName(String name) {
    private static final Pattern SIGNS = Pattern.compile("[（）()·、\\s]");
    private static final Pattern OFFICE = Pattern.compile("(?:办公厅|办公室|人民政府|政府)+$");

    /** Whether both are the same agency: one name is the other's end or beginning. */
    public boolean isSame(String other) {
        String left = core(name);
        String right = core(other);
        return left.endsWith(right) || right.endsWith(left) || left.startsWith(right) || right.startsWith(left);
    }

    /** Whether a rule file's list names the agency; {@code *} in a name stands for any characters. */
    public boolean isAmong(List<String> names) {
        for (String listed : names) {
            boolean named = listed.indexOf('*') >= 0
                    ? Pattern.matches(Pattern.quote(listed).replace("*", "\\E.*\\Q"), name)
                    : core(name).endsWith(core(listed));
            if (named) {
                return true;
            }
        }
        return false;
    }

    private static String core(String name) {
        String core = OFFICE.matcher(SIGNS.matcher(name).replaceAll("")).replaceAll("");
        return core.isEmpty() ? name : core;
    }
}
