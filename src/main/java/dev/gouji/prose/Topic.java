package dev.gouji.prose;

/** What a count is about. */
public enum Topic {
    /** Requests received. */
    REQUESTS,
    /** What became of requests, and those carried in or out. */
    RESULTS,
    /** Who made requests. */
    APPLICANTS,
    /** Reconsiderations and lawsuits. */
    REMEDIES,
    /** Regulations, normative documents, decisions and fees. */
    PROACTIVE,
    /** A phrase that was asked for; no cell of the tables. */
    PHRASE
}
