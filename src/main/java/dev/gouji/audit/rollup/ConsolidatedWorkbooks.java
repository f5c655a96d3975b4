package dev.gouji.audit.rollup;

import dev.gouji.audit.register.Register;
import dev.gouji.finding.FailureCode;
import dev.gouji.finding.Language;
import dev.gouji.finding.Wording;
import dev.gouji.finding.WorkbookException;
import dev.gouji.rules.BuiltInRules;
import dev.gouji.workbook.template.Appendix;
import dev.gouji.workbook.template.StandardWorkbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes for each agency above others the standard workbook of what was read from below it: into a folder, or, where the place
 * ends in .xlsx, the highest agency's into that file and the others' beside it.
 */
public final class ConsolidatedWorkbooks {
    /** The sheet by which such a workbook is known. */
    static final Wording SHEET = new Wording("汇总说明", "Roll-up");

    private final Register register;
    private final RollUp rollUp;
    private final Language language;

    /** Of the sums that are complete by now. */
    public ConsolidatedWorkbooks(Register register, RollUp rollUp, Language language) {
        this.register = register;
        this.rollUp = rollUp;
        this.language = language;
    }

    /** Writes all; the files that were written. */
    public List<Path> write(Path place) throws WorkbookException {
        return write(new ConsolidatedPlaces(register, place));
    }

    /** Writes all to those places; the files that were written. */
    public List<Path> write(ConsolidatedPlaces places) throws WorkbookException {
        BuiltInRules rules = new BuiltInRules();
        prepare(places.folder());
        List<Path> written = new ArrayList<>();
        for (String parent : register.parents()) {
            Optional<Consolidation> sums = rollUp.consolidated(parent);
            if (sums.isPresent()) {
                Consolidation all = sums.get();
                Path target = places.of(parent);
                new StandardWorkbook(all.layout(), rules.totals(all.layout()), rules::ties)
                        .write(all.data(), List.of(appendix(all)), target, true);
                written.add(target);
            }
        }
        return written;
    }

    private static void prepare(Path folder) throws WorkbookException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new WorkbookException(
                    FailureCode.IO,
                    new Wording(
                            "无法建立放汇总表的文件夹。请核对 --roll-up 的位置和权限。",
                            "The folder for the roll-ups cannot be made. Check the place given by --roll-up and its rights."),
                    e);
        }
    }

    /** Which units the sums are of, and which are lacking. */
    private Appendix appendix(Consolidation sums) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(in("单位", "Unit"), in("是否计入", "Added up"), in("文件", "File")));
        for (Consolidation.NotIncluded unit : sums.absent()) {
            Wording reason = unit.reason().words();
            String replaced = unit.replaced() ? in("；由其所属单位的表代替", "; the units below it stand in for it") : "";
            rows.add(List.of(unit.unit(), in("未计入：" + reason.zh(), "no: " + reason.en()) + replaced, ""));
        }
        for (Consolidation.Included unit : sums.included()) {
            rows.add(List.of(unit.unit(), in("计入", "yes"), unit.file()));
        }
        String title = in(
                "计入 " + sums.included().size() + " 个单位，未计入 " + sums.absent().size() + " 个",
                sums.included().size() + " units added up, " + sums.absent().size() + " not");
        return new Appendix(SHEET.in(language), title, rows);
    }

    private String in(String zh, String en) {
        return new Wording(zh, en).in(language);
    }
}
