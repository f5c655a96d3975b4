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
        EarlierFindings own = EarlierFindings.in(read);
        String values = now.report() == null ? "" : Fingerprint.values(now.report());
        Optional<EarlierFindings> found = own.run().isPresent()
                ? Optional.of(own)
                : beside.ownFile(source, values).flatMap(file -> beside.in(file, source, values));
        if (found.isEmpty()) {
            return SheetResult.of(now.file(), SheetState.NO_SHEET, "");
        }
        Optional<ReadSheet> sheet = found.get().only();
        return sheet.map(only -> SheetResult.of(now.file(), state(only, now), only.tool()))
                .orElseGet(() -> SheetResult.of(now.file(), SheetState.NOT_ALONE, ""));
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
        if (!actual.sheet().equals(stated.get().sheet()) || !sheet.isLive(now)) {
            return SheetState.SHEET_CHANGED;
        }
        return complete(sheet, now);
    }

    /** Fingerprints can be reckoned by anybody, and rules can be lax: every error found now must stand on the sheet as one. */
    private static SheetState complete(ReadSheet sheet, CheckResult now) {
        Set<String> listed = sheet.errors();
        boolean complete = now.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::id)
                .allMatch(listed::contains);
        if (complete) {
            return SheetState.MATCHES;
        }
        RuleSetIdentity rules = now.rules().set();
        boolean same = rules != null && sheet.tool().endsWith(rules.toString());
        return same ? SheetState.FINDINGS_MISSING : SheetState.OTHER_RULES;
    }
}
