package dev.gouji.workbook.write;

/** What the looks of cells are made of, as the style part's elements; {@code ~} stands for the part's prefix. */
public final class StyleParts {
    static final String NO_FRAME = "<~border><~left/><~right/><~top/><~bottom/><~diagonal/></~border>";
    static final String FRAME =
            "<~border>" + side("left") + side("right") + side("top") + side("bottom") + "<~diagonal/></~border>";

    private StyleParts() {}

    private static String side(String side) {
        return "<~" + side + " style=\"thin\"><~color rgb=\"FFBFC5CC\"/></~" + side + ">";
    }

    /** Fonts. */
    public enum Typeface {
        PLAIN("", 10, "FF1F2328"),
        LABEL("", 10, "FF57606A"),
        TITLE("<~b/>", 16, "FFFFFFFF"),
        HEADER("<~b/>", 10, "FFFFFFFF"),
        LINK("<~u/>", 10, "FF0B57D0"),
        DARK_RED("<~b/>", 10, "FFB42318"),
        DARK_AMBER("<~b/>", 10, "FF8A5A00"),
        DARK_BLUE("<~b/>", 10, "FF1F5F99"),
        DARK_GREEN("<~b/>", 12, "FF1E7B34");

        private final String xml;
        private final boolean bold;
        private final short size;
        private final String colour;

        Typeface(String marks, int size, String colour) {
            this.bold = marks.contains("b/");
            this.size = (short) size;
            this.colour = colour;
            xml = "<~font>" + marks + "<~sz val=\"" + size + "\"/><~color rgb=\"" + colour
                    + "\"/><~name val=\"微软雅黑\"/><~family val=\"2\"/><~charset val=\"134\"/></~font>";
        }

        String xml() {
            return xml;
        }

        /** Whether it is bold. */
        public boolean bold() {
            return bold;
        }

        /** In points. */
        public short size() {
            return size;
        }

        /** Opacity, red, green and blue, in hexadecimal digits. */
        public String colour() {
            return colour;
        }
    }

    /** Background colours. */
    public enum Fill {
        NONE(""),
        GREEN("FF1E7B34"),
        AMBER("FFB26A00"),
        RED("FFB42318"),
        SLATE("FF3B4A5A"),
        GREY("FFF2F4F7"),
        CREAM("FFFFFBE6"),
        LIGHT_RED("FFFDE3E1"),
        LIGHT_AMBER("FFFFF0CC"),
        LIGHT_BLUE("FFE3F0FC"),
        LIGHT_GREEN("FFE6F4EA");

        private final String colour;

        Fill(String colour) {
            this.colour = colour;
        }

        /** Opacity, red, green and blue, in hexadecimal digits; nothing without a colour. */
        public String colour() {
            return colour;
        }

        String xml() {
            return colour.isEmpty()
                    ? "<~fill><~patternFill patternType=\"none\"/></~fill>"
                    : "<~fill><~patternFill patternType=\"solid\"><~fgColor rgb=\"" + colour
                            + "\"/><~bgColor indexed=\"64\"/></~patternFill></~fill>";
        }
    }

    /** Where text stands in its cell. */
    enum Align {
        LEFT("horizontal=\"left\" vertical=\"center\" wrapText=\"1\" indent=\"1\""),
        CENTRE("horizontal=\"center\" vertical=\"center\" wrapText=\"1\""),
        RIGHT("horizontal=\"right\" vertical=\"center\" indent=\"1\""),
        TITLE("horizontal=\"left\" vertical=\"center\" indent=\"1\"");

        private final String attributes;

        Align(String attributes) {
            this.attributes = attributes;
        }

        String xml() {
            return "<~alignment " + attributes + "/>";
        }
    }
}
