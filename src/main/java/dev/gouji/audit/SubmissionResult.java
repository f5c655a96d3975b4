package dev.gouji.audit;

import dev.gouji.finding.CheckResult;
import org.jspecify.annotations.Nullable;

/**
 * What became of a submission.
 *
 * @param sha256 of the file's content; empty where it could not be read
 * @param copy the annotated copy; null without one
 */
public record SubmissionResult(
        CheckResult result, String sha256, @Nullable AuditCopy copy) {}
