package dev.gouji.workbook.document;

import dev.gouji.finding.FailureCode;
import dev.gouji.finding.Wording;
import dev.gouji.finding.WorkbookException;
import dev.gouji.table.Narrative;
import dev.gouji.table.Narrative.Paragraph;
import dev.gouji.workbook.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;

/** Reads a report's text from a Word document (.docx) or a plain text file. Tables in the document are not text. */
public final class NarrativeReader {
    private NarrativeReader() {}

    /** The paragraphs. */
    public static Narrative read(SourceFile file) throws WorkbookException {
        byte[] bytes = file.head(file.size());
        List<String> paragraphs = isZip(bytes)
                ? document(bytes)
                : List.of(PlainText.decoded(bytes)
                        .orElseThrow(() -> refused(null))
                        .split("\\R", -1));
        List<Paragraph> filled = new ArrayList<>();
        for (String paragraph : paragraphs) {
            if (!paragraph.isBlank()) {
                filled.add(new Paragraph(paragraph.strip(), null));
            }
        }
        return new Narrative(filled, file.name());
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    private static List<String> document(byte[] bytes) throws WorkbookException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            List<String> paragraphs = new ArrayList<>();
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    paragraphs.add(paragraph.getText());
                }
            }
            return paragraphs;
        } catch (IOException | RuntimeException e) {
            // What XmlBeans and POI throw of broken documents has no common type.
            throw refused(e);
        }
    }

    private static WorkbookException refused(@Nullable Exception cause) {
        return new WorkbookException(
                FailureCode.UNSUPPORTED_FORMAT,
                new Wording(
                        "读不出文字。报告文字要用 .docx 或 .txt 文件；.doc、.wps、PDF 请先另存为 .docx。",
                        "No text can be read. A report's text is a .docx or .txt file; save .doc, .wps and PDF files as .docx."),
                cause);
    }
}
