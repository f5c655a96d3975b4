package dev.gouji.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the paragraph has said so far that bears on what its next words count. */
final class Course {
    /** What the numbers before were about. */
    enum Head {
        OPEN,
        REQUESTS,
        OTHER
    }

    private Head head = Head.OPEN;
    private Scope scope = Scope.OWN;
    private boolean aboutDisclosure;
    private boolean namesRequests;
    private int lastRequest;
    private boolean inPart;
    private boolean unclearPart;
    private boolean unclearTotal;
    private boolean received;
    private boolean handled;
    private boolean namesResults;
    private boolean remediesHandled;
    private List<List<String>> remedies = List.of();
    private String applicant = "";
    private String document = "";
    private @Nullable Kind act;

    /** A paragraph below such a heading, and perhaps after another that names requests. */
    static Course below(Words heading, boolean afterRequests, boolean namesRequests) {
        Course course = new Course();
        course.mention(new Clause(heading, false, false));
        course.aboutDisclosure |= afterRequests;
        course.namesRequests = namesRequests;
        return course;
    }

    void startSentence(Words words) {
        scope = scope.inSentence(words);
        inPart = false;
        unclearPart = false;
        lastRequest = -1;
        remediesHandled = false;
        remedies = List.of();
        applicant = "";
        document = "";
        aboutDisclosure |= words.has(Kind.REQUEST, Kind.DISCLOSURE);
        for (Word word : words) {
            lastRequest = word.is(Kind.REQUEST) ? word.from() : lastRequest;
        }
        namesResults = words.has(Kind.RESULT);
    }

    void enter(Clause clause) {
        act = null;
        if (clause.opensGroup()) {
            inPart = false;
            unclearPart = false;
        }
        if (clause.inBrackets() || clause.has(Kind.PART)) {
            inPart = true;
            unclearPart = false;
        }
        boolean elsewhere = scope.otherAgency();
        scope = scope.in(clause, inPart);
        if (elsewhere && !scope.otherAgency()) {
            unclearTotal = false;
            unclearPart = false;
        }
        if (!clause.has(Kind.NUMBER)) {
            mention(clause);
        }
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
        if (!inPart) {
            scope = scope.afterCount();
        }
        switch (meaning.topic()) {
            case REQUESTS, RESULTS, APPLICANTS -> head = Head.REQUESTS;
            case PROACTIVE -> head = Head.OTHER;
            default -> {}
        }
        if (meaning.topic() == Topic.REQUESTS || segment.has(Kind.FINISHED)) {
            unclearTotal = false;
        }
        received |= !scope.isElsewhere() && segment.has(Kind.RECEIVED, Kind.NEW);
        if (meaning.topic() == Topic.REQUESTS || segment.has(Kind.FINISHED)) {
            handled = segment.has(Kind.HANDLED, Kind.FINISHED);
        }
        List<String> rows = RemedyCount.rows(segment);
        if (meaning.topic() == Topic.REMEDIES && !rows.isEmpty() && !segment.has(Kind.OUTCOME)) {
            remedies = Stream.concat(remedies.stream(), Stream.of(rows)).toList();
        }
        Word who = segment.first(Kind.APPLICANT);
        applicant = who == null ? applicant : who.meaning();
        Word done = segment.first(Kind.ISSUED, Kind.REPEALED, Kind.IN_FORCE);
        act = done == null ? act : done.kind();
        nameDocument(segment);
    }

    /** A number that counts something else, or cannot be told. */
    void passOver(Segment segment) {
        nameDocument(segment);
        if (segment.hasTerm() && !inPart) {
            scope = scope.afterCount();
        }
        if (segment.has(Kind.REMEDY, Kind.DEFENCE)) {
            remedies = List.of();
        }
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

    Scope scope() {
        return scope;
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

    /** Whether the paragraph, or what it stands below, names requests for information: its 申请 are those. */
    boolean namesRequests() {
        return namesRequests || aboutDisclosure;
    }

    /** Whether the sentence names requests for information after that word: 收到申请15件(其中政府信息公开申请9件). */
    boolean namesRequestsAfter(Word word) {
        return lastRequest > word.from();
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

    /**
     * The remedies that the sentence has counted, as rows, for what says how they ended: each of the counts by itself, or
     * several of them up to the last; empty where it counted none for certain.
     */
    List<List<String>> remedies() {
        List<List<String>> meant = new ArrayList<>(remedies);
        List<String> together = new ArrayList<>();
        for (int at = remedies.size() - 1; at >= 0; at--) {
            together.addAll(remedies.get(at));
            meant.add(together.stream().distinct().toList());
        }
        return meant.stream().distinct().toList();
    }

    /** The remedies of those rows, if the sentence has counted them for certain. */
    List<List<String>> remediesAre(List<String> rows) {
        return remedies().contains(rows) ? List.of(rows) : List.of();
    }

    /** The kind of applicant that the sentence counted last; empty for none. */
    String applicant() {
        return applicant;
    }

    /** The kind of document that the sentence counted last; empty for none. */
    String document() {
        return document;
    }

    /** What the clause said was done with documents: 制定规章2件、规范性文件5件 says it once; null for nothing. */
    @Nullable
    Kind act() {
        return act;
    }

    /** What brackets say does not bear on what follows them. */
    Course copy() {
        Course copy = new Course();
        copy.head = head;
        copy.scope = scope;
        copy.namesRequests = namesRequests;
        copy.aboutDisclosure = aboutDisclosure;
        copy.lastRequest = lastRequest;
        copy.inPart = inPart;
        copy.unclearPart = unclearPart;
        copy.unclearTotal = unclearTotal;
        copy.received = received;
        copy.handled = handled;
        copy.remediesHandled = remediesHandled;
        copy.remedies = remedies;
        copy.namesResults = namesResults;
        copy.applicant = applicant;
        copy.document = document;
        return copy;
    }
}
