package dev.gouji.workbook.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what a package inflates to, and ends the reading of one that inflates without measure. */
final class Budget {
    /** What ends the reading of too large a package. */
    static final class ExceededException extends IOException {
        private static final long serialVersionUID = 1L;

        ExceededException() {
            super("the package inflates beyond the budget");
        }
    }

    /** The bytes that all parts together may inflate to. */
    static final long LARGEST = 1L << 30;

    private long left = LARGEST;

    InputStream counted(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int read = super.read();
                spend(read < 0 ? 0 : 1);
                return read;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int read = super.read(bytes, offset, length);
                spend(Math.max(read, 0));
                return read;
            }
        };
    }

    private void spend(int bytes) throws ExceededException {
        left -= bytes;
        if (left < 0) {
            throw new ExceededException();
        }
    }
}
