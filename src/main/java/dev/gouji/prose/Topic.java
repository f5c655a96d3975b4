package dev.gouji.prose;

/** What a count in the text is about. */
public enum Topic {
    REQUESTS,
    RESULTS,
    APPLICANTS,
    REMEDIES,
    PROACTIVE
}
