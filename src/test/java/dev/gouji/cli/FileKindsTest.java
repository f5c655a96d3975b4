package dev.gouji.cli;

import static dev.gouji.cli.CommandLine.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.cli.CommandLine.Run;
import dev.gouji.workbook.read.EncryptedFilesTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people see of files that are read but not written to. */
class FileKindsTest {
    @TempDir
    private Path folder;

    private Path plain;
    private Path locked;

    @BeforeEach
    void drawWorkbooks() throws Exception {
        plain = folder.resolve("plain.xlsx");
        run("template", "--year", "2023", "--agency", "某某局", plain);
        locked = Files.write(
                folder.resolve("locked.xlsx"),
                EncryptedFilesTest.encrypted(Files.readAllBytes(plain), EncryptionMode.agile, "年报 2023"));
    }

    @Test
    void the_password_opens_what_needs_one_and_the_rest_does_not_mind() {
        Run extract = run("extract", "--format", "json", "--password", "年报 2023", plain, locked);

        assertThat(extract.status()).isZero();
        assertThat(extract.out().split("某某局", -1)).hasSize(3);
    }

    @Test
    void without_it_people_are_told_of_it() {
        Run check = run("check", "--no-write", "--format", "json", locked);

        assertThat(check.status()).isEqualTo(3);
        assertThat(check.out()).contains("\"unreadable\"", "\"encrypted\"", "请用 --password 给出密码");
        assertThat(run("check", "--no-write", "--password", "x", locked).out()).contains("打不开它");
    }

    @Test
    void what_is_encrypted_gets_its_findings_in_a_file_of_their_own() throws Exception {
        byte[] before = Files.readAllBytes(locked);
        Path output = folder.resolve("output.xlsx");

        Run check = run("check", "--password", "年报 2023", "--output", output, locked);

        assertThat(check.status()).isZero();
        assertThat(check.out()).contains("CELL-BLANK", "校验结果已写入：" + output, "未写入原工作簿：工作簿是加密的");
        assertThat(output).exists();
        assertThat(run("check", "--no-write", output).out()).contains("这个文件只有校验结果");
        assertThat(locked).hasBinaryContent(before);
    }

    @Test
    void a_web_page_is_checked_under_any_name() throws Exception {
        Path page = Files.writeString(folder.resolve("导出.xls"), "<table><tr><td>主动公开</table>", StandardCharsets.UTF_8);

        assertThat(run("check", page).out()).contains("没有找到");
        assertThat(run("check", "--help").out()).contains("--password <PASSWORD>", "工作簿的打开密码");
        assertThat(run("extract", "--help", "--lang", "en").out()).contains("the password of workbooks");
    }
}
