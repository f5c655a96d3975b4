package dev.gouji.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds a section by its heading, whatever number it has in the text. */
final class SectionReader {
    private static final String NUMBER = "[一二三四五六七八九十—]{0,3}[、.,:]{0,2}";
    // Brackets number what stands within the first section, by the same words as the sections two to four.
    private static final String ANY_NUMBER = "[(]?[一二三四五六七八九十—]{0,3}[)、.,:]{0,2}";
    private static final String END = "(?:如下)?(?<end>[:。]?)";
    private static final List<Pattern> HEADINGS = List.of(
            heading(NUMBER, "总体情况|概述|总体工作情况|基本情况"),
            heading(NUMBER, "(?:行政机关)?主动公开(?:政府信息)?的?情况"),
            heading(NUMBER, "(?:行政机关)?收到和处理政府信息公开的?申请的?情况|(?:政府信息)?依申请公开(?:政府信息)?(?:办理)?情况"),
            heading(NUMBER, "因?政府信息公开(?:工作)?被?(?:申请)?(?:被提起)?行政复议[、和及,]?被?(?:提起)?行政诉讼的?情况"),
            heading(
                    ANY_NUMBER,
                    "(?:政府信息公开)?(?:工作)?中?存在的?(?:主要)?(?:问题|困难)(?:[和与]不足)?"
                            + "(?:[、和及以]{0,2}(?:下一步)?(?:改进|整改)(?:情况|措施|的情况|打算|方向)?)?"),
            heading(ANY_NUMBER, "其[他它]需要(?:报告|说明)的(?:事项|情况)"));

    private SectionReader() {}

    static Optional<Section> find(List<TextLine> lines, int number) {
        if (number < 1 || number > HEADINGS.size()) {
            return Optional.empty();
        }
        for (int at = 0; at < lines.size(); at++) {
            Matcher heading = heading(lines.get(at), number);
            if (heading != null) {
                String shown = lines.get(at).text();
                StringBuilder text =
                        new StringBuilder(shown.substring(heading.end()).strip());
                for (TextLine line : lines.subList(at + 1, lines.size())) {
                    if (isHeading(line, number)) {
                        break;
                    }
                    if (!line.isTableRow() && !line.text().isEmpty()) {
                        text.append(text.isEmpty() ? "" : "\n").append(line.text());
                    }
                }
                return Optional.of(new Section(
                        number, shown.substring(0, heading.start("end")).strip(), text.toString()));
            }
        }
        return Optional.empty();
    }

    private static boolean isHeading(TextLine line, int but) {
        for (int number = 1; number <= HEADINGS.size(); number++) {
            if (number != but && heading(line, number) != null) {
                return true;
            }
        }
        return false;
    }

    /** The heading of that section; a sentence that begins with the same words goes on otherwise. */
    private static @Nullable Matcher heading(TextLine line, int number) {
        Matcher heading = HEADINGS.get(number - 1).matcher(Sentence.narrow(line.text()));
        boolean numbered = line.isNumbered();
        if (!heading.lookingAt()) {
            return null;
        }
        boolean closed = heading.hitEnd()
                || heading.end() == line.text().length()
                || !heading.group("end").isEmpty();
        return closed && (numbered || heading.end() == line.text().length()) ? heading : null;
    }

    private static Pattern heading(String number, String words) {
        return Pattern.compile(number + "(?:" + words + ")" + END);
    }
}
