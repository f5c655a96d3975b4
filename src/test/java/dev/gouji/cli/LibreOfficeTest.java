package dev.gouji.cli;

import static dev.gouji.cli.CommandLine.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gouji.cli.CommandLine.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Findings live on in a workbook that LibreOffice has saved. */
@ParameterizedClass
@ValueSource(strings = {"xlsx", "xls"})
class LibreOfficeTest {
    private static final String WORDS = "原表只有一行，已向上级说明";

    @TempDir
    Path folder;

    private final String kind;
    private SavedFile saved;
    private Path file;

    LibreOfficeTest(String kind) {
        this.kind = kind;
        this.file = Path.of("年报." + kind);
        this.saved = new SavedFile(file);
    }

    @BeforeEach
    void drawAndCheck() throws Exception {
        assumeTrue(LibreOffice.isInstalled(), "LibreOffice (soffice) is not installed");
        file = folder.resolve("年报." + kind);
        saved = new SavedFile(file);
        Path drawn = folder.resolve("年报.xlsx");
        assertThat(run("template", "--data", "src/test/resources/reports/hongze-2023.json", drawn)
                        .status())
                .isZero();
        if (!drawn.equals(file)) {
            Files.copy(new LibreOffice(folder).saved(drawn, kind), file);
        }
        assertThat(run("check", file).out()).contains("校验结果已写入：" + file + " 的");
    }

    private void saveByLibreOffice() throws Exception {
        Files.move(new LibreOffice(folder).saved(file, kind), file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** LibreOffice 7.4 saves every text that a formula of an .xls gives as 0, so what it shows is seen in an .xlsx. */
    private List<String> recalculated() throws Exception {
        return new SavedFile(new LibreOffice(folder).saved(file, "xlsx")).statuses();
    }

    @Test
    void the_sheet_still_belongs_to_its_numbers() throws Exception {
        saved.explain(WORDS);
        saveByLibreOffice();

        Run verify = run("check", "--verify", file);
        assertThat(verify.out()).startsWith("相符");
        assertThat(verify.status()).isZero();
    }

    @Test
    void a_number_changed_there_is_told() throws Exception {
        saved.fill("复议诉讼", "E5", 1);
        saveByLibreOffice();

        Run verify = run("check", "--verify", file);
        assertThat(verify.status()).isEqualTo(1);
        assertThat(verify.out()).contains("校验之后改过数或文字");
    }

    @Test
    void the_next_check_keeps_the_explanation_and_marks_nothing_twice() throws Exception {
        List<String> marks = saved.marks();
        List<String> others = saved.otherFormats();
        saved.explain(WORDS);
        saveByLibreOffice();

        Run check = run("check", file);

        assertThat(check.status()).isEqualTo(1);
        assertThat(check.out()).contains("已说明 1", "与上次校验相比：已改正 0 项，新增 0 项");
        assertThat(saved.sheets()).filteredOn(name -> name.startsWith("校验结果")).containsExactly("校验结果");
        assertThat(saved.explanation()).isEqualTo(WORDS);
        // What is explained is no longer marked.
        marks.removeIf(mark -> mark.contains("依申请公开!"));
        assertThat(saved.marks()).isNotEmpty().containsExactlyInAnyOrderElementsOf(marks);
        assertThat(saved.otherFormats()).containsExactlyInAnyOrderElementsOf(others);
    }

    @Test
    void everything_can_be_taken_out_again() throws Exception {
        List<String> others = saved.otherFormats();
        saved.explain(WORDS);
        saveByLibreOffice();

        assertThat(run("check", "--clean", file).status()).isZero();

        assertThat(saved.sheets()).isNotEmpty().noneMatch(name -> name.startsWith("校验结果"));
        assertThat(saved.marks()).isEmpty();
        assertThat(saved.otherFormats()).isNotEmpty().containsExactlyInAnyOrderElementsOf(others);
        assertThat(run("check", "--clean", file).out()).startsWith("无需清除");
        assertThat(run("extract", file).status()).isZero();
    }

    @Test
    void a_corrected_number_settles_its_finding() throws Exception {
        assertThat(saved.statuses()).containsExactly("错误 2，警告 1", "差 11", "差 5", "改后再校验");
        saved.fill("复议诉讼", "E5", 11);
        saved.forgetResults();

        assertThat(recalculated()).containsExactly("错误 1，警告 1", "已平", "差 5", "改后再校验");
    }

    @Test
    void an_explanation_is_counted_while_it_is_typed() throws Exception {
        saved.explain(WORDS);
        saved.forgetResults();

        assertThat(recalculated()).startsWith("错误 2，警告 0");
    }

    @Test
    void what_was_recalculated_is_what_the_check_stored() throws Exception {
        List<String> stored = saved.statuses();
        saved.forgetResults();

        assertThat(recalculated()).isEqualTo(stored);
    }
}
