package dev.gouji.prose;

/**
 * Whose numbers the text is speaking of, and of when.
 *
 * @param ownTime whether the paragraph has named the report's year
 * @param otherTime whether it speaks of another year
 * @param partTime whether it speaks of a part of the year
 * @param otherAgency whether it speaks of another agency
 * @param supposed whether it speaks of what is only wished for or supposed
 * @param countedTime whether it has counted something of another year
 * @param countedPart whether it has counted something of a part of the year
 * @param countedAgency whether it has counted something of another agency
 */
record Scope(
        boolean ownTime,
        boolean otherTime,
        boolean partTime,
        boolean otherAgency,
        boolean supposed,
        boolean countedTime,
        boolean countedPart,
        boolean countedAgency) {
    static final Scope OWN = new Scope(false, false, false, false, false, false, false, false);

    /** What was counted elsewhere goes on in the next sentence, unless that one says otherwise. */
    Scope inSentence(Words words) {
        boolean dated = words.has(Kind.OWN_TIME);
        boolean own = dated || words.has(Kind.SELF);
        boolean time = countedTime && !dated;
        boolean agency = countedAgency && !own;
        boolean part = countedPart && !words.has(Kind.OWN_TIME, Kind.WHOLE_YEAR);
        return new Scope(ownTime, time, part, agency, false, time, part, agency);
    }

    Scope in(Clause clause, boolean inPart) {
        boolean named = !inPart && clause.has(Kind.SELF);
        boolean agency = isOfOthers(clause) || (otherAgency && !named);
        boolean carries = clause.has(Kind.CARRY, Kind.CARRY_OUT);
        boolean elsewhen = clause.has(Kind.OTHER_TIME) || (!carries && clause.has(Kind.PREVIOUS_TIME, Kind.NEXT_TIME));
        boolean dated = !elsewhen && clause.has(Kind.OWN_TIME);
        boolean time = elsewhen || (otherTime && !dated);
        boolean wholeYear = clause.has(Kind.OWN_TIME, Kind.WHOLE_YEAR);
        boolean part = clause.has(Kind.PART_TIME) || (partTime && !wholeYear);
        return new Scope(
                ownTime || dated || (wholeYear && !time),
                time,
                part,
                agency,
                supposed || clause.has(Kind.SUPPOSED),
                countedTime && time,
                countedPart && part,
                countedAgency && agency);
    }

    /** The same after something was counted. */
    Scope afterCount() {
        return new Scope(
                ownTime,
                otherTime,
                partTime,
                otherAgency,
                supposed,
                countedTime || otherTime,
                countedPart || partTime,
                countedAgency || otherAgency);
    }

    /** Whether what is counted is another year's or another agency's, or nothing that happened. */
    boolean isElsewhere() {
        return otherTime || partTime || otherAgency || supposed;
    }

    /** Whether the clause begins with another agency, so that it speaks of what that one did. */
    private static boolean isOfOthers(Clause clause) {
        boolean object = false;
        for (Word word : clause.words()) {
            if (Segment.isTerm(word)) {
                return false;
            }
            if (word.is(Kind.FOREIGN) && !object) {
                return true;
            }
            // 市自然资源和规划局 is one name; 分发到科室 is none.
            object = word.is(Kind.UNKNOWN, Kind.CHANNEL) || (object && !word.is(Kind.JOINT));
        }
        return false;
    }
}
