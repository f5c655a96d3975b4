package dev.gouji.output;

import dev.gouji.table.Axis;
import dev.gouji.table.Heading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All codes of an axis that a workbook may have, subtotals behind the items. */
final class Codes {
    private Codes() {}

    static List<String> of(Axis axis) {
        return Stream.concat(
                        axis.items().stream().map(Heading.Item::code),
                        axis.groups().stream().map(Heading.Group::subtotalCode).flatMap(Optional::stream))
                .toList();
    }
}
