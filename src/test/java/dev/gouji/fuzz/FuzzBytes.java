package dev.gouji.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A fuzzer's bytes, taken one choice after another; behind their end, everything is 0. */
final class FuzzBytes {
    private final byte[] bytes;
    private int at;

    FuzzBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean isAtEnd() {
        return at >= bytes.length;
    }

    /** A number from 0 to 255. */
    int one() {
        return isAtEnd() ? 0 : bytes[at++] & 0xFF;
    }

    /** A number from 0 to 65,535. */
    int two() {
        return one() << 8 | one();
    }

    <T> T any(List<T> choices) {
        return choices.get(one() % choices.size());
    }

    /** So many bytes, or what is left of them. */
    byte[] some(int length) {
        int end = Math.min(bytes.length, at + length);
        byte[] some = Arrays.copyOfRange(bytes, Math.min(at, end), end);
        at = end;
        return some;
    }

    byte[] rest() {
        return some(bytes.length);
    }

    /** A text of up to 255 bytes. */
    String text() {
        return new String(some(one()), StandardCharsets.UTF_8);
    }
}
