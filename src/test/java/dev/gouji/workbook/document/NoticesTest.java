package dev.gouji.workbook.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.finding.Language;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Verdict;
import dev.gouji.submission.Audit;
import dev.gouji.submission.AuditedWorkbook;
import dev.gouji.submission.IssueKind;
import dev.gouji.submission.SampleAudit;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void whoever_has_to_do_something_gets_a_notice_with_what_is_open(Language language) throws Exception {
        Audit audit = SampleAudit.hostile(90, language);
        assertThat(new Notices(language).write(audit, folder)).isEmpty();
        List<AuditedWorkbook> workbooks = new ArrayList<>();
        audit.forEach(workbooks::add);
        Set<String> expected = new TreeSet<>();
        for (AuditedWorkbook workbook : workbooks) {
            if (!isDue(workbook, audit)) {
                continue;
            }
            String path = Notices.path(workbook.file());
            expected.add(path);
            try (InputStream in = Files.newInputStream(folder.resolve(path));
                    XWPFDocument notice = new XWPFDocument(in)) {
                int open = workbook.count(Severity.ERROR) + workbook.count(Severity.WARNING);
                assertThat(notice.getTables()).hasSize(open == 0 ? 0 : 1);
                if (open > 0) {
                    assertThat(notice.getTables().get(0).getNumberOfRows()).isEqualTo(1 + open);
                }
                String text = String.join(
                        "\n",
                        notice.getParagraphs().stream()
                                .map(paragraph -> paragraph.getText())
                                .toList());
                assertThat(text).contains("2025").contains(language == Language.ZH ? "结论：" : "Verdict: ");
                if (workbook.error() != null && workbook.verdict() == Verdict.UNREADABLE) {
                    // What the audit's own options can do is no department's.
                    assertThat(text).doesNotContain("--password", "--timeout");
                    if (!workbook.error().message().contains("--")) {
                        assertThat(text).contains(workbook.error().message());
                    }
                }
            }
        }
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                            .toList())
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void what_stands_in_one_notices_way_takes_no_other_with_it() throws Exception {
        Audit whole = SampleAudit.of(2_000, Language.ZH);
        // The first ten of each district.
        Audit audit = (Audit) Proxy.newProxyInstance(
                Audit.class.getClassLoader(), new Class<?>[] {Audit.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("forEach")) {
                        return method.invoke(whole, arguments);
                    }
                    int[] number = {0};
                    whole.forEach(workbook -> {
                        if (number[0]++ % 1_000 < 10) {
                            ((Audit.Receiver) arguments[0]).take(workbook);
                        }
                    });
                    return null;
                });
        List<String> expected = new ArrayList<>();
        audit.forEach(workbook -> {
            if (isDue(workbook, audit)) {
                expected.add(Notices.path(workbook.file()));
            }
        });
        Path inTheWay = Files.createDirectories(folder.resolve(expected.get(0)).getParent());
        Files.delete(inTheWay);
        Files.writeString(inTheWay, "a file where a folder should be");

        List<Notices.NotWritten> missing = new Notices(Language.ZH).write(audit, folder);

        assertThat(missing).isNotEmpty().hasSizeLessThan(expected.size());
        assertThat(missing.get(0).message()).startsWith("通知要放的文件夹建不成");
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".docx")))
                    .hasSize(expected.size() - missing.size());
        }
    }

    /** Something is wrong in it, or with its being sent. */
    private static boolean isDue(AuditedWorkbook workbook, Audit audit) {
        return workbook.verdict() != Verdict.PASSED
                || audit.issues().stream()
                        .filter(issue -> issue.kind() == IssueKind.WRONG_YEAR
                                || issue.kind() == IssueKind.LAST_YEARS_FILE
                                || issue.kind() == IssueKind.NO_AGENCY)
                        .anyMatch(issue -> issue.files().contains(workbook.file()));
    }

    @Test
    void paths_stay_below_the_folder_and_apart() {
        assertThat(NoticePath.of("市直/某局 #1 100%.xlsx")).isEqualTo("市直/某局 #1 100%.xlsx.docx");
        assertThat(NoticePath.of("某局.xls")).isNotEqualTo(NoticePath.of("某局.xlsx"));
        assertThat(NoticePath.of("../../a.xlsx")).doesNotContain("..");
        assertThat(NoticePath.of("/etc/a.xlsx")).isEqualTo("etc/a.xlsx.docx");
        assertThat(NoticePath.of("a?b.xlsx"))
                .isNotEqualTo(NoticePath.of("a*b.xlsx"))
                .startsWith("a_b.xlsx-");
        assertThat(NoticePath.of("con/nul.xlsx")).startsWith("_con-").contains("/_nul.xlsx-");
        assertThat(NoticePath.of("局".repeat(200)).length()).isLessThan(100);
    }
}
