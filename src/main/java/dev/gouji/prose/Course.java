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
    private boolean supposed;
    private boolean namesRequests;
    private int lastRequest;
    private boolean otherAgency;
    private boolean suppressed;
    private boolean inPart;
    private boolean unclearPart;
    private boolean unclearTotal;
    private boolean received;
    private boolean handled;
    private boolean namesResults;
    private boolean remediesHandled;
    private String applicant = "";
    private String document = "";

    /** A paragraph below such a heading, and perhaps after another that names requests. */
    static Course below(List<Word> heading, boolean afterRequests) {
        Course course = new Course();
        course.mention(new Clause(heading, false, false));
        course.aboutDisclosure |= afterRequests;
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
        supposed = false;
        inPart = false;
        unclearPart = false;
        lastRequest = -1;
        remediesHandled = false;
        applicant = "";
        document = "";
        for (Word word : words) {
            aboutDisclosure |= word.is(Kind.REQUEST, Kind.DISCLOSURE);
            namesRequests |= word.is(Kind.REQUEST);
            lastRequest = word.is(Kind.REQUEST) ? word.from() : lastRequest;
        }
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
        supposed |= clause.has(Kind.SUPPOSED);
        enterTime(clause);
        if (isOfOthers(clause)) {
            otherAgency = true;
        } else if (clause.has(Kind.SELF) && !inPart) {
            unclearTotal &= !otherAgency;
            unclearPart &= !otherAgency;
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
        suppressed |= isElsewhere() && !inPart;
        switch (meaning.topic()) {
            case REQUESTS, RESULTS, APPLICANTS -> head = Head.REQUESTS;
            case PROACTIVE -> head = Head.OTHER;
            default -> {}
        }
        if (meaning.topic() == Topic.REQUESTS || segment.has(Kind.FINISHED)) {
            unclearTotal = false;
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
        suppressed |= (isElsewhere() || segment.has(Kind.FOREIGN)) && segment.hasTerm() && !inPart;
        remediesHandled |=
                segment.has(Kind.REMEDY, Kind.DEFENCE) && segment.has(Kind.HANDLED, Kind.FINISHED, Kind.RECEIVED);
        boolean other = segment.has(Kind.OTHER_THING)
                || (segment.has(Kind.UNKNOWN) && segment.has(Kind.RECEIVED, Kind.HANDLED, Kind.ISSUED));
        Word request = segment.first(Kind.REQUEST);
        boolean named = request != null && (request.meaning().isEmpty() || head != Head.OTHER);
        if (named && !segment.has(Kind.OTHER_THING)) {
            head = Head.REQUESTS;
        } else if (other) {
            head = inPart && head == Head.REQUESTS ? head : Head.OTHER;
        }
        boolean narrowed = segment.has(Kind.UNKNOWN, Kind.FOREIGN, Kind.CHANNEL, Kind.STOP);
        boolean received = segment.has(Kind.RECEIVED, Kind.NEW, Kind.HANDLED)
                && segment.has(Kind.REQUEST, Kind.SHORT_REQUEST, Kind.CHANNEL);
        unclearTotal |= narrowed && received && !inPart;
        unclearPart |= segment.has(Kind.UNKNOWN, Kind.FOREIGN) && (inPart || segment.hasTerm());
    }

    private void nameDocument(Segment segment) {
        Word named = segment.first(Kind.DOCUMENT);
        document = named == null ? document : named.meaning();
    }

    /** Whether what is counted is another year's or another agency's, or nothing that happened. */
    boolean isElsewhere() {
        return otherTime || partTime || otherAgency || supposed;
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

    /** Whether the paragraph names requests for information. */
    boolean namesRequests() {
        return namesRequests;
    }

    /** Whether the sentence names requests for information after that word: 收到申请15件(其中政府信息公开申请9件). */
    boolean namesRequestsAfter(Word word) {
        return lastRequest > word.from();
    }

    boolean hasOwnTime() {
        return ownTime;
    }

    boolean isInPart() {
        return inPart;
    }

    /** Whether what follows may be parts of a part: nobody can tell the whole of them. */
    boolean isInUnclearPart() {
        return unclearPart || unclearTotal;
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

    /** Whether the sentence speaks of remedies that the agency decides, not of those against it. */
    boolean handlesRemedies() {
        return remediesHandled;
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
        copy.supposed = supposed;
        copy.lastRequest = lastRequest;
        copy.otherAgency = otherAgency;
        copy.suppressed = suppressed;
        copy.inPart = inPart;
        copy.unclearPart = unclearPart;
        copy.unclearTotal = unclearTotal;
        copy.received = received;
        copy.handled = handled;
        copy.remediesHandled = remediesHandled;
        copy.namesResults = namesResults;
        copy.applicant = applicant;
        copy.document = document;
        return copy;
    }
}
