package dev.gouji.workbook.write;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The part with a workbook's cell styles: adds the findings sheet's looks behind those that are there, each only once. */
final class StylePart {
    private static final List<String> ORDER =
            List.of("numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs");
    private static final String PLAIN_FONT =
            "<~font><~sz val=\"11\"/><~name val=\"宋体\"/><~family val=\"3\"/><~charset val=\"134\"/></~font>";
    private static final String NO_FILL = StyleParts.Fill.NONE.xml();
    // Excel takes the first two fills for these whatever the part says.
    private static final List<String> RESERVED_FILLS =
            List.of(NO_FILL, "<~fill><~patternFill patternType=\"gray125\"/></~fill>");
    private static final String PLAIN_LOOK = "<~xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>";

    private final XmlPart part;

    StylePart(XmlPart part) {
        this.part = part;
    }

    /** A part without any style, for a workbook that has none. */
    static byte[] empty(String namespace) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<styleSheet xmlns=\"" + namespace
                        + "\"></styleSheet>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Adds what is missing and tells where each look stands. */
    Looks add() {
        Collection fonts = new Collection("fonts", List.of(PLAIN_FONT));
        Collection fills = new Collection("fills", RESERVED_FILLS);
        Collection borders = new Collection("borders", List.of(StyleParts.NO_FRAME));
        Collection named = new Collection("cellStyleXfs", List.of(PLAIN_LOOK));
        Collection looks = new Collection("cellXfs", List.of(PLAIN_LOOK.replace("/>", " xfId=\"0\"/>")));
        Map<FindingsStyle, Integer> indexes = new EnumMap<>(FindingsStyle.class);
        for (FindingsStyle style : FindingsStyle.values()) {
            int fill = style.fill() == StyleParts.Fill.NONE
                    ? 0
                    : fills.index(style.fill().xml());
            int border = style.framed() ? borders.index(StyleParts.FRAME) : 0;
            String look = "<~xf numFmtId=\"0\" fontId=\""
                    + fonts.index(style.typeface().xml()) + "\" fillId=\"" + fill
                    + "\" borderId=\"" + border
                    + "\" xfId=\"0\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">"
                    + style.align().xml() + "</~xf>";
            indexes.put(style, looks.index(look));
        }
        Collection differential = new Collection("dxfs", List.of());
        Map<Highlight, Integer> highlights = new EnumMap<>(Highlight.class);
        for (Highlight highlight : Highlight.values()) {
            highlights.put(highlight, differential.index(highlight.xml()));
        }
        List.of(fonts, fills, borders, named, looks, differential).forEach(Collection::write);
        return new Looks(indexes, highlights);
    }

    /** One list of the part: fonts, fills, borders or cell formats. */
    private final class Collection {
        private final String name;
        private final Optional<XmlElement> list;
        private final List<String> all = new ArrayList<>();
        private final int before;

        Collection(String name, List<String> reserved) {
            this.name = name;
            this.list = part.root().child(name);
            list.ifPresent(found -> found.children().forEach(child -> all.add(part.textOf(child))));
            this.before = all.size();
            if (before < reserved.size()) {
                reserved.subList(before, reserved.size()).forEach(text -> all.add(prefixed(text)));
            }
        }

        int index(String xml) {
            String text = prefixed(xml);
            int found = all.indexOf(text);
            if (found >= 0) {
                return found;
            }
            all.add(text);
            return all.size() - 1;
        }

        void write() {
            if (all.size() == before) {
                return;
            }
            String added = String.join("", all.subList(before, all.size()));
            if (list.isPresent()) {
                part.append(list.get(), added);
                part.setNumber(list.get(), "count", all.size());
                return;
            }
            String tag = part.root().prefix() + name;
            String text = "<" + tag + " count=\"" + all.size() + "\">" + added + "</" + tag + ">";
            place().ifPresentOrElse(next -> part.insertBefore(next, text), () -> part.append(part.root(), text));
        }

        /** The first element that the schema wants behind this list. */
        private Optional<XmlElement> place() {
            List<String> earlier = ORDER.subList(0, ORDER.indexOf(name));
            return part.root().children().stream()
                    .filter(child -> !earlier.contains(child.localName()))
                    .findFirst();
        }
    }

    private String prefixed(String xml) {
        return xml.replace("~", part.root().prefix());
    }
}
