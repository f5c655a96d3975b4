package dev.gouji.workbook.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.gouji.finding.WorkbookException;
import dev.gouji.table.Narrative;
import dev.gouji.workbook.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NarrativeReaderTest {
    private static Narrative read(byte[] bytes) throws WorkbookException {
        return NarrativeReader.read(new SourceFile(Path.of("报告"), bytes));
    }

    @Test
    void a_word_document_is_its_paragraphs_without_its_tables() throws IOException, WorkbookException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.createRun().setText("共收到申请");
            paragraph.createRun().setText("95件。");
            document.createParagraph();
            document.createTable(1, 1).getRow(0).getCell(0).setText("本年新收");
            document.createParagraph().createRun().setText("五、存在的主要问题");
            document.write(bytes);
        }

        Narrative narrative = read(bytes.toByteArray());
        assertThat(narrative.text()).isEqualTo("共收到申请95件。\n五、存在的主要问题");
        assertThat(narrative.file()).isEqualTo("报告");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void a_text_file_is_read_in_the_encodings_that_offices_save(String encoding) throws WorkbookException {
        String mark = encoding.startsWith("UTF") ? "\uFEFF" : "";
        byte[] bytes = (mark + "共收到申请95件。\r\n\r\n均已答复。").getBytes(Charset.forName(encoding));

        assertThat(read(bytes).text()).isEqualTo("共收到申请95件。\n均已答复。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\u0003\u0004 no document", "\u00D0\u00CF\u0011\u00E0\u0000\u0000", "%PDF-1.7\u0000"})
    void what_has_no_text_is_refused_by_name(String content) {
        assertThatExceptionOfType(WorkbookException.class)
                .isThrownBy(() -> read(content.getBytes(Charset.forName("ISO-8859-1"))))
                .satisfies(e -> assertThat(e.failure().message().zh()).contains(".docx 或 .txt"));
    }
}
