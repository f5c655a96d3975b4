package dev.gouji.workbook.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictXmlTest {
    private static String text(byte[] document) throws XMLStreamException {
        XMLStreamReader reader = new StrictXml().reader(new ByteArrayInputStream(document));
        reader.nextTag();
        return reader.getElementText();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, <a>勾稽</a>",
        "UTF-8, \uFEFF<a>勾稽</a>",
        "UTF-8, <?xml version='1.0'?><a>勾稽</a>",
        "UTF-8, <?xml version='1.0' encoding='utf-8'?><a>勾稽</a>",
        "GBK, <?xml version='1.0' encoding='GBK'?><a>勾稽</a>",
        "UTF-16LE, \uFEFF<?xml version='1.0' encoding='UTF-16'?><a>勾稽</a>",
        "UTF-16BE, \uFEFF<a>勾稽</a>"
    })
    void whateverEncodingThePartIsIn(String encoding, String xml) throws Exception {
        assertThat(text(xml.getBytes(Charset.forName(encoding)))).isEqualTo("勾稽");
    }

    @Test
    void wrongBytesAreAFailureAndNotALineOnSomebodysScreen() {
        byte[] document = "<a>12345</a>".getBytes(StandardCharsets.UTF_8);
        document[5] = (byte) 0xC0;
        assertThatThrownBy(() -> text(document))
                .isInstanceOf(XMLStreamException.class)
                .hasRootCauseInstanceOf(MalformedInputException.class);
    }
}
