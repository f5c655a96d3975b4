package dev.gouji.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The options of corrections, checked. */
final class FixArguments {
    private static final BigDecimal DEFAULT = new BigDecimal("0.95");
    private static final BigDecimal PERCENT = new BigDecimal(100);

    private final Arguments arguments;

    FixArguments(Arguments arguments) {
        this.arguments = arguments;
    }

    /** Whether corrections are asked for; refuses what does not go with them, and never lets the workbook itself be corrected. */
    boolean asked(List<String> files) throws UsageException {
        if (!arguments.has("fix")) {
            if (arguments.has("fix-above")) {
                throw new UsageException("--fix-above 要与 --fix 同用。", "--fix-above goes with --fix.");
            }
            return false;
        }
        if (arguments.has("no-write") || arguments.has("verify") || arguments.has("clean") || files.size() > 1) {
            throw new UsageException(
                    "--fix 只能用于一个工作簿，也不能与 --no-write、--verify、--clean 同用。",
                    "--fix takes one workbook, and not with --no-write, --verify or --clean.");
        }
        String output = arguments.value("output").orElse("");
        if (output.isEmpty()) {
            throw new UsageException(
                    "--fix 不改原件，请用 --output 写明更正后的工作簿存到哪里。",
                    "--fix never changes the workbook itself: say with --output where the corrected copy goes.");
        }
        if (isSame(arguments.path(files.get(0)), arguments.path(output))) {
            throw new UsageException(
                    "--fix 不改原件，--output 不能是被检查的工作簿本身。",
                    "--fix never changes the workbook itself: --output must be another file.");
        }
        above();
        return true;
    }

    /** The same file, whatever it is called: links and other spellings included. */
    private static boolean isSame(Path workbook, Path output) {
        try {
            return Files.isSameFile(workbook, output);
        } catch (IOException oneDoesNotExist) {
            return workbook.toAbsolutePath()
                    .normalize()
                    .equals(output.toAbsolutePath().normalize());
        }
    }

    /** How sure a suggestion has to be, from 0 to 1. */
    double above() throws UsageException {
        String stated = arguments.value("fix-above").orElse(DEFAULT.toString()).strip();
        boolean percent = stated.endsWith("%") || stated.endsWith("％");
        try {
            BigDecimal number = new BigDecimal(percent ? stated.substring(0, stated.length() - 1) : stated);
            BigDecimal share = percent ? number.divide(PERCENT) : number;
            if (share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0) {
                return share.doubleValue();
            }
        } catch (NumberFormatException noNumber) {
            throw wrong(stated);
        }
        throw wrong(stated);
    }

    private static UsageException wrong(String stated) {
        return new UsageException(
                "--fix-above 不能是“" + stated + "”，可用的是 0 到 1 的数，如 0.95，或百分数，如 95%。",
                "--fix-above cannot be \"" + stated
                        + "\"; it is a number from 0 to 1 such as 0.95, or a percentage such as 95%.");
    }
}
