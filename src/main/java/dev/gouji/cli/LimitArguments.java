package dev.gouji.cli;

import dev.gouji.workbook.Limit;
import dev.gouji.workbook.Limits;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the limits that a command line sets otherwise, each as {@code NAME=N}. */
final class LimitArguments {
    private static final Pattern SETTING = Pattern.compile("([^=]+)=([0-9]{1,15})([KMG]?)");
    private static final String UNITS = "KMG";

    private LimitArguments() {}

    static Limits read(List<String> settings) throws UsageException {
        Limits limits = Limits.STANDARD;
        for (String setting : settings) {
            Matcher parts = SETTING.matcher(setting.strip());
            if (!parts.matches()) {
                throw new UsageException(
                        "--limit 应写作 名称=数，如 cells=1000000、part-bytes=1G，不能是“" + setting + "”。",
                        "--limit is NAME=N, such as cells=1000000 or part-bytes=1G, not \"" + setting + "\".");
            }
            limits = limits.with(limit(parts.group(1)), number(parts.group(2), parts.group(3)));
        }
        return limits;
    }

    private static Limit limit(String name) throws UsageException {
        String known = Arrays.stream(Limit.values()).map(Limit::label).collect(Collectors.joining(", "));
        return Limit.named(name.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new UsageException(
                        "没有“" + name + "”这个上限，可用的是：" + known.replace(", ", "、") + "。",
                        "There is no limit \"" + name + "\"; it is one of: " + known + "."));
    }

    private static long number(String digits, String unit) {
        long number = Long.parseLong(digits);
        int shift = unit.isEmpty() ? 0 : 10 * (UNITS.indexOf(unit) + 1);
        return number > Long.MAX_VALUE >> shift ? Long.MAX_VALUE : number << shift;
    }
}
