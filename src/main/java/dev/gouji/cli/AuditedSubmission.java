package dev.gouji.cli;

import dev.gouji.audit.register.SubmittedWorkbook;
import dev.gouji.output.AuditLine;

/**
 * What an audit keeps of a submission.
 *
 * @param line what it writes out
 * @param submitted what it holds against the other submissions when all are there
 */
record AuditedSubmission(AuditLine line, SubmittedWorkbook submitted) {}
