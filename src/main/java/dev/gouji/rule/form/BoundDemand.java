package dev.gouji.rule.form;

import dev.gouji.rule.language.Condition;

/** A demand with the condition that states it. */
record BoundDemand(Demand demand, Condition condition) {}
