package dev.gouji.bench;

import dev.gouji.finding.WorkbookException;
import dev.gouji.layout.Layouts;
import dev.gouji.layout.Recogniser;
import dev.gouji.rule.Evidence;
import dev.gouji.rule.RuleSet;
import dev.gouji.rules.BuiltInRules;
import dev.gouji.table.Narrative;
import dev.gouji.table.Report;
import dev.gouji.workbook.Password;
import dev.gouji.workbook.SourceFile;
import dev.gouji.workbook.read.SourceFiles;
import dev.gouji.workbook.read.WorkbookReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Prints what evaluating the built-in rules costs, as a part of reading the workbook: the sample workbooks as they are, and
 * with a whole report's text. Both take turns; the median of the rounds' ratios counts.
 */
public final class RuleBenchmark {
    private static final int ROUNDS = 40;
    private static final long ROUND_NANOS = 60_000_000;

    private final Recogniser recogniser = new Recogniser(Layouts.builtIn(), null, null);
    private final WorkbookReader reader = new WorkbookReader(Password.NONE);
    private final RuleSet rules = new BuiltInRules().all();

    private RuleBenchmark() {}

    /** Runs the benchmark. */
    public static void main(String[] arguments) throws IOException, WorkbookException {
        RuleBenchmark benchmark = new RuleBenchmark();
        Narrative text = text();
        try (Stream<Path> files = Files.list(Path.of("sample-workbooks"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList()) {
                SourceFile source = SourceFiles.load(file);
                Report report = benchmark.read(source);
                benchmark.print(file.getFileName().toString(), source, report);
                benchmark.print("  with a text of " + text.text().length() + " characters", source, report.with(text));
            }
        }
    }

    private static Narrative text() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(RuleBenchmark.class.getResourceAsStream("/reports/hongze-2024.txt"))) {
            List<Narrative.Paragraph> paragraphs = new ArrayList<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> paragraphs.add(new Narrative.Paragraph(line, null)));
            return new Narrative(paragraphs, null);
        }
    }

    private Report read(SourceFile source) throws WorkbookException {
        return recogniser.recognise(reader.read(source)).orElseThrow();
    }

    private void print(String name, SourceFile source, Report report) throws WorkbookException {
        double[] ratios = new double[ROUNDS];
        double reading = 0;
        double evaluating = 0;
        // The first half of the rounds is for the compiler.
        for (int round = -ROUNDS; round < ROUNDS; round++) {
            reading = perRun(() -> read(source));
            evaluating = perRun(() -> rules.evaluate(Evidence.of(report)));
            if (round >= 0) {
                ratios[round] = evaluating / reading;
            }
        }
        Arrays.sort(ratios);
        System.out.printf(
                "%s: %.2f of reading (middle half %.2f to %.2f); last round: reading %.0f us, evaluating %.0f us%n",
                name,
                ratios[ROUNDS / 2],
                ratios[ROUNDS / 4],
                ratios[ROUNDS * 3 / 4],
                reading / 1000,
                evaluating / 1000);
    }

    private static double perRun(Task task) throws WorkbookException {
        long start = System.nanoTime();
        int runs = 0;
        long spent;
        do {
            task.run();
            runs++;
            spent = System.nanoTime() - start;
        } while (spent < ROUND_NANOS);
        return (double) spent / runs;
    }

    /** Something that is timed. */
    private interface Task {
        void run() throws WorkbookException;
    }
}
