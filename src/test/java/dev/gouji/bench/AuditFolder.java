package dev.gouji.bench;

import dev.gouji.finding.ChangePattern;
import dev.gouji.finding.WorkbookException;
import dev.gouji.layout.Layouts;
import dev.gouji.rules.BuiltInRules;
import dev.gouji.table.Address;
import dev.gouji.table.CellContent;
import dev.gouji.table.Layout;
import dev.gouji.table.ReportData;
import dev.gouji.workbook.template.StandardWorkbook;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** A folder of standard workbooks that agencies filled in, every fifth with one to three errors; the same for the same number. */
public final class AuditFolder {
    private static final int PER_FOLDER = 100;
    private static final String CHARACTERS = "东西南北安宁平和长永清江河湖山林";

    private final Layout layout = Layouts.builtIn().find("2021").orElseThrow();
    private final StandardWorkbook standard;

    /** Draws the workbooks by the newest layout. */
    public AuditFolder() {
        BuiltInRules rules = new BuiltInRules();
        this.standard = new StandardWorkbook(layout, rules.totals(layout), rules::ties);
    }

    /** Fills the folder with so many workbooks, those that are there already left as they are. */
    public Path fill(Path folder, int workbooks) throws IOException, WorkbookException {
        for (int number = 0; number < workbooks; number++) {
            Path district = folder.resolve(String.format("%03d街道", number / PER_FOLDER));
            Path file = district.resolve(String.format("%05d年报2023年.xlsx", number));
            if (!Files.exists(file)) {
                Files.createDirectories(district);
                standard.write(data(number), file, false);
            }
        }
        return folder;
    }

    /** A name of four characters for each number. */
    private static String name(int number) {
        StringBuilder name = new StringBuilder();
        for (int rest = number, at = 0; at < 4; at++, rest /= CHARACTERS.length()) {
            name.append(CHARACTERS.charAt(rest % CHARACTERS.length()));
        }
        return name.toString();
    }

    private ReportData data(int number) {
        Random random = new Random(number);
        Map<Address, BigDecimal> figures = ConsistentFigures.of(layout, 15 + random.nextInt(500), random);
        if (number % 5 == 0) {
            Injection injection = new Injection(random, figures, figures, "requests");
            ChangePattern[] kinds = ChangePattern.values();
            for (int error = random.nextInt(3); error >= 0; error--) {
                injection.inject(kinds[random.nextInt(kinds.length)]);
            }
        }
        Map<Address, CellContent> contents = new LinkedHashMap<>();
        figures.forEach((address, value) -> contents.put(address, new CellContent.Number(value)));
        return new ReportData("某某市" + name(number) + "镇人民政府", 2023, null, contents);
    }
}
