package dev.gouji.workbook.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.gouji.finding.FailureCode;
import dev.gouji.finding.WorkbookException;
import dev.gouji.table.Narrative;
import dev.gouji.workbook.Limits;
import dev.gouji.workbook.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NarrativeReaderTest {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static Narrative read(byte[] bytes) throws WorkbookException {
        return NarrativeReader.read(new SourceFile(Path.of("报告"), bytes), Limits.STANDARD);
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

    @Test
    void what_a_reader_of_the_document_does_not_see_there_is_no_text() throws Exception {
        byte[] document = document("""
                <w:p><w:pPr><w:rPr><w:ins w:id="1"/></w:rPr></w:pPr><w:hyperlink><w:r><w:t>共收到</w:t></w:r></w:hyperlink>\
                <w:del><w:r><w:delText>85</w:delText></w:r></w:del><w:ins><w:r><w:t>95</w:t></w:r></w:ins>\
                <w:moveFrom><w:r><w:t>96</w:t></w:r></w:moveFrom><w:r><w:tab/><w:t xml:space="preserve">件 </w:t><w:br/></w:r>\
                <w:r><w:drawing><w:t>97</w:t></w:drawing><w:instrText>PAGE</w:instrText></w:r>\
                <w:sdt><w:sdtContent><w:r><w:t>。</w:t></w:r></w:sdtContent></w:sdt></w:p>\
                <w:sdt><w:sdtContent><w:p><w:r><w:t>一、总体情况1</w:t></w:r></w:p></w:sdtContent></w:sdt>\
                <w:p><w:r><w:t> </w:t></w:r></w:p>\
                <w:tbl><w:tr><w:tc><w:p><w:r><w:t>98</w:t></w:r></w:p></w:tc></w:tr></w:tbl>""");

        assertThat(read(document).text()).isEqualTo("共收到95\t件 \n。");
    }

    @Test
    void a_text_without_end_is_too_large() throws Exception {
        assertThatExceptionOfType(WorkbookException.class)
                .isThrownBy(() -> read(document("<w:p><w:r><w:t>" + "长".repeat(500_001) + "</w:t></w:r></w:p>")))
                .satisfies(e -> assertThat(e.failure().message().en()).contains("limit text)"));
        assertThatExceptionOfType(WorkbookException.class)
                .isThrownBy(() -> read("长。\n".repeat(600_000).getBytes(StandardCharsets.UTF_8)))
                .satisfies(e -> assertThat(e.failure().message().zh()).contains("文字文件超过 4 MB（上限 text-file-bytes）"));
    }

    @Test
    void a_document_that_names_something_outside_or_breaks_off_is_refused() throws Exception {
        byte[] whole = document("<w:p><w:r><w:t>共收到申请95件。</w:t></w:r></w:p>");
        byte[] outside = zip("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><w:document xmlns:w=\""
                + NAMESPACE + "\"><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>");
        assertThat(read(whole).text()).isEqualTo("共收到申请95件。");
        for (byte[] wrong :
                List.of(outside, Arrays.copyOf(whole, whole.length - 1), Arrays.copyOf(whole, whole.length / 2))) {
            assertThatExceptionOfType(WorkbookException.class)
                    .isThrownBy(() -> read(wrong))
                    .satisfies(e -> assertThat(e.failure().code()).isEqualTo(FailureCode.UNSUPPORTED_FORMAT));
        }
    }

    private static byte[] document(String body) throws IOException {
        return zip("<w:document xmlns:w=\"" + NAMESPACE + "\"><w:body>" + body + "</w:body></w:document>");
    }

    private static byte[] zip(String main) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            zip.write("""
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" \
                    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
                    Target="word/document.xml"/></Relationships>""".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(main.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
