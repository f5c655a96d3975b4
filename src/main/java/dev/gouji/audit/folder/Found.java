package dev.gouji.audit.folder;

import java.util.List;

/**
 * What a search of folders came to.
 *
 * @param submissions the files that are to be checked, in the order of their paths
 * @param excluded how many files the person left out
 * @param others how many files are neither workbooks nor archives
 * @param unreadable the folders that could not be looked into
 */
public record Found(List<Submission> submissions, int excluded, int others, List<String> unreadable) {
    public Found {
        submissions = List.copyOf(submissions);
        unreadable = List.copyOf(unreadable);
    }
}
