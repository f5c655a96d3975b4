package dev.gouji.audit.folder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The files in which checks wrote findings beside a workbook. */
final class OwnResults {
    private static final String ENDING = ".校验结果.xlsx";

    private OwnResults() {}

    /** The submissions without those that hold the findings of another one of them. */
    static List<Submission> without(List<Submission> submissions) {
        Set<String> names = new HashSet<>();
        for (Submission submission : submissions) {
            String file = submission.file();
            if (!file.endsWith(ENDING)) {
                names.add(file);
                int dot = file.lastIndexOf('.');
                names.add(dot > file.lastIndexOf('/') ? file.substring(0, dot) : file);
            }
        }
        List<Submission> others = new ArrayList<>();
        for (Submission submission : submissions) {
            String file = submission.file();
            boolean own = file.endsWith(ENDING) && names.contains(file.substring(0, file.length() - ENDING.length()));
            if (!own) {
                others.add(submission);
            }
        }
        return others;
    }
}
