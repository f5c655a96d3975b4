package dev.gouji.workbook.write;

import dev.gouji.finding.CheckResult;
import dev.gouji.finding.Finding;
import dev.gouji.finding.RuleSetIdentity;
import dev.gouji.finding.Severity;
import dev.gouji.finding.SheetResult;
import dev.gouji.finding.SheetState;
import dev.gouji.table.Workbook;
import dev.gouji.workbook.SourceFile;
import dev.gouji.workbook.read.WorkbookReader;
import java.util.Optional;
import java.util.Set;

/** Tells whether a findings sheet still belongs to the numbers of its workbook. */
public final class FindingsVerifier {
    private final FindingsBeside beside = new FindingsBeside(WorkbookReader.asStored()::read);

    /**
     * What the workbook's findings sheet, or the one beside it, is worth.
     *
     * @param read all sheets that were read from the file
     * @param now what a check finds now
     */
    public SheetResult verify(SourceFile source, Workbook read, CheckResult now) {
        Optional<ReadSheet> own = EarlierFindings.in(read).current();
        Optional<ReadSheet> sheet = own.isPresent()
                ? own
                : beside.ownFile(source)
                        .flatMap(file -> beside.in(file, source))
                        .flatMap(EarlierFindings::current);
        return sheet.map(found -> SheetResult.of(now.file(), state(found, now), found.tool()))
                .orElseGet(() -> SheetResult.of(now.file(), SheetState.NO_SHEET, ""));
    }

    private static SheetState state(ReadSheet sheet, CheckResult now) {
        Optional<Fingerprint> stated = sheet.fingerprint();
        if (stated.isEmpty() || now.report() == null) {
            return SheetState.NO_FINGERPRINT;
        }
        Fingerprint actual = Fingerprint.of(now.report(), sheet.contents());
        if (!actual.values().equals(stated.get().values())) {
            return SheetState.NUMBERS_CHANGED;
        }
        if (!actual.sheet().equals(stated.get().sheet())) {
            return SheetState.SHEET_CHANGED;
        }
        return isComplete(sheet, now) ? SheetState.MATCHES : SheetState.FINDINGS_MISSING;
    }

    /** Fingerprints can be reckoned by anybody: under the same rules every error found now must stand on the sheet. */
    private static boolean isComplete(ReadSheet sheet, CheckResult now) {
        RuleSetIdentity rules = now.rules().set();
        if (rules == null || !sheet.tool().endsWith(rules.toString())) {
            return true;
        }
        Set<String> listed = sheet.ids();
        return now.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::id)
                .allMatch(listed::contains);
    }
}
