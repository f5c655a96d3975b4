package dev.gouji.output.html;

import dev.gouji.table.Address;
import dev.gouji.table.Heading;
import dev.gouji.table.Layout;
import java.util.List;
import java.util.stream.Collectors;

/** The numbers of a report that say what a unit had to do; both forms have most of them. */
final class MainFigures {
    private static final List<Address> ADDRESSES = List.of(
            Address.of("requests/new/total"),
            Address.of("requests/carried-in/total"),
            Address.of("requests/granted/total"),
            Address.of("requests/partly-granted/total"),
            Address.of("requests/total/total"),
            Address.of("requests/carried-out/total"),
            Address.of("remedies/reconsideration/total"),
            Address.of("remedies/litigation-direct/total"),
            Address.of("remedies/litigation-after-review/total"),
            Address.of("proactive/normative-documents/issued"),
            Address.of("proactive/licensing/decisions"),
            Address.of("proactive/penalties/decisions"),
            Address.of("proactive/fees/amount"));

    private MainFigures() {}

    static List<Address> addresses() {
        return ADDRESSES;
    }

    /** The address in the words of the first form that has it. */
    static String label(Address address, List<Layout> layouts) {
        for (Layout layout : layouts) {
            if (!layout.rowPath(address).isEmpty()
                    && !layout.columnPath(address).isEmpty()) {
                String row = layout.rowPath(address).stream()
                        .map(Heading::shortLabel)
                        .collect(Collectors.joining(" "));
                List<Heading> column = layout.columnPath(address);
                return row + " · " + column.get(column.size() - 1).shortLabel();
            }
        }
        return address.toString();
    }
}
