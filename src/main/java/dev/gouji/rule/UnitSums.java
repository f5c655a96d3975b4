package dev.gouji.rule;

import dev.gouji.finding.Wording;
import dev.gouji.table.Address;
import dev.gouji.table.Report;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the units below an agency submitted, added up.
 *
 * @param report each cell's sum, in the form of those that were added up; a cell that some unit draws otherwise is absent
 * @param added the units that were added up
 * @param absent the units that were not
 * @param doubtful cells of which some unit's number could not be read, each with that unit
 */
public record UnitSums(Report report, List<String> added, List<Absent> absent, Map<Address, String> doubtful) {
    private static final int MOST_NAMED = 12;

    public UnitSums {
        added = List.copyOf(added);
        absent = List.copyOf(absent);
        doubtful = Map.copyOf(doubtful);
    }

    /** A unit that was not added up. */
    public record Absent(String unit, Reason reason) {}

    /** Why a unit was not added up. */
    public enum Reason {
        MISSING("未报送", "not submitted"),
        OTHER_YEAR("报送的不是本年度的表", "this year's not submitted"),
        UNREADABLE("未能读取", "unreadable"),
        OTHER_LAYOUT("表式不同", "another layout"),
        DISPUTED("报送了几份不同的表", "several different workbooks"),
        INCOMPLETE("缺少统计表", "a table is missing");

        private final Wording words;

        Reason(String zh, String en) {
            this.words = new Wording(zh, en);
        }

        /** In a few words. */
        public Wording words() {
            return words;
        }
    }

    /** Whether all units were added up. */
    public boolean isComplete() {
        return absent.isEmpty();
    }

    /** How many units were added up, and which were not. */
    public Wording composition() {
        int count = added.size();
        return isComplete()
                ? new Wording("汇总了全部 " + count + " 个单位", "all " + count + " units were added up")
                : new Wording(
                        "只汇总了 " + count + " 个单位，还缺 " + absent.size() + " 个：" + named(Wording::zh, "、", "（", "）"),
                        "only " + count + " units were added up, " + absent.size() + " are lacking: "
                                + named(Wording::en, ", ", " (", ")"));
    }

    private String named(Function<Wording, String> language, String between, String open, String close) {
        String names = absent.stream()
                .limit(MOST_NAMED)
                .map(unit -> unit.unit() + open + language.apply(unit.reason().words()) + close)
                .collect(Collectors.joining(between));
        return absent.size() > MOST_NAMED ? names + " …" : names;
    }

    /** Why the sum of the cell is not certain; nothing where it is. */
    public Optional<Wording> doubt(Address cell) {
        if (!isComplete()) {
            return Optional.of(composition());
        }
        String unit = doubtful.get(cell);
        return unit == null
                ? Optional.empty()
                : Optional.of(new Wording("“" + unit + "”这一格读不出数", "no number in this cell of \"" + unit + "\""));
    }
}
