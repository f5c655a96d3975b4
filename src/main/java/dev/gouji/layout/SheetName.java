package dev.gouji.layout;

import dev.gouji.table.CellPosition;
import dev.gouji.table.Grid;
import dev.gouji.table.Mention;
import dev.gouji.table.Origin;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads agency and year from a sheet's name, such as 某某局2023. */
final class SheetName {
    private static final Pattern YEAR = Pattern.compile("[(（]?20\\d{2}\\s*年?度?[)）]?");
    private static final Pattern REST = Pattern.compile("^(?<agency>.{3,50}?)(?:政府信息公开|信息公开|政务公开|年报|统计表|报表|[-_—].*)?$");

    private SheetName() {}

    static void find(Grid sheet, Mentions mentions) {
        String name = YearText.withDigits(FormYear.removedFrom(sheet.name()));
        Origin origin = new Origin(sheet.name(), new CellPosition(0, 0));
        YearText.only(name)
                .ifPresent(year -> mentions.year(new Mention<>(year, Mention.Source.SHEET_NAME, sheet.name(), origin)));
        Matcher rest = REST.matcher(YEAR.matcher(name).replaceAll("").strip());
        Optional<String> agency = rest.matches()
                ? Optional.of(AgencyName.clean(rest.group("agency"))).filter(AgencyName::isLikely)
                : Optional.empty();
        agency.ifPresent(
                found -> mentions.agency(new Mention<>(found, Mention.Source.SHEET_NAME, sheet.name(), origin)));
    }
}
