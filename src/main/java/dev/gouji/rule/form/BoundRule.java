package dev.gouji.rule.form;

import dev.gouji.rule.language.Scope;
import java.util.List;

/**
 * A rule laid onto one form.
 *
 * @param clauses its clauses, those that the form has no cells for left out
 */
record BoundRule(FormIndex form, List<BoundClause> clauses) {
    BoundRule {
        clauses = List.copyOf(clauses);
    }

    /** A clause's places on the form. */
    record BoundClause(Scope scope, List<BoundPlace> places) {
        BoundClause {
            places = List.copyOf(places);
        }
    }
}
