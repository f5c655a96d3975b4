package dev.gouji.workbook.write;

import java.nio.charset.StandardCharsets;

/**
 * A package into which a feature is put by hand.
 *
 * @param parts the package
 * @param sheet the part of the sheet that gets the feature
 */
record Carrier(Package parts, String sheet) {
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    static final String MICROSOFT = "http://schemas.microsoft.com/office/";

    private static final String TYPES = "[Content_Types].xml";
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** Adds a part of XML under a type of its own. */
    Carrier part(String name, String type, String xml) {
        parts.with(name, DECLARATION + xml.strip());
        return type(name, type);
    }

    Carrier type(String name, String type) {
        return before(TYPES, "</Types>", "<Override PartName=\"/" + name + "\" ContentType=\"" + type + "\"/>");
    }

    /** Adds a part whose type its ending tells. */
    Carrier binary(String name, String type, byte[] bytes) {
        parts.with(name, bytes);
        String ending = "Extension=\"" + name.substring(name.lastIndexOf('.') + 1) + '"';
        return parts.text(TYPES).contains(ending)
                ? this
                : before(TYPES, "<Override", "<Default " + ending + " ContentType=\"" + type + "\"/>");
    }

    Carrier binary(String name, String type, String text) {
        return binary(name, type, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Relates the sheet to a part. */
    Carrier related(String id, String type, String target) {
        return relation(sheet, id, type, target, "</Relationships>");
    }

    /** Relates the sheet to a part before all others. */
    Carrier relatedFirst(String id, String type, String target) {
        return relation(sheet, id, type, target, "<Relationship ");
    }

    Carrier bookRelated(String id, String type, String target) {
        return relation(WORKBOOK, id, type, target, "</Relationships>");
    }

    /** Relates another part, or with an empty name the package, to a part. */
    Carrier related(String source, String id, String type, String target) {
        return relation(source, id, type, target, "</Relationships>");
    }

    private Carrier relation(String source, String id, String type, String target, String before) {
        String relations = PartName.relationsOf(source);
        if (!parts.parts().containsKey(relations)) {
            parts.with(
                    relations,
                    DECLARATION
                            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "</Relationships>");
        }
        String mode = target.contains("//") ? "\" TargetMode=\"External" : "";
        return before(
                relations,
                before,
                "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + mode + "\"/>");
    }

    /** Puts elements at the end of the sheet. */
    Carrier atEnd(String xml) {
        return before(sheet, "</worksheet>", xml.strip());
    }

    /** Puts elements before the sheet's margins. */
    Carrier beforeMargins(String xml) {
        return before(sheet, "<pageMargins", xml.strip());
    }

    /** Puts elements right behind the sheet's margins. */
    Carrier behindMargins(String xml) {
        String text = parts.text(sheet);
        int end = text.indexOf("/>", text.indexOf("<pageMargins")) + 2;
        parts.with(sheet, text.substring(0, end) + xml + text.substring(end));
        return this;
    }

    /** Puts elements right behind the sheet's cells. */
    Carrier behindCells(String xml) {
        parts.changed(sheet, "</sheetData>", "</sheetData>" + xml.strip());
        return this;
    }

    /** Puts elements at the end of the workbook part. */
    Carrier atBookEnd(String xml) {
        return before(WORKBOOK, "</workbook>", xml.strip());
    }

    /** Puts elements right behind the workbook part's list of sheets. */
    Carrier behindTabs(String xml) {
        parts.changed(WORKBOOK, "</sheets>", "</sheets>" + xml.strip());
        return this;
    }

    /** Puts text before the first place where the other stands. */
    Carrier before(String part, String place, String xml) {
        String text = parts.text(part);
        int at = text.indexOf(place);
        if (at < 0) {
            throw new AssertionError(part + " has no " + place + ": " + text);
        }
        parts.with(part, text.substring(0, at) + xml + text.substring(at));
        return this;
    }
}
