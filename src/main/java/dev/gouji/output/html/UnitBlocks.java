package dev.gouji.output.html;

import dev.gouji.submission.Audit;
import dev.gouji.submission.AuditedWorkbook;
import java.io.IOException;
import java.io.Writer;

/** The workbooks in blocks, each with its own shared texts, so that never more than one block is in memory. */
final class UnitBlocks {
    private static final int UNITS = 1000;
    private static final int TEXTS = 20_000;

    void write(Writer out, Audit audit) throws IOException {
        Blocks blocks = new Blocks(out);
        audit.forEach(blocks::add);
        blocks.end();
    }

    private static final class Blocks {
        private final Writer out;
        private JsonBlock block;
        private SharedTexts texts = new SharedTexts();
        private int units;

        private Blocks(Writer out) throws IOException {
            this.out = out;
            this.block = open();
        }

        private void add(AuditedWorkbook workbook) throws IOException {
            if (units >= UNITS || texts.size() >= TEXTS) {
                end();
                texts = new SharedTexts();
                units = 0;
                block = open();
            }
            new UnitRow(block.json(), texts).write(workbook);
            units++;
        }

        private JsonBlock open() throws IOException {
            JsonBlock opened = JsonBlock.open(out, "class=\"units\"");
            opened.json().writeStartObject().writeArrayPropertyStart("units");
            return opened;
        }

        private void end() throws IOException {
            block.json().writeEndArray().writeArrayPropertyStart("texts");
            texts.inOrder().forEach(block.json()::writeString);
            block.json().writeEndArray().writeEndObject();
            block.close();
        }
    }
}
