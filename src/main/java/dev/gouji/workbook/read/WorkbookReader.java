package dev.gouji.workbook.read;

import dev.gouji.finding.WorkbookException;
import dev.gouji.table.Grid;
import dev.gouji.table.Workbook;
import dev.gouji.workbook.SourceFile;
import dev.gouji.workbook.formula.Recalculation;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;

/**
 * Reads {@code .xlsx} and {@code .xlsm} workbooks into grids, through POI's package model and a stream of XML events. What the
 * file is decides its content, never its name; a damaged file is refused, never read as a smaller one.
 */
public final class WorkbookReader {
    private final XmlInput xml = new XmlInput();

    /** Takes the file's bytes, once. */
    public SourceFile load(Path file) throws WorkbookException {
        return FileBytes.load(file);
    }

    /** The workbook's sheets, hidden ones included. */
    public Workbook read(SourceFile source) throws WorkbookException {
        FileKind.requirePackage(source);
        try (ZipSource zip = ZipSource.open(source);
                OPCPackage files = OPCPackage.open(zip)) {
            try {
                return Recalculation.of(new Workbook(source.name(), sheets(new PackageParts(files))));
            } finally {
                files.revert();
            }
        } catch (Budget.ExceededException e) {
            throw Refusal.tooLarge("展开后的内容过多", "it inflates to too much");
        } catch (OpenXML4JException | OpenXML4JRuntimeException | IOException e) {
            if (isBudget(e)) {
                throw Refusal.tooLarge("展开后的内容过多", "it inflates to too much");
            }
            throw Refusal.corrupt(
                    "压缩内容校验不符或各部分的关系无法读取", "its compressed content or the relations of its parts cannot be read", e);
        }
    }

    private List<Grid> sheets(PackageParts parts) throws WorkbookException, IOException {
        List<SheetEntry> entries =
                part("工作簿目录", "list of sheets", parts.workbook(), in -> SheetEntry.readAll(xml.open(in)));
        Optional<PackagePart> texts = parts.sharedStrings();
        SharedStrings strings = texts.isPresent()
                ? part("文字内容", "texts", texts.get().getInputStream(), in -> SharedStrings.read(xml.open(in)))
                : new SharedStrings(List.of());
        List<Grid> sheets = new ArrayList<>();
        for (SheetEntry entry : entries) {
            Optional<PackagePart> sheet = parts.sheet(entry);
            if (sheet.isPresent()) {
                sheets.add(part(
                        "工作表“" + entry.name() + "”",
                        "sheet \"" + entry.name() + "\"",
                        sheet.get().getInputStream(),
                        in -> new SheetReader(xml.open(in), strings, entry).read()));
            }
        }
        return sheets;
    }

    private interface PartReader<T> {
        T read(InputStream in) throws XMLStreamException, IOException;
    }

    /** Reads a part to its very end, so that its checksum is looked at. */
    private static <T> T part(String zh, String en, InputStream in, PartReader<T> reader)
            throws WorkbookException, IOException {
        try (in) {
            T read = reader.read(new FilterInputStream(in) {
                @Override
                public void close() {
                    // The parser closes what it has read to the end, but the end is still to be looked at.
                }
            });
            in.transferTo(OutputStream.nullOutputStream());
            return read;
        } catch (XMLStreamException | IOException | RuntimeException e) {
            if (isBudget(e)) {
                throw new Budget.ExceededException();
            }
            throw Refusal.corrupt(zh + "的内容无法读取", "the " + en + " cannot be read", e);
        }
    }

    private static boolean isBudget(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Budget.ExceededException
                    || (cause instanceof XMLStreamException stream
                            && stream.getNestedException() instanceof Budget.ExceededException)) {
                return true;
            }
        }
        return false;
    }
}
