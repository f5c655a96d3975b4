package dev.gouji.prose;

import java.util.List;

/** What the paragraph has said so far that bears on what its next words count. */
final class Course {
    /** What the numbers before were about. */
    enum Head {
        OPEN,
        REQUESTS,
        OTHER
    }

    private Head head = Head.OPEN;
    private boolean aboutDisclosure;
    private boolean ownTime;
    private boolean otherTime;
    private boolean partTime;
    private boolean otherAgency;
    private boolean suppressed;
    private boolean inPart;
    private boolean unclearPart;
    private boolean received;
    private boolean handled;
    private boolean namesResults;
    private String applicant = "";
    private String document = "";

    /** A paragraph below such a heading. */
    static Course below(List<Word> heading) {
        Course course = new Course();
        course.mention(new Clause(heading, false, false));
        return course;
    }

    void startSentence(List<Word> words) {
        boolean ownMark = words.stream().anyMatch(word -> word.is(Kind.OWN_TIME, Kind.SELF));
        if (ownMark || !suppressed) {
            otherTime = false;
            otherAgency = false;
            suppressed = false;
        }
        partTime = false;
        inPart = false;
        unclearPart = false;
        applicant = "";
        document = "";
        aboutDisclosure |= words.stream().anyMatch(word -> word.is(Kind.REQUEST, Kind.DISCLOSURE));
        namesResults = words.stream().anyMatch(word -> word.is(Kind.RESULT));
    }

    void enter(Clause clause) {
        if (clause.opensGroup()) {
            inPart = false;
            unclearPart = false;
        }
        if (clause.inBrackets() || clause.has(Kind.PART)) {
            inPart = true;
            unclearPart = false;
        }
        enterTime(clause);
        if (isOfOthers(clause)) {
            otherAgency = true;
        } else if (clause.has(Kind.SELF) && !inPart) {
            otherAgency = false;
        }
        if (!clause.has(Kind.NUMBER)) {
            mention(clause);
        }
    }

    private void enterTime(Clause clause) {
        boolean carries = clause.has(Kind.CARRY, Kind.CARRY_OUT);
        if (clause.has(Kind.OTHER_TIME) || (!carries && clause.has(Kind.PREVIOUS_TIME, Kind.NEXT_TIME))) {
            otherTime = true;
        } else if (clause.has(Kind.OWN_TIME)) {
            otherTime = false;
            ownTime = true;
        } else if (clause.has(Kind.WHOLE_YEAR)) {
            ownTime |= !otherTime;
        }
        if (clause.has(Kind.PART_TIME)) {
            partTime = true;
        } else if (clause.has(Kind.OWN_TIME, Kind.WHOLE_YEAR)) {
            partTime = false;
        }
    }

    /** Whether the clause begins with another agency, so that it speaks of what that one did. */
    private static boolean isOfOthers(Clause clause) {
        for (Word word : clause.words()) {
            if (word.is(Kind.FOREIGN)) {
                return true;
            }
            if (word.is(Kind.UNKNOWN) || Segment.isTerm(word)) {
                return false;
            }
        }
        return false;
    }

    private void mention(Clause clause) {
        aboutDisclosure |= clause.has(Kind.REQUEST, Kind.DISCLOSURE);
        if (clause.has(Kind.REQUEST)) {
            head = Head.REQUESTS;
        } else if (clause.has(Kind.OTHER_THING)) {
            head = Head.OPEN;
        }
    }

    /** A number that was understood. */
    void count(Segment segment, Meaning meaning) {
        suppressed |= isElsewhere();
        switch (meaning.topic()) {
            case REQUESTS, RESULTS, APPLICANTS -> head = Head.REQUESTS;
            case PROACTIVE -> head = Head.OTHER;
            default -> {}
        }
        received |= !isElsewhere() && segment.has(Kind.RECEIVED, Kind.NEW);
        if (meaning.topic() == Topic.REQUESTS || segment.has(Kind.FINISHED)) {
            handled = segment.has(Kind.HANDLED, Kind.FINISHED);
        }
        Word who = segment.first(Kind.APPLICANT);
        applicant = who == null ? applicant : who.meaning();
        nameDocument(segment);
    }

    /** A number that counts something else, or cannot be told. */
    void passOver(Segment segment) {
        nameDocument(segment);
        suppressed |= (isElsewhere() || segment.has(Kind.FOREIGN)) && segment.hasTerm();
        if (segment.has(Kind.OTHER_THING)) {
            head = inPart && head == Head.REQUESTS ? head : Head.OTHER;
        } else if (segment.has(Kind.UNKNOWN) && segment.has(Kind.RECEIVED, Kind.HANDLED, Kind.ISSUED)) {
            head = Head.OTHER;
        } else if (segment.has(Kind.REQUEST) && !segment.has(Kind.UNKNOWN)) {
            head = Head.REQUESTS;
        }
        unclearPart |= segment.has(Kind.UNKNOWN, Kind.FOREIGN) && (inPart || segment.hasTerm());
    }

    private void nameDocument(Segment segment) {
        Word named = segment.first(Kind.DOCUMENT);
        document = named == null ? document : named.meaning();
    }

    /** Whether what is counted is another year's or another agency's. */
    boolean isElsewhere() {
        return otherTime || partTime || otherAgency;
    }

    boolean isAboutRequests() {
        return head == Head.REQUESTS;
    }

    boolean isAboutOtherThings() {
        return head == Head.OTHER;
    }

    boolean isAboutDisclosure() {
        return aboutDisclosure;
    }

    boolean hasOwnTime() {
        return ownTime;
    }

    boolean isInPart() {
        return inPart;
    }

    /** Whether the list of parts has an item that nobody can tell the whole of. */
    boolean isInUnclearPart() {
        return unclearPart;
    }

    boolean hasReceived() {
        return received;
    }

    boolean hasHandled() {
        return handled;
    }

    boolean namesResults() {
        return namesResults;
    }

    /** The kind of applicant that the sentence counted last; empty for none. */
    String applicant() {
        return applicant;
    }

    /** The kind of document that the sentence counted last; empty for none. */
    String document() {
        return document;
    }

    /** What brackets say does not bear on what follows them. */
    Course copy() {
        Course copy = new Course();
        copy.head = head;
        copy.aboutDisclosure = aboutDisclosure;
        copy.ownTime = ownTime;
        copy.otherTime = otherTime;
        copy.partTime = partTime;
        copy.otherAgency = otherAgency;
        copy.suppressed = suppressed;
        copy.inPart = inPart;
        copy.unclearPart = unclearPart;
        copy.received = received;
        copy.handled = handled;
        copy.namesResults = namesResults;
        copy.applicant = applicant;
        copy.document = document;
        return copy;
    }
}
