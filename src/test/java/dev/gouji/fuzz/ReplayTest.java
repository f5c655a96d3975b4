package dev.gouji.fuzz;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the fuzzer begins with, and what once broke something, goes through the same targets without it. */
class ReplayTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    static List<Path> reading() {
        return KeptInputs.of("Reading");
    }

    static List<Path> recognising() {
        return KeptInputs.of("Recognising");
    }

    static List<Path> rules() {
        return KeptInputs.of("Rules");
    }

    static List<Path> writer() {
        return KeptInputs.of("Writer");
    }

    @ParameterizedTest
    @MethodSource
    void reading(Path input) {
        replay(input, ReadingTarget::fuzzerTestOneInput);
    }

    @ParameterizedTest
    @MethodSource
    void recognising(Path input) {
        replay(input, RecognisingTarget::fuzzerTestOneInput);
    }

    @ParameterizedTest
    @MethodSource
    void rules(Path input) {
        replay(input, RulesTarget::fuzzerTestOneInput);
    }

    @ParameterizedTest
    @MethodSource
    void writer(Path input) {
        replay(input, WriterTarget::fuzzerTestOneInput);
    }

    @Test
    void an_empty_input_is_one_too() {
        replayBytes(new byte[0], ReadingTarget::fuzzerTestOneInput);
        replayBytes(new byte[0], RecognisingTarget::fuzzerTestOneInput);
        replayBytes(new byte[0], RulesTarget::fuzzerTestOneInput);
        replayBytes(new byte[0], WriterTarget::fuzzerTestOneInput);
    }

    private static void replay(Path input, Target target) {
        replayBytes(Assertions.assertDoesNotThrow(() -> Files.readAllBytes(input)), target);
    }

    private static void replayBytes(byte[] input, Target target) {
        Assertions.assertTimeoutPreemptively(LIMIT, () -> target.run(input));
    }

    private interface Target {
        void run(byte[] data) throws Exception;
    }
}
