package dev.gouji.workbook.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlPartTest {
    private static XmlPart part(String xml) throws IOException {
        return new XmlPart("part.xml", xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(XmlPart part) {
        return new String(part.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void insertions_keep_their_order_and_deletions_beside_them_their_place() throws IOException {
        XmlPart part = part("<a>\n <b/><c x='1'/>\n</a>");
        XmlElement last = part.root().children().get(1);
        part.delete(last);
        part.insertBefore(last, "<d/>");
        part.insertBefore(last, "<e/>");
        part.append(part.root(), "<f/>");
        part.append(part.root(), "<g/>");
        assertThat(text(part)).isEqualTo("<a>\n <b/><d/><e/>\n<f/><g/></a>");
    }

    @Test
    void an_empty_tag_opens_for_its_first_child() throws IOException {
        XmlPart part = part("<x:a><x:b k=\"/>\" /></x:a>");
        part.append(part.root().children().get(0), "<x:c/>");
        part.append(part.root().children().get(0), "<x:d/>");
        assertThat(text(part)).isEqualTo("<x:a><x:b k=\"/>\" ><x:c/><x:d/></x:b></x:a>");
    }

    @Test
    void an_attribute_keeps_its_quotes() throws IOException {
        XmlPart part = part("<a count = '3' other=\"3\"/>");
        part.setNumber(part.root(), "count", 14);
        assertThat(text(part)).isEqualTo("<a count = '14' other=\"3\"/>");
    }

    @Test
    void what_is_no_element_is_passed_over() throws IOException {
        XmlPart part = part(
                "<?xml version='1.0'?><!-- <z> --><a t='&lt;&#x4E2D;&amp;'><![CDATA[<b>]]><?p <c>?><d>&gt;</d></a>");
        assertThat(part.root().children()).extracting(XmlElement::name).containsExactly("d");
        assertThat(part.root().value("t")).isEqualTo("<中&");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "<a>",
                "<a></b>",
                "</a>",
                "<a/><b/>",
                "<a b/>",
                "<a b=c/>",
                "<a b='c/>",
                "<!DOCTYPE a><a/>",
                "<a b='&x;'/>",
                "<a b='&#x110000;'/>",
                "<!-- <a/>",
                "<a",
                "< a/>"
            })
    void what_is_not_well_formed_is_refused(String xml) {
        assertThatIOException().isThrownBy(() -> part(xml));
    }

    @Test
    void bytes_that_their_encoding_does_not_have_are_refused() {
        assertThatIOException().isThrownBy(() -> new XmlPart("x", new byte[] {'<', 'a', '>', (byte) 0xFF, '<'}));
    }
}
