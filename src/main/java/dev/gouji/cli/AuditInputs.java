package dev.gouji.cli;

import dev.gouji.audit.PreviousYear;
import dev.gouji.audit.folder.Found;
import dev.gouji.audit.register.Register;
import dev.gouji.audit.rollup.ConsolidatedPlaces;
import org.jspecify.annotations.Nullable;

/**
 * What an audit has to go by.
 *
 * @param previous last year's workbooks; null where nobody gave any
 * @param places where the consolidated workbooks go; null where none are wanted
 */
record AuditInputs(
        Found found,
        Register register,
        @Nullable PreviousYear previous,
        @Nullable ConsolidatedPlaces places) {}
