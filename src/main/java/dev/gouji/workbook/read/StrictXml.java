package dev.gouji.workbook.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The JDK's own XML parser, whatever else is on the class path, without document types and outside entities. */
public final class StrictXml {
    private static final int DECLARATION = 200;
    private static final int MARK_LENGTH = 3;
    private static final Pattern ENCODING =
            Pattern.compile("\\A<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']");

    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    /** A parser for many documents, one after the other. */
    public StrictXml() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    }

    XMLStreamReader reader(InputStream content) throws XMLStreamException {
        try {
            InputStream whole = new BufferedInputStream(content);
            whole.mark(DECLARATION);
            byte[] head = whole.readNBytes(DECLARATION);
            whole.reset();
            return isUtf8(head)
                    ? factory.createXMLStreamReader(utf8(whole, head))
                    : factory.createXMLStreamReader(whole);
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }

    /** Decoded here, since the parser prints its own complaint about wrong bytes on standard error. */
    private static Reader utf8(InputStream content, byte[] head) throws IOException {
        if (hasMark(head)) {
            content.skipNBytes(MARK_LENGTH);
        }
        return new InputStreamReader(
                content,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static boolean isUtf8(byte[] head) {
        if (hasMark(head)) {
            return true;
        }
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (!start.startsWith("<?xml")) {
            return start.startsWith("<") && !start.startsWith("<\0");
        }
        Matcher declared = ENCODING.matcher(start);
        return !declared.find() || declared.group(1).equalsIgnoreCase("UTF-8");
    }

    private static boolean hasMark(byte[] head) {
        return head.length >= MARK_LENGTH && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF;
    }

    /** Reads the document to its end; fails where it is not well-formed. */
    public void read(byte[] document) throws XMLStreamException {
        XMLStreamReader reader = reader(new ByteArrayInputStream(document));
        while (reader.hasNext()) {
            reader.next();
        }
    }
}
