package dev.gouji.workbook.template;

import dev.gouji.finding.StandingTie;
import dev.gouji.finding.WorkbookException;
import dev.gouji.table.Address;
import dev.gouji.table.Layout;
import dev.gouji.table.Report;
import dev.gouji.table.ReportData;
import dev.gouji.table.Table;
import dev.gouji.table.TableLayout;
import dev.gouji.workbook.read.EscapedText;
import dev.gouji.workbook.write.FileReplacement;
import dev.gouji.workbook.write.SteadyZip;
import dev.gouji.workbook.write.WriteFailure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The standard workbook of a layout: cover, one sheet a table, and the report's text. */
public final class StandardWorkbook {
    private static final String COVER = "封面";
    private static final String TITLE = "政府信息公开工作年度报告统计表";
    private static final String NARRATIVE = "文字说明";
    private static final List<String> FURTHER_FIELDS = List.of("填报人", "审核人", "联系电话", "填报日期");

    private final Layout layout;
    private final Map<Address, List<Address>> totals;
    private final Function<Report, List<StandingTie>> ties;

    /**
     * The workbook of that layout.
     *
     * @param totals the cells that are the sum of others, each with those others
     * @param ties tells which ties the cells of a report must satisfy
     */
    public StandardWorkbook(
            Layout layout, Map<Address, List<Address>> totals, Function<Report, List<StandingTie>> ties) {
        this.layout = layout;
        this.totals = Map.copyOf(totals);
        this.ties = ties;
    }

    /**
     * Writes the workbook: every figure as given, formulas in the totals that none is given for.
     *
     * @param overwrite whether a file that exists may be replaced
     */
    public void write(ReportData data, Path file, boolean overwrite) throws WorkbookException {
        write(data, List.of(), file, overwrite);
    }

    /**
     * Writes the workbook as {@link #write(ReportData, Path, boolean)} does.
     *
     * @param appendices further sheets behind the others
     */
    public void write(ReportData data, List<Appendix> appendices, Path file, boolean overwrite)
            throws WorkbookException {
        FileReplacement replacement = FileReplacement.of(file);
        if (replacement.replaces() && !overwrite) {
            throw WriteFailure.EXISTS.exception();
        }
        replacement.write(channel -> write(data, appendices, channel), written -> {});
    }

    private void write(ReportData data, List<Appendix> appendices, SeekableByteChannel channel) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Styles styles = new Styles(workbook);
            draw(workbook, styles, data);
            for (Appendix appendix : appendices) {
                append(new Canvas(workbook.createSheet(appendix.sheet())), styles, appendix);
            }
            workbook.write(bytes);
        }
        // POI wraps what a full disk throws while it writes; bytes in memory cannot fail.
        ByteBuffer content = ByteBuffer.wrap(SteadyZip.of(bytes.toByteArray()));
        while (content.hasRemaining()) {
            channel.write(content);
        }
    }

    private void draw(XSSFWorkbook workbook, Styles styles, ReportData data) {
        workbook.getProperties().getCoreProperties().setCreator("gouji");
        workbook.getProperties().getCoreProperties().setCreated(Optional.empty());
        cover(new Canvas(workbook.createSheet(COVER)), styles, data);
        List<Table> tables = new ArrayList<>();
        List<ValueCells> drawn = new ArrayList<>();
        for (TableLayout table : layout.tables()) {
            Canvas canvas = new Canvas(workbook.createSheet(table.sheet()));
            ValueCells values = new ValueCells(canvas, styles, layout, data);
            new TableDrawing(canvas, styles, values, table, data).draw();
            values.totals(totals);
            values.inputRules();
            tables.add(new Table(table, values.figures(), List.of(), List.of(), List.of()));
            drawn.add(values);
        }
        Report report = new Report("", layout, List.of(), List.of(), null, tables, List.of());
        List<StandingTie> asked = ties.apply(report);
        drawn.forEach(values -> values.selfCheck(asked));
        narrative(new Canvas(workbook.createSheet(NARRATIVE)), styles, data);
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }

    private void cover(Canvas canvas, Styles styles, ReportData data) {
        canvas.widths(0, 1, 20);
        canvas.widths(1, 1, 52);
        canvas.text(0, 0, 1, 2, TITLE, styles.title());
        canvas.atLeast(0, 72);
        Integer year = data.year();
        int row = 1;
        field(canvas, styles, row++, layout.agencyLabels().get(0)).setCellValue(EscapedText.encode(data.agency()));
        Cell yearCell = field(canvas, styles, row++, layout.yearLabels().get(0));
        if (year != null) {
            yearCell.setCellValue(year);
        }
        for (String further : FURTHER_FIELDS) {
            field(canvas, styles, row++, further);
        }
        canvas.text(row, 0, 1, 2, "表式：" + layout.notice() + "。" + hint(data), styles.note());
        canvas.atLeast(row, 30);
        canvas.printOnOnePage(false);
    }

    /** How to fill what is still to be filled. */
    private String hint(ReportData data) {
        boolean blank = data.figures().isEmpty();
        boolean computed = !data.figures().keySet().containsAll(totals.keySet());
        return (blank ? "没有发生的填 0" : "")
                + (blank && computed ? "；" : "")
                + (computed ? "灰底的总计由公式算出" : "")
                + (blank || computed ? "。" : "");
    }

    private static Cell field(Canvas canvas, Styles styles, int row, String label) {
        canvas.text(row, 0, 1, 1, label, styles.header());
        canvas.text(row, 1, 1, 1, "", styles.field());
        canvas.atLeast(row, 34);
        return canvas.cell(row, 1);
    }

    private static void narrative(Canvas canvas, Styles styles, ReportData data) {
        canvas.widths(0, 1, 80);
        canvas.text(0, 0, 1, 1, NARRATIVE, styles.title());
        canvas.atLeast(0, 44);
        int row = 1;
        String narrative = data.narrative();
        for (String paragraph :
                narrative == null ? List.<String>of() : narrative.lines().toList()) {
            canvas.text(row++, 0, 1, 1, paragraph, styles.prose());
        }
        canvas.printOnOnePage(false);
        canvas.sheet().getPrintSetup().setFitHeight((short) 0);
    }

    private static void append(Canvas canvas, Styles styles, Appendix appendix) {
        int columns = appendix.rows().stream().mapToInt(List::size).max().orElse(1);
        canvas.widths(0, columns, 36);
        canvas.text(0, 0, 1, columns, appendix.title(), styles.title());
        canvas.atLeast(0, 44);
        int row = 1;
        for (List<String> line : appendix.rows()) {
            for (int column = 0; column < line.size(); column++) {
                canvas.text(row, column, 1, 1, line.get(column), row == 1 ? styles.header() : styles.label());
            }
            row++;
        }
        canvas.printOnOnePage(false);
        canvas.sheet().getPrintSetup().setFitHeight((short) 0);
    }
}
