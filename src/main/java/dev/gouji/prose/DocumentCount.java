package dev.gouji.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Regulations and normative documents: 制发行政规范性文件2件, 废止10件, 现行有效14件. */
final class DocumentCount implements Count {
    private static final Set<Kind> KNOWN =
            Count.neutralAnd(Kind.DOCUMENT, Kind.ISSUED, Kind.REPEALED, Kind.IN_FORCE, Kind.DECIDED);
    private static final Set<String> COUNTERS = Set.of("", "件", "部", "份", "个", "项");

    @Override
    public Optional<Meaning> of(Segment segment, Course course) {
        Word number = segment.number();
        Quantity quantity = number == null ? null : number.quantity();
        List<String> columns = columns(segment, course);
        if (number == null
                || quantity == null
                || !COUNTERS.contains(quantity.counter())
                || columns.isEmpty()
                || !segment.holdsOnly(KNOWN)) {
            return Optional.empty();
        }
        List<String> rows = rows(segment, course);
        boolean each =
                segment.has(Kind.EACH) && rows.size() > 1 && quantity.value().signum() != 0;
        if (rows.isEmpty() || each || course.isInUnclearPart()) {
            return Optional.empty();
        }
        List<Reading> readings = columns.stream()
                .map(column -> new Reading(rows.stream()
                        .map(row -> "proactive/" + row + "/" + column)
                        .toList()))
                .toList();
        return Optional.of(Meaning.of(Topic.PROACTIVE, number, quantity, readings));
    }

    /** The columns of either form that may be meant; 制定和废止12件 says of none of them how many. */
    private static List<String> columns(Segment segment, Course course) {
        List<Kind> acts = segment.words().stream()
                .map(Word::kind)
                .filter(kind -> kind == Kind.ISSUED || kind == Kind.REPEALED || kind == Kind.IN_FORCE)
                .toList();
        Kind act = acts.isEmpty() && segment.has(Kind.DOCUMENT) ? course.act() : null;
        return switch (acts.size()) {
            case 0 -> act == null ? List.of() : columns(act);
            case 1 -> columns(acts.get(0));
            default -> List.of();
        };
    }

    private static List<String> columns(Kind act) {
        return switch (act) {
            case ISSUED -> List.of("issued", "created", "disclosed");
            case REPEALED -> List.of("repealed");
            default -> List.of("in-force", "total-disclosed");
        };
    }

    private static List<String> rows(Segment segment, Course course) {
        List<String> rows = new ArrayList<>();
        for (Word word : segment.words()) {
            if (word.is(Kind.DOCUMENT) && !rows.contains(word.meaning())) {
                rows.add(word.meaning());
            }
        }
        // 其中我局制定18件 counts a part of those before.
        boolean part = course.isInPart() && segment.has(Kind.SELF);
        if (rows.isEmpty() && !course.document().isEmpty() && !part) {
            rows.add(course.document());
        }
        return rows;
    }
}
