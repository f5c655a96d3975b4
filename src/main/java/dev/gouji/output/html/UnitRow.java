package dev.gouji.output.html;

import dev.gouji.output.PlainNumber;
import dev.gouji.output.VisibleText;
import dev.gouji.submission.AuditedWorkbook;
import dev.gouji.submission.ErrorText;
import dev.gouji.submission.ListedFinding;
import dev.gouji.table.Address;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A workbook and its findings as lists of values, in the order in which the page's script takes them. */
final class UnitRow {
    /** The code of a warning that is explained. */
    static final String EXPLAINED = "explained";

    private final JsonGenerator json;
    private final SharedTexts texts;

    UnitRow(JsonGenerator json, SharedTexts texts) {
        this.json = json;
        this.texts = texts;
    }

    void write(AuditedWorkbook workbook) {
        ErrorText error = workbook.error();
        json.writeStartArray();
        text(workbook.file());
        text(workbook.agency());
        json.writeNumber(workbook.year() == null ? 0 : workbook.year());
        shared(workbook.layout());
        shared(workbook.verdict().code());
        copy(workbook);
        shared(error == null ? null : error.code());
        numbered(error == null ? "" : error.message());
        json.writeStartArray();
        for (Address address : MainFigures.addresses()) {
            number(workbook.figures().get(address));
        }
        json.writeEndArray().writeStartArray();
        workbook.findings().forEach(this::write);
        json.writeEndArray().writeEndArray();
    }

    private void write(ListedFinding finding) {
        json.writeStartArray();
        shared(finding.isExplained() ? EXPLAINED : finding.severity().code());
        shared(finding.rule());
        shared(finding.sheet());
        text(finding.cell());
        shared(finding.item());
        numbered(finding.message());
        number(finding.actual());
        number(finding.expected());
        number(finding.difference());
        numbered(finding.advice());
        shared(finding.basis());
        text(finding.explanation());
        json.writeEndArray();
    }

    /** Nothing for none, 1 for the usual place, which can be told from the file's path, else a link. */
    private void copy(AuditedWorkbook workbook) {
        String copy = workbook.copy();
        if (copy == null) {
            json.writeNumber(0);
        } else if (copy.equals("workbooks/" + workbook.file())
                && workbook.file().equals(VisibleText.of(workbook.file()))) {
            json.writeNumber(1);
        } else {
            json.writeString(Markup.link(copy));
        }
    }

    private void text(@Nullable String foreign) {
        json.writeString(foreign == null ? "" : VisibleText.of(foreign));
    }

    private void shared(@Nullable String foreign) {
        json.writeNumber(texts.numberOf(foreign == null ? "" : VisibleText.of(foreign)));
    }

    private void numbered(String foreign) {
        NumberedText parts = NumberedText.of(VisibleText.of(foreign));
        json.writeNumber(texts.numberOf(parts.words()));
        json.writeString(parts.numbers());
    }

    // As text: a browser's numbers have no more than 16 digits.
    private void number(@Nullable BigDecimal number) {
        json.writeString(number == null ? "" : PlainNumber.of(number));
    }
}
