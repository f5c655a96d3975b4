package dev.gouji.output;

import dev.gouji.finding.Wording;
import dev.gouji.table.Address;
import dev.gouji.table.Axis;
import dev.gouji.table.Block;
import dev.gouji.table.EditDistance;
import dev.gouji.table.Heading;
import dev.gouji.table.Layout;
import dev.gouji.table.TableLayout;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The codes of a form; tells of an address that is none of them, and which code was probably meant. */
final class KnownCodes {
    private static final Wording TABLE = new Wording("没有此表", "no such table");
    private static final Wording ROW = new Wording("没有此行", "no such row");
    private static final Wording COLUMN = new Wording("没有此列", "no such column");

    private final Layout layout;

    KnownCodes(Layout layout) {
        this.layout = layout;
    }

    /** What is wrong with the address; empty where the form has it. */
    Optional<Wording> unknown(Address address) {
        Optional<TableLayout> table = layout.table(address.table());
        if (table.isEmpty()) {
            return Optional.of(
                    problem("", address.table(), TABLE, layout.tables().stream().map(TableLayout::code)));
        }
        Optional<Block> block = table.get().blockOf(address.row());
        if (block.isEmpty()) {
            Stream<String> rows = table.get().blocks().stream().flatMap(known -> codes(known.rows()));
            return Optional.of(problem(address.table() + "/", address.row(), ROW, rows));
        }
        if (block.get().columns().find(address.column()).isEmpty()) {
            String path = address.table() + "/" + address.row() + "/";
            return Optional.of(
                    problem(path, address.column(), COLUMN, codes(block.get().columns())));
        }
        return Optional.empty();
    }

    private Wording problem(String path, String code, Wording what, Stream<String> known) {
        String place = path + code;
        String nearest = known.distinct()
                .min(Comparator.comparingInt(candidate -> EditDistance.between(code, candidate)))
                .map(found -> path + found)
                .orElse("");
        return new Wording(
                "%s：%s 版表式中%s；最接近的是 %s。".formatted(place, layout.code(), what.zh(), nearest),
                "%s: %s in layout %s; the nearest is %s.".formatted(place, what.en(), layout.code(), nearest));
    }

    private static Stream<String> codes(Axis axis) {
        List<String> subtotals = axis.groups().stream()
                .map(Heading.Group::subtotalCode)
                .flatMap(Optional::stream)
                .toList();
        return Stream.concat(axis.items().stream().map(Heading.Item::code), subtotals.stream());
    }
}
