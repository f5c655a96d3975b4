package dev.gouji.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;

/** The process's standard output; unlike {@link System#out} it does not swallow what a full disk or a closed pipe answers. */
final class StandardOutput extends FileOutputStream {
    StandardOutput() {
        super(FileDescriptor.out);
    }

    /** Leaves it open: where the caller had closed it, its number belongs to a file that the virtual machine reads. */
    @Override
    public void close() {
        // The process ends soon enough.
    }
}
