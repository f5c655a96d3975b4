package dev.gouji.submission;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Something that is made of a finished audit, as its last step. */
public interface AuditOutput {
    /**
     * Writes it into the folder for the results. An audit that was interrupted is written too.
     *
     * @return the names of what was written there, below the folder
     */
    List<String> write(Audit audit, Path out) throws IOException;
}
