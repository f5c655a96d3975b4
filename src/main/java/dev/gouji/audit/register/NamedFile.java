package dev.gouji.audit.register;

import java.util.Optional;
import java.util.regex.Pattern;

/** Finds a known agency in the name of a file that does not tell itself whose it is, or else in its folders' names. */
final class NamedFile {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;
    private static final Pattern ENDING = Pattern.compile("\\.[^.]{1,5}$");
    private static final Pattern BEFORE =
            Pattern.compile("(?:.*[^\u4E00-\u9FFF]|.*[年表报件度的])?(?:[\u4E00-\u9FFF]{2,8}?[省市县区州盟旗])*");
    private static final Pattern AFTER =
            Pattern.compile("(?:[^\u4E00-\u9FFF]|年|关于|政府信息|信息公开|政务公开|报表|统计|上报|报送|汇总|终稿|最终|修改|定稿|填报|公开|数据|年报|附件|表$).*|");

    private final AgencyNames names;

    NamedFile(AgencyNames names) {
        this.names = names;
    }

    Optional<String> find(String file) {
        String[] steps = file.split("/", -1);
        for (int step = steps.length - 1; step >= 0; step--) {
            String name = step == steps.length - 1 ? ENDING.matcher(steps[step]).replaceFirst("") : steps[step];
            Optional<String> found = in(RegionalName.spelled(name));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<String> in(String text) {
        for (int length = Math.min(LONGEST, text.length()); length >= SHORTEST; length--) {
            for (int from = 0; from + length <= text.length(); from++) {
                Optional<String> found = names.spelled(text.substring(from, from + length));
                if (found.isPresent()
                        && BEFORE.matcher(text.substring(0, from)).matches()
                        && AFTER.matcher(text.substring(from + length)).matches()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
