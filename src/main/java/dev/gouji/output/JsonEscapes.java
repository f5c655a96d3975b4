package dev.gouji.output;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/** Writes characters of JSON's texts that would do harm where they stand, though JSON itself lets them pass, as escapes. */
public final class JsonEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1;

    private final transient IntPredicate harmful;
    private final int[] ascii = standardAsciiEscapesForJSON();

    /** Escapes what JSON must, and what would do harm. */
    public JsonEscapes(IntPredicate harmful) {
        this.harmful = harmful;
        for (int character = 0; character < ascii.length; character++) {
            if (ascii[character] == ESCAPE_NONE && harmful.test(character)) {
                ascii[character] = ESCAPE_STANDARD;
            }
        }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ascii.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        return harmful.test(character)
                ? new SerializedString(
                        "\\u" + Integer.toHexString(0x10000 + character).substring(1))
                : null;
    }
}
