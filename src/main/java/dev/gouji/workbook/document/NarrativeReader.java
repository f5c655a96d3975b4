package dev.gouji.workbook.document;

import dev.gouji.finding.FailureCode;
import dev.gouji.finding.Wording;
import dev.gouji.finding.WorkbookException;
import dev.gouji.table.Narrative;
import dev.gouji.table.Narrative.Paragraph;
import dev.gouji.workbook.Limit;
import dev.gouji.workbook.Limits;
import dev.gouji.workbook.ReadBudget;
import dev.gouji.workbook.SourceFile;
import dev.gouji.workbook.read.WordParagraphs;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a report's text from a Word document (.docx) or a plain text file. Tables in the document are not text. */
public final class NarrativeReader {
    private NarrativeReader() {}

    /** The paragraphs, as far as the limits allow. */
    public static Narrative read(SourceFile file, Limits limits) throws WorkbookException {
        List<Paragraph> filled = new ArrayList<>();
        for (String paragraph : isZip(file.head(2)) ? document(file, limits) : lines(file, limits)) {
            if (!paragraph.isBlank()) {
                filled.add(new Paragraph(paragraph.strip(), null));
            }
        }
        Narrative text = new Narrative(filled, file.name());
        new ReadBudget(limits).text(text);
        return text;
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length == 2 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    private static List<String> document(SourceFile file, Limits limits) throws WorkbookException {
        try {
            return WordParagraphs.read(file, new ReadBudget(limits));
        } catch (WorkbookException e) {
            // What a damaged document lacks helps nobody as long as it cannot be opened.
            throw e.failure().code() == FailureCode.CORRUPT ? refused(e) : e;
        }
    }

    private static List<String> lines(SourceFile file, Limits limits) throws WorkbookException {
        new ReadBudget(limits).require(Limit.TEXT_FILE_BYTES, file.size());
        return List.of(PlainText.decoded(file.head(file.size()))
                .orElseThrow(() -> refused(null))
                .split("\\R", -1));
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
