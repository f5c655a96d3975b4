package dev.gouji.fuzz;

import dev.gouji.audit.Preparation;
import dev.gouji.audit.WorkbookCheck;
import dev.gouji.diagnosis.Effort;
import dev.gouji.layout.Layouts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Whatever workbook can be read and checked keeps its sheets when findings are written into it, twice, and taken out. */
public final class WriterTarget {
    private static final WorkbookCheck CHECK =
            new WorkbookCheck(Preparation.start(Layouts.builtIn(), List.of()), Effort.COUNTED);

    private WriterTarget() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        byte[] bytes = data.length == 0 ? data : FuzzedFile.bytes(data);
        if (bytes.length == 0) {
            return;
        }
        Path folder = Files.createTempDirectory("gouji-fuzz");
        try {
            Path file = folder.resolve(isOld(bytes) ? "报表.xls" : "报表.xlsx");
            Files.write(file, bytes);
            new WrittenThrice(CHECK, file).require();
        } finally {
            delete(folder);
        }
    }

    private static boolean isOld(byte[] bytes) {
        return (bytes[0] & 0xFF) == 0xD0;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
