package dev.gouji.bench;

public final class AuditBenchmark {
    public static void main(String[] arguments) throws Exception {
        new AuditFolder().fill(java.nio.file.Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }
}
