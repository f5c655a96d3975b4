package dev.gouji.submission;

/** The agencies that have to submit, some above others. */
@FunctionalInterface
public interface Hierarchy {
    /** Where the agency stands that a workbook names so. */
    Place place(String written);

    /**
     * An agency's place.
     *
     * @param parent the agency right above; empty where there is none or none is known
     * @param level as the list of agencies states it; empty where it does not
     */
    record Place(String parent, String level) {
        /** That of an agency that is not on the list. */
        public static final Place UNKNOWN = new Place("", "");
    }
}
