package dev.gouji.output;

import dev.gouji.finding.RuleDescription;
import dev.gouji.submission.Audit;
import dev.gouji.submission.AuditRun;
import dev.gouji.submission.Hierarchy;
import dev.gouji.submission.RegisterIssue;
import dev.gouji.table.Layout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * An audit whose workbooks are read back from its {@code audit.jsonl}, one at a time.
 *
 * @param lines the file
 */
public record AuditLog(
        Path lines,
        AuditRun run,
        List<Layout> layouts,
        List<RuleDescription> rules,
        List<RegisterIssue> issues,
        Optional<Hierarchy> hierarchy)
        implements Audit {
    public AuditLog {
        layouts = List.copyOf(layouts);
        rules = List.copyOf(rules);
        issues = List.copyOf(issues);
    }

    @Override
    public void forEach(Receiver receiver) throws IOException {
        AuditLineReader reader = new AuditLineReader();
        try (LineFile file = new LineFile(lines)) {
            for (byte[] line = file.next(); line != null; line = file.next()) {
                receiver.take(reader.read(line));
            }
        }
    }
}
