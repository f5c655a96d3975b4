package dev.gouji.hostile;

import static dev.gouji.hostile.HostileFile.corrupt;
import static dev.gouji.hostile.HostileFile.tooLarge;
import static dev.gouji.hostile.HostilePackages.OUTLINE;
import static dev.gouji.hostile.HostilePackages.RELATIONS;
import static dev.gouji.hostile.HostilePackages.SHEET;
import static dev.gouji.hostile.HostilePackages.STRINGS;
import static dev.gouji.hostile.HostilePackages.STYLES;
import static dev.gouji.hostile.HostilePackages.TYPES;
import static dev.gouji.hostile.HostilePackages.repeating;
import static dev.gouji.hostile.HostilePackages.with;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files that are small, or look it, and want endless time or memory; a file's name tells what is in it. */
public final class HostileWorkbooks {
    private static final long MILLION = 1_000_000;
    private static final long GIGABYTE = 1L << 30;
    private static final String ROW = "<row r=\"1\"";

    private HostileWorkbooks() {}

    /** All of them. */
    public static List<HostileFile> all() {
        return Stream.of(packages(), documents(), OldHostileWorkbooks.all())
                .flatMap(List::stream)
                .toList();
    }

    /** Too much of something. */
    private static List<HostileFile> packages() {
        return List.of(
                tooLarge(
                        "100 MB of short strings.xlsx",
                        "strings",
                        () -> with(repeating(STRINGS, "</sst>", "<si><t>短文</t></si>", 5 * MILLION))),
                tooLarge(
                        "100 MB of strings.xlsx",
                        "texts",
                        () -> with(repeating(STRINGS, "</sst>", "<si><t>" + "长".repeat(1000) + "</t></si>", 33_000))),
                tooLarge(
                        "100 MB of one string.xlsx",
                        "text",
                        () -> with(repeating(STRINGS, "甲", "long text ", 10 * MILLION))),
                tooLarge(
                        "a million runs.xlsx",
                        "text",
                        () -> with(repeating(STRINGS, "<t>甲", "<r><t>x</t></r>", 6 * MILLION))),
                tooLarge(
                        "1 GB of rows.xlsx",
                        "part-bytes",
                        () -> with(repeating(SHEET, ROW, "<row></row>", GIGABYTE / 11))),
                tooLarge(
                        "1 GB of strings.xlsx",
                        "part-bytes",
                        () -> with(repeating(STRINGS, "</sst>", "<si></si>", GIGABYTE / 9))),
                tooLarge(
                        "1 GB of styles.xlsx",
                        "part-bytes",
                        () -> with(repeating(STYLES, "</styleSheet>", "<x></x>", GIGABYTE / 7))),
                tooLarge(
                        "1 GB of comments.xlsx",
                        "part-bytes",
                        () -> with(new RepeatedPart(
                                "xl/comments1.xml", "<comments>", "<x></x>", GIGABYTE / 7, "</comments>"))),
                tooLarge(
                        "1 GB of nothing that is used.xlsx",
                        "part-bytes",
                        () -> with(new RepeatedPart("xl/media/x.bin", "", "\0", GIGABYTE, ""))),
                tooLarge(
                        "three times 400 MB.xlsx",
                        "total-bytes",
                        () -> with(
                                new RepeatedPart("xl/media/1.bin", "", "\0", 400 << 20, ""),
                                new RepeatedPart("xl/media/2.bin", "", "\0", 400 << 20, ""),
                                new RepeatedPart("xl/media/3.bin", "", "\0", 400 << 20, ""))),
                tooLarge(
                        "six million rows.xlsx",
                        "rows",
                        () -> with(repeating(SHEET, ROW, "<row r=\"9\"/>", 6 * MILLION))),
                tooLarge(
                        "two million cells.xlsx",
                        "cells",
                        () -> with(
                                repeating(SHEET, ROW, "<row><c><v>1.5</v></c></row>", 500_000),
                                repeating(OUTLINE, "</sheets>", "<sheet name=\"2\" sheetId=\"2\" r:id=\"rId1\"/>", 1))),
                tooLarge(
                        "a million formulas.xlsx",
                        "cells",
                        () -> with(repeating(SHEET, ROW, "<row><c><f>A1+1</f><v>1.5</v></c></row>", MILLION))),
                tooLarge(
                        "a million merges.xlsx",
                        "merges",
                        () -> with(new RepeatedPart(
                                SHEET,
                                "<worksheet xmlns=\"" + HostilePackages.MAIN + "\"><sheetData/><mergeCells>",
                                "<mergeCell ref=\"A1:B2\"/>",
                                MILLION,
                                "</mergeCells></worksheet>"))),
                tooLarge(
                        "a hundred thousand sheets.xlsx",
                        "sheets",
                        () -> with(new RepeatedPart(OUTLINE, outlineOf(100_000), "", 0, ""))),
                tooLarge("a hundred thousand sheet parts.xlsx", "entries", () -> many(100_000, -1)),
                tooLarge("65535 entries.xlsx", "entries", () -> many(65_535 - 7, -1)),
                tooLarge("70000 entries.xlsx", "entries", () -> many(70_000, -1)),
                corrupt("70000 entries that say they are 9.xlsx", () -> many(70_000, 9)),
                corrupt(
                        "a million links of one name.xlsx",
                        () -> with(repeating(
                                RELATIONS,
                                "</Relationships>",
                                HostilePackages.relation("rId9", "x", "x.xml"),
                                MILLION))),
                tooLarge(
                        "a million types.xlsx",
                        "relations",
                        () -> with(repeating(
                                TYPES,
                                "</Types>",
                                "<Default Extension=\"a b\" ContentType=\"application/xml\"/>",
                                MILLION))),
                tooLarge(
                        "a million formats.xlsx",
                        "styles",
                        () -> with(repeating(STYLES, "</cellXfs>", "<xf numFmtId=\"14\"/>", MILLION))));
    }

