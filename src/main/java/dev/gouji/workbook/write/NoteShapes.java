package dev.gouji.workbook.write;

import dev.gouji.table.CellPosition;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part that says where a sheet's notes are drawn: Excel shows no note without a shape. */
final class NoteShapes {
    private static final Pattern ID = Pattern.compile("id=\"_x0000_s(\\d+)\"");
    private static final String SHAPE_TYPE = "<v:shapetype xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:o=\"urn:schemas-microsoft-com:office:office\" id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\""
            + " path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\""
            + " o:connecttype=\"rect\"/></v:shapetype>";
    private static final int FIRST_ID = 1025;
    private static final int WIDTH = 4;
    private static final int CHARACTERS_A_LINE = 22;

    private final XmlPart part;

    NoteShapes(XmlPart part) {
        this.part = part;
    }

    /** A part without shapes. */
    static String empty() {
        return "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\""
                + " data=\"1\"/></o:shapelayout></xml>";
    }

    XmlPart part() {
        return part;
    }

    /** Adds a hidden shape for each note. */
    void add(List<Notes.Note> notes) {
        int id = FIRST_ID - 1;
        Matcher ids = ID.matcher(part.textOf(part.root()));
        while (ids.find()) {
            id = Math.max(id, number(ids.group(1)));
        }
        boolean typed = part.root().children("shapetype").stream()
                .anyMatch(type -> type.value("id").equals("_x0000_t202"));
        StringBuilder xml = new StringBuilder(typed ? "" : SHAPE_TYPE);
        for (Notes.Note note : notes) {
            xml.append(shape(++id, note));
        }
        part.append(part.root(), xml.toString());
    }

    private static int number(String digits) {
        return digits.length() > 8 ? FIRST_ID : Integer.parseInt(digits);
    }

    private static String shape(int id, Notes.Note note) {
        int row = note.cell().row();
        int column = note.cell().column();
        int lines = note.text()
                .lines()
                .mapToInt(line -> line.length() / CHARACTERS_A_LINE + 1)
                .sum();
        // Rows of 15 points hold a line each; the rows behind a short sheet's end are such.
        int height = Math.max(4, Math.min(30, lines + 1));
        return "<v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\" id=\"_x0000_s" + id
                + "\" type=\"#_x0000_t202\" style=\"position:absolute;margin-left:60pt;margin-top:2pt;width:240pt;height:"
                + height * 15
                + "pt;z-index:1;visibility:hidden\" fillcolor=\"#fff4ce\" o:insetmode=\"auto\"><v:fill color2=\"#fff4ce\"/>"
                + "<v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/><v:textbox"
                + " style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div></v:textbox><x:ClientData"
                + " ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>" + (column + 1) + ", 12, "
                + Math.max(0, row - 1) + ", 6, " + (column + 1 + WIDTH) + ", 12, " + (Math.max(0, row - 1) + height)
                + ", 6</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>" + row + "</x:Row><x:Column>" + column
                + "</x:Column></x:ClientData></v:shape>";
    }

    /** Takes out the shapes of notes at those cells, and tells whether they were all. */
    boolean remove(Set<String> cells) {
        List<XmlElement> shapes = part.root().children("shape");
        int gone = 0;
        for (XmlElement shape : shapes) {
            if (shape.child("ClientData")
                    .filter(data -> data.value("ObjectType").equals("Note") && isAt(data, cells))
                    .isPresent()) {
                part.delete(shape);
                gone++;
            }
        }
        return gone == shapes.size();
    }

    private boolean isAt(XmlElement data, Set<String> cells) {
        String row = data.child("Row").map(part::contentOf).orElse("").strip();
        String column = data.child("Column").map(part::contentOf).orElse("").strip();
        return row.matches("\\d{1,8}")
                && column.matches("\\d{1,8}")
                && cells.contains(new CellPosition(Integer.parseInt(row), Integer.parseInt(column)).toString());
    }
}
