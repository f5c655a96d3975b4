package dev.gouji.workbook.read;

import dev.gouji.finding.WorkbookException;
import dev.gouji.workbook.Corrupt;
import dev.gouji.workbook.ReadBudget;
import dev.gouji.workbook.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * The paragraphs of a Word document (.docx) as somebody reads them. POI would build all of the document, pictures included, before it
 * tells of its text.
 */
public final class WordParagraphs {
    private static final PartName TEXT = new PartName("文档正文", "the document's text");

    private final PartXml xml;
    private final StringBuilder paragraph = new StringBuilder();

    private WordParagraphs(PartXml xml) {
        this.xml = xml;
    }

    /** The paragraphs with something in them that stand in the document itself: in no table, no text box, no table of contents. */
    public static List<String> read(SourceFile file, ReadBudget budget) throws WorkbookException {
        StrictXml strict = new StrictXml(budget);
        try (StrictZip zip = StrictZip.open(file, budget);
                InputStream content = zip.getInputStream(main(zip, strict));
                PartXml document = PartXml.open(TEXT, "document", content, strict)) {
            return new WordParagraphs(document).document();
        } catch (IOException | XMLStreamException | PlainPackage.NotPlainException e) {
            budget.rethrow();
            throw PartXml.damaged(TEXT, e);
        }
    }

    private static ZipArchiveEntry main(StrictZip zip, StrictXml xml)
            throws IOException, XMLStreamException, WorkbookException {
        zip.requireReadable();
        ZipArchiveEntry relations = zip.getEntry("_rels/.rels");
        if (relations != null) {
            for (PlainRelation relation :
                    PlainRelation.read(zip.getInputStream(relations), xml).values()) {
                ZipArchiveEntry target = relation.type().endsWith("/officeDocument") && !relation.external()
                        ? zip.getEntry(
                                PlainName.resolved("/", relation.target()).substring(1))
                        : null;
                if (target != null) {
                    return target;
                }
            }
        }
        throw Corrupt.because("文档正文缺失", "the document's text is missing");
    }

    private List<String> document() throws WorkbookException {
        List<String> paragraphs = new ArrayList<>();
        while (xml.nextChild()) {
            if (xml.name().equals("body")) {
                while (xml.nextChild()) {
                    if (xml.name().equals("p")) {
                        addRuns();
                        if (!paragraph.toString().isBlank()) {
                            paragraphs.add(paragraph.toString());
                        }
                        paragraph.setLength(0);
                    } else {
                        xml.skip();
                    }
                }
            } else {
                xml.skip();
            }
        }
        xml.finish();
        return paragraphs;
    }

    /** Adds what the current element shows: runs, be they inside links, insertions or fields to fill in. */
    private void addRuns() throws WorkbookException {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "t" -> add(xml.text());
                case "tab", "ptab" -> addSign("\t");
                case "br", "cr" -> addSign("\n");
                case "noBreakHyphen" -> addSign("-");
                // What was moved away, properties, the pronunciation above a text, pictures and text boxes.
                case "moveFrom", "pPr", "rPr", "sdtPr", "rubyPr", "rt", "drawing", "pict", "object", "" -> xml.skip();
                default -> addRuns();
            }
        }
    }

    private void addSign(String sign) throws WorkbookException {
        xml.skip();
        add(sign);
    }

    private void add(String text) throws WorkbookException {
        paragraph.append(text);
        xml.requireText(paragraph.length());
    }
}
