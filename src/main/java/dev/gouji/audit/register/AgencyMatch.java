package dev.gouji.audit.register;

import java.util.List;

/** Whom a name means. */
public sealed interface AgencyMatch {
    /** Nobody who is known. */
    AgencyMatch NONE = new Unclear(List.of());

    /** One agency, by the name it is known by. */
    record One(String agency) implements AgencyMatch {}

    /**
     * Not certain.
     *
     * @param perhaps who may be meant; empty where nobody comes near
     */
    record Unclear(List<String> perhaps) implements AgencyMatch {
        public Unclear {
            perhaps = List.copyOf(perhaps);
        }
    }
}
