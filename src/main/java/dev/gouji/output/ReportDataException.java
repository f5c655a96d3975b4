package dev.gouji.output;

import dev.gouji.finding.Wording;
import java.util.List;
import java.util.stream.Collectors;

/** Figures that cannot fill a workbook: the document is malformed, or it names places that the form does not have. */
public final class ReportDataException extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int MOST_SHOWN = 20;

    private final transient List<Wording> problems;

    /** All problems that were found, in the document's order; at least one. */
    public ReportDataException(List<Wording> problems) {
        super(problems.stream().map(Wording::en).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /** All problems, each saying what is wrong and where, without the file's name. */
    public List<Wording> problems() {
        return problems;
    }

    /** The problems as one message, a line each; of very many, the first. */
    public Wording message() {
        int more = problems.size() - MOST_SHOWN;
        return new Wording(
                problems.stream().limit(MOST_SHOWN).map(Wording::zh).collect(Collectors.joining("\n"))
                        + (more > 0 ? "\n另有 " + more + " 处。" : ""),
                problems.stream().limit(MOST_SHOWN).map(Wording::en).collect(Collectors.joining("\n"))
                        + (more > 0 ? "\nAnd " + more + " more." : ""));
    }
}
