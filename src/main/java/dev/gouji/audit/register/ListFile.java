package dev.gouji.audit.register;

import dev.gouji.finding.FailureCode;
import dev.gouji.finding.Wording;
import dev.gouji.finding.WorkbookException;
import dev.gouji.table.CellContent;
import dev.gouji.table.Grid;
import dev.gouji.table.Workbook;
import dev.gouji.workbook.SourceFile;
import dev.gouji.workbook.document.PlainText;
import dev.gouji.workbook.read.WorkbookReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a list's rows from a workbook's sheet, or from text whose separator nobody states. */
final class ListFile {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '，', '；');
    private static final int[][] WORKBOOKS = {{'P', 'K', 3, 4}, {0xD0, 0xCF, 0x11, 0xE0}};

    private final ToIntFunction<List<ListRow>> score;

    /** @param score tells how well rows can be understood: of several readings the best is taken */
    ListFile(ToIntFunction<List<ListRow>> score) {
        this.score = score;
    }

    List<ListRow> rows(SourceFile file) throws WorkbookException {
        return best(isWorkbook(file.head(4)) ? sheets(new WorkbookReader().read(file)) : texts(file));
    }

    private List<ListRow> best(List<List<ListRow>> readings) {
        return readings.stream()
                .max(Comparator.comparingInt(score).thenComparing(rows -> -readings.indexOf(rows)))
                .orElse(List.of());
    }

    private static boolean isWorkbook(byte[] head) {
        for (int[] sign : WORKBOOKS) {
            boolean same = head.length >= sign.length;
            for (int at = 0; same && at < sign.length; at++) {
                same = head[at] == (byte) sign[at];
            }
            if (same) {
                return true;
            }
        }
        return false;
    }

    private static List<List<ListRow>> sheets(Workbook workbook) {
        List<List<ListRow>> sheets = new ArrayList<>();
        for (Grid sheet : workbook.sheets()) {
            List<ListRow> rows = new ArrayList<>();
            for (Grid.Row row : sheet.rows()) {
                List<String> cells = new ArrayList<>();
                for (var cell : row.cells().entrySet()) {
                    while (cells.size() < cell.getKey()) {
                        cells.add("");
                    }
                    CellContent shown = cell.getValue().shown();
                    cells.add(shown.text());
                }
                rows.add(new ListRow(row.number() + 1, cells));
            }
            sheets.add(rows);
        }
        return sheets;
    }

    private static List<List<ListRow>> texts(SourceFile file) throws WorkbookException {
        String text = PlainText.decoded(file.head(file.size()))
                .orElseThrow(() -> new WorkbookException(
                        FailureCode.UNSUPPORTED_FORMAT,
                        new Wording(
                                "单位名单应当是 Excel 工作簿或 CSV 文本。请另存为 .xlsx，或“CSV UTF-8（逗号分隔）”后重试。",
                                "A list of units is an Excel workbook or CSV text. Save it as .xlsx, or as CSV UTF-8, and try"
                                        + " again.")));
        List<List<ListRow>> readings = new ArrayList<>();
        for (char separator : SEPARATORS) {
            readings.add(separated(text, separator));
        }
        return readings;
    }

    /** The rows with that separator; a quotation mark that is never closed is taken as it stands. */
    private static List<ListRow> separated(String text, char separator) {
        try {
            return parsed(
                    text, CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false));
        } catch (IOException | IllegalStateException | java.io.UncheckedIOException e) {
            return plain(text, separator);
        }
    }

    private static List<ListRow> parsed(String text, CSVFormat.Builder format) throws IOException {
        List<ListRow> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, format.get())) {
            long line = 0;
            for (CSVRecord row : parser) {
                rows.add(new ListRow((int) line + 1, row.toList()));
                line = parser.getCurrentLineNumber();
            }
        }
        return rows;
    }

    private static List<ListRow> plain(String text, char separator) {
        List<ListRow> rows = new ArrayList<>();
        for (String line : text.lines().toList()) {
            rows.add(
                    new ListRow(rows.size() + 1, List.of(line.replace("\"", "").split(String.valueOf(separator), -1))));
        }
        return rows;
    }
}
