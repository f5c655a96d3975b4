package dev.gouji.audit.register;

import dev.gouji.finding.WorkbookException;
import dev.gouji.rule.PreviousReport;
import dev.gouji.table.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.LoggerFactory;

/** Knows which workbooks of a folder are whose of which year; the workbooks themselves are read again when asked for. */
public final class PreviousFolder {
    private static final int KEPT = 4;
    private static final int ANY_YEAR = 0;

    private final Map<Integer, Year> years = new TreeMap<>();
    private final Register register;
    private final boolean amongAudited;
    private final Reader reader;
    private final Map<String, Report> recent = new LinkedHashMap<>(KEPT, 1, true);

    /**
     * A folder with these workbooks.
     *
     * @param register knows agencies by other names
     * @param amongAudited whether this year's workbooks are among them
     * @param reader reads them again
     */
    public PreviousFolder(List<PreviousEntry> entries, Register register, boolean amongAudited, Reader reader) {
        this.register = register;
        this.amongAudited = amongAudited;
        this.reader = reader;
        List<PreviousEntry> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparing(PreviousEntry::file));
        for (PreviousEntry entry : sorted) {
            years.computeIfAbsent(entry.year(), none -> new Year()).add(register.nameOf(entry.agency()), entry);
        }
    }

    /** Reads a workbook of the folder by the name that its entry has; several threads may ask. */
    @FunctionalInterface
    public interface Reader {
        /** The workbook's report. */
        Report read(String file) throws WorkbookException;
    }

    /** Whether this year's workbooks stand in the same folder. */
    public boolean isAmongAudited() {
        return amongAudited;
    }

    /** The agency's workbook of the year before that one. */
    public PreviousMatch find(String agency, int year) {
        Found found = found(agency, year);
        if (found.entries().isEmpty()) {
            return new PreviousMatch.Missing();
        }
        PreviousEntry first = found.entries().get(0);
        boolean same = found.entries().stream().allMatch(entry -> entry.print().equals(first.print()));
        return found.certain() && same
                ? new PreviousMatch.One(first.file())
                : new PreviousMatch.Ambiguous(
                        found.entries().stream().map(PreviousEntry::file).toList());
    }

    /** The agency's report of the year before the report's; empty where there is not exactly one. */
    public Optional<PreviousReport> of(Report report) {
        if (report.agency().isEmpty() || report.year().isEmpty()) {
            return Optional.empty();
        }
        return find(report.agency().get(), report.year().get()) instanceof PreviousMatch.One one
                ? read(one.file())
                : Optional.empty();
    }

    /** Whether the figures are the agency's of the year before that one; the file where they are. */
    Optional<String> sameAs(FigurePrint print, String agency, int year) {
        return found(agency, year).entries().stream()
                .filter(entry -> print.isAgain(entry.print()))
                .map(PreviousEntry::file)
                .findFirst();
    }

    private Found found(String agency, int year) {
        String name = register.nameOf(agency);
        Found found = of(year - 1, name);
        // What states no year is last year's where nothing else stands in its folder.
        return found.entries().isEmpty() && !amongAudited ? of(ANY_YEAR, name) : found;
    }

    private Found of(int year, String name) {
        Year known = years.get(year);
        return known == null ? Found.NOTHING : known.found(name);
    }

    /** Workbooks that may be an agency's; whether all of them certainly are. */
    private record Found(List<PreviousEntry> entries, boolean certain) {
        static final Found NOTHING = new Found(List.of(), true);
    }

    private Optional<PreviousReport> read(String file) {
        synchronized (recent) {
            Report known = recent.get(file);
            if (known != null) {
                return Optional.of(PreviousReport.matched(file, known));
            }
        }
        try {
            Report report = reader.read(file);
            synchronized (recent) {
                recent.put(file, report);
                if (recent.size() > KEPT) {
                    recent.remove(recent.keySet().iterator().next());
                }
            }
            return Optional.of(PreviousReport.matched(file, report));
        } catch (WorkbookException e) {
            LoggerFactory.getLogger(PreviousFolder.class).debug("{} cannot be read again", file, e);
            return Optional.empty();
        }
    }

    /** One year's workbooks. */
    private static final class Year {
        private final AgencyNames names = new AgencyNames();
        private final Map<String, List<PreviousEntry>> byAgency = new HashMap<>();

        void add(String agency, PreviousEntry entry) {
            String known = names.add(agency);
            byAgency.computeIfAbsent(known == null ? agency : known, none -> new ArrayList<>())
                    .add(entry);
        }

        Found found(String agency) {
            AgencyMatch match = names.find(agency);
            if (match instanceof AgencyMatch.One one) {
                return new Found(byAgency.getOrDefault(one.agency(), List.of()), true);
            }
            List<PreviousEntry> perhaps = new ArrayList<>();
            List<String> meant = ((AgencyMatch.Unclear) match).perhaps();
            // One who may be meant is not the one; of several the person has to tell.
            if (meant.size() > 1) {
                meant.forEach(one -> perhaps.addAll(byAgency.getOrDefault(one, List.of())));
            }
            return new Found(perhaps, false);
        }
    }
}