    /** Too much in one piece. */
    private static List<HostileFile> documents() {
        String open = "<a>";
        return List.of(
                tooLarge(
                        "a million levels.xlsx",
                        "depth",
                        () -> with(new RepeatedPart(
                                SHEET,
                                HostilePackages.sheet("").replace("</sheetData></worksheet>", ""),
                                open,
                                MILLION,
                                ""))),
                tooLarge(
                        "a million levels of links.xlsx",
                        "depth",
                        () -> with(repeating(RELATIONS, "</Relationships>", open, MILLION))),
                tooLarge(
                        "a million levels of types.xlsx",
                        "depth",
                        () -> with(repeating(TYPES, "</Types>", open, MILLION))),
                tooLarge(
                        "a million levels of links that are not read.xlsx",
                        "depth",
                        () -> with(
                                RepeatedPart.of("xl/worksheets/_rels/sheet1.xml.rels", "<wrong/>"),
                                new RepeatedPart("xl/worksheets/_rels/sheet2.xml.rels", "<b>", open, MILLION, ""))),
                tooLarge(
                        "100 MB of an attribute's name.xlsx",
                        "attribute",
                        () -> with(repeating(SHEET, "r=\"1\"><c", "attribute", 11 * MILLION))),
                tooLarge("a million names of tags.xlsx", "names", () -> with(numbered("<a%d/>"))),
                tooLarge("a million names of attributes.xlsx", "names", () -> with(numbered("<a b%d=''/>"))),
                tooLarge("a million prefixes.xlsx", "names", () -> with(numbered("<a xmlns:c%d='x'/>"))),
                tooLarge("a million targets.xlsx", "names", () -> with(numbered("<?a%d ?>"))),
                tooLarge(
                        "100 MB of an attribute's value.xlsx",
                        "attribute",
                        () -> with(repeating(SHEET, "1\"><c", "value >>", 13 * MILLION))),
                tooLarge(
                        "100 MB of a link.xlsx",
                        "attribute",
                        () -> with(repeating(RELATIONS, "worksheets/sheet1.xml", "far/away/", 11 * MILLION))),
                tooLarge(
                        "100 MB of a comment.xlsx",
                        "attribute",
                        () -> with(new RepeatedPart(
                                SHEET, "<worksheet><!--", " <x> <x>", 13 * MILLION, "--></worksheet>"))),
                tooLarge(
                        "100 MB of CDATA.xlsx",
                        "attribute",
                        () -> with(repeating(STRINGS, "甲", "<![CDATA[ long", 8 * MILLION))),
                tooLarge(
                        "30 MB of a cell.xlsx",
                        "text",
                        () -> with(repeating(SHEET, "0</v>", "1234567890", 3 * MILLION))),
                tooLarge(
                        "30 MB of a formula.xlsx",
                        "text",
                        () -> with(
                                repeating(SHEET, "<v>0</v>", "<f>1</f>", 0),
                                new RepeatedPart(
                                        SHEET,
                                        "<worksheet xmlns=\"" + HostilePackages.MAIN + "\"><sheetData><row><c><f>1",
                                        "+(1)",
                                        8 * MILLION,
                                        "</f></c></row></sheetData></worksheet>"))),
                corrupt("1 GB that says it is 1000.xlsx", () -> {
                    RawZip zip = new RawZip();
                    for (RawEntry entry :
                            HostilePackages.entries(repeating(SHEET, ROW, "<row></row>", GIGABYTE / 11))) {
                        zip.add(entry.name().equals(SHEET) ? entry.ofSize(1000) : entry);
                    }
                    return zip.bytes();
                }));
    }

    /** A sheet with a million pieces, each with a number of its own. */
    private static RepeatedPart numbered(String piece) {
        StringBuilder all = new StringBuilder("<worksheet xmlns=\"" + HostilePackages.MAIN + "\"><sheetData/>");
        for (int at = 0; at < MILLION; at++) {
            all.append(piece.replace("%d", Integer.toString(at)));
        }
        return RepeatedPart.of(SHEET, all + "</worksheet>");
    }

    private static String outlineOf(int sheets) {
        StringBuilder all = new StringBuilder();
        for (int at = 1; at <= sheets; at++) {
            all.append("<sheet name=\"").append(at).append("\" sheetId=\"1\" r:id=\"rId1\"/>");
        }
        return HostilePackages.outline(all.toString());
    }

    private static byte[] many(int more, long stated) {
        RawZip zip = HostilePackages.zip();
        byte[] content = {'<', 'a', '/', '>'};
        RawEntry entry = RawEntry.stored("x", content);
        for (int at = 0; at < more; at++) {
            zip.add(entry.named("xl/worksheets/more" + at + ".xml"));
        }
        return zip.stating(stated).bytes();
    }

    /** Writes all of them into a folder, to be looked at by hand. */
    public static void main(String... folders) throws IOException {
        Path folder = Files.createDirectories(Path.of(folders[0]));
        for (HostileFile file : all()) {
            file.writeTo(folder);
        }
    }
}
