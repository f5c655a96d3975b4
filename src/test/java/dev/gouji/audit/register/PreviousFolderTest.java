package dev.gouji.audit.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.audit.ReportReader;
import dev.gouji.bench.ConsistentFigures;
import dev.gouji.finding.Finding;
import dev.gouji.layout.Layouts;
import dev.gouji.layout.Recogniser;
import dev.gouji.rule.Evidence;
import dev.gouji.rules.BuiltInRules;
import dev.gouji.table.Address;
import dev.gouji.table.CellContent;
import dev.gouji.table.Layout;
import dev.gouji.table.Report;
import dev.gouji.table.ReportData;
import dev.gouji.workbook.Password;
import dev.gouji.workbook.template.StandardWorkbook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviousFolderTest {
    private static final Layouts LAYOUTS = Layouts.builtIn();
    private static final Layout LAYOUT = LAYOUTS.get(0);

    @TempDir
    private Path folder;

    @Test
    void an_agency_that_was_renamed_is_compared_with_what_it_was_called() throws Exception {
        Register register = UnitsFile.read(
                        Files.writeString(folder.resolve("units.csv"), "单位,曾用名\n洪泽区卫生健康委员会,洪泽区卫生和计划生育局\n"))
                .register();
        write("2022.xlsx", "洪泽区卫生和计划生育局", 2022, 1);
        write("2023.xlsx", "淮安市洪泽区卫生和计划生育局", 2023, 2);
        Report now = read(write("2024.xlsx", "洪泽区卫生健康委", 2024, 3));
        PreviousFolder previous = folder(register, "2022.xlsx", "2023.xlsx");

        Evidence evidence = new Evidence(now, previous.of(now).orElseThrow(), List.of());

        assertThat(previous.of(now).orElseThrow().file()).isEqualTo("2023.xlsx");
        assertThat(evidence.doubt()).isEmpty();
        assertThat(new BuiltInRules().all().evaluate(evidence).findings())
                .extracting(Finding::rule)
                .contains("YEAR-CARRIED")
                .doesNotContain("YEAR-PREVIOUS");
    }

    @Test
    void what_fits_two_agencies_or_differs_is_not_chosen() throws Exception {
        write("a.xlsx", "洪泽区市场监督管理局", 2023, 1);
        write("b.xlsx", "清江浦区市场监督管理局", 2023, 2);
        write("c.xlsx", "淮安市洪泽区市场监督管理局", 2023, 3);
        write("d.xlsx", "清江浦区市场监管局", 2023, 2);
        PreviousFolder previous = folder(Register.NONE, "a.xlsx", "b.xlsx", "c.xlsx", "d.xlsx");

        assertThat(previous.find("江苏省淮安市洪泽区市场监督管理局", 2024))
                .isEqualTo(new PreviousMatch.Ambiguous(List.of("a.xlsx", "c.xlsx")));
        assertThat(previous.find("清江浦区市场监督管理局", 2024)).isEqualTo(new PreviousMatch.One("b.xlsx"));
        assertThat(previous.find("盱眙县市场监督管理局", 2024)).isEqualTo(new PreviousMatch.Missing());
        assertThat(previous.find("市场监督管理局", 2024)).isInstanceOf(PreviousMatch.Ambiguous.class);
        assertThat(previous.find("清江浦区市场监督管理局", 2023)).isEqualTo(new PreviousMatch.Missing());
    }

    private PreviousFolder folder(Register register, String... files) throws Exception {
        List<PreviousEntry> entries = new ArrayList<>();
        for (String file : files) {
            PreviousEntry.of(file, read(folder.resolve(file))).ifPresent(entries::add);
        }
        ReportReader reader = reader();
        return new PreviousFolder(
                entries,
                register,
                false,
                file -> reader.read(folder.resolve(file).toString()).report());
    }

    private Path write(String name, String agency, int year, int seed) throws Exception {
        Map<Address, CellContent> contents = new HashMap<>();
        ConsistentFigures.of(LAYOUT, 100, new Random(seed))
                .forEach((address, number) -> contents.put(address, new CellContent.Number(number)));
        Path file = folder.resolve(name);
        new StandardWorkbook(LAYOUT, Map.of(), report -> List.of())
                .write(new ReportData(agency, year, null, contents), file, true);
        return file;
    }

    private static Report read(Path file) throws Exception {
        return reader().read(file.toString()).report();
    }

    private static ReportReader reader() {
        return new ReportReader(new Recogniser(LAYOUTS, null, null), Password.NONE);
    }
}
