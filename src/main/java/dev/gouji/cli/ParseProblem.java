package dev.gouji.cli;

import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/** Says in both languages what commons-cli says in one. */
final class ParseProblem {
    private ParseProblem() {}

    static UsageException words(ParseException problem) {
        if (problem instanceof UnrecognizedOptionException unknown) {
            return new UsageException(
                    "没有“" + unknown.getOption() + "”这个选项。", "There is no option \"" + unknown.getOption() + "\".");
        }
        if (problem instanceof MissingArgumentException missing && missing.getOption() != null) {
            String name = "--" + missing.getOption().getLongOpt();
            return new UsageException(name + " 之后缺少内容。", name + " needs a value.");
        }
        return new UsageException("选项有误：" + problem.getMessage(), String.valueOf(problem.getMessage()));
    }
}
