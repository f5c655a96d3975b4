package dev.gouji.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.commons.compress.archivers.zip.UnicodePathExtraField;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A workbook's parts in zips that programs read differently, or whose names lead out of the zip. */
public final class HostileZips {
    private static final String SHEET = "xl/worksheets/sheet2.xml";
    private static final long LINK = 0xA1FFL << 16;

    private final Map<String, byte[]> parts;

    /** @param parts a workbook's parts by their names */
    public HostileZips(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** Zips in which a sheet stands twice, or has two names or lengths, or is locked; each with the code that it has to end with. */
    public Map<String, byte[]> ambiguous() throws IOException {
        RawEntry other = RawEntry.stored(SHEET, new byte[] {'<', 'a', '/', '>'});
        byte[] plain = plain().bytes();
        return Map.ofEntries(
                Map.entry("corrupt 列在目录之外", plain().hide(other).bytes()),
                Map.entry("corrupt 前后名称不同", changed(entry -> entry.namedBefore("xl/worksheets/sheet9.xml"))),
                Map.entry("corrupt 前后大小写不同", changed(entry -> entry.namedBefore("xl/worksheets/SHEET2.xml"))),
                Map.entry("corrupt 长度不符", changed(entry -> entry.ofSize(100))),
                Map.entry("corrupt 两个同名", plain().add(other).bytes()),
                Map.entry(
                        "corrupt 只差大小写",
                        plain().add(other.named("XL/Worksheets/Sheet2.XML")).bytes()),
                Map.entry(
                        "corrupt 只差斜线",
                        plain().add(other.named("xl\\worksheets\\sheet2.xml")).bytes()),
                Map.entry("corrupt 条数少了", plain().stating(parts.size() - 1).bytes()),
                Map.entry("corrupt 条数多了", plain().stating(parts.size() + 1).bytes()),
                Map.entry("not-a-workbook 接在程序后", joined("#!/bin/sh\n".getBytes(StandardCharsets.UTF_8), plain)),
                Map.entry("corrupt 接在别的内容后", joined(other.local(), plain)),
                Map.entry("corrupt 两个相接", joined(plain, plain)),
                Map.entry("corrupt 另有一个名称", renamed()),
                Map.entry("encrypted 加密的", changed(entry -> entry.flagged(1))));
    }

    /** Zips that have odd names or attributes; each may be refused, or read as if they were not. */
    public Map<String, byte[]> odd() {
        return Map.ofEntries(
                beside("../../../越出.xml"),
                beside("..\\..\\..\\越出.xml"),
                beside("xl/../../../越出.xml"),
                beside("/越出.xml"),
                beside("//server/share/x.xml"),
                beside("C:\\越出.xml"),
                beside("C:/越出.xml"),
                beside("xl/worksheets/CON.xml"),
                beside("xl/a\0.xml"),
                beside("xl/a\nb.xml"),
                beside("xl/"),
                beside(""),
                Map.entry("名称带反斜线", named(name -> name.replace('/', '\\'))),
                Map.entry("名称全大写", named(name -> name.startsWith("[") ? name : name.toUpperCase(Locale.ROOT))),
                Map.entry("名称以斜线开头", named(name -> "/" + name)),
                Map.entry("名称以点开头", named(name -> "./" + name)),
                Map.entry("名称在上一层", named(name -> "../" + name)),
                Map.entry("链接", changed(entry -> entry.withAttributes(LINK))),
                Map.entry(
                        "指向外面的链接",
                        plain().add(RawEntry.stored("xl/media/x", "/etc/passwd".getBytes(StandardCharsets.UTF_8))
                                        .withAttributes(LINK))
                                .bytes()));
    }

    private Map.Entry<String, byte[]> beside(String name) {
        RawEntry entry = RawEntry.stored(name, new byte[] {'<', 'a', '/', '>'});
        return Map.entry("另有 " + name, plain().add(entry).bytes());
    }

    private RawZip plain() {
        return zip(UnaryOperator.identity());
    }

    private RawZip zip(UnaryOperator<RawEntry> change) {
        RawZip zip = new RawZip();
        parts.forEach((name, content) -> zip.add(change.apply(RawEntry.stored(name, content))));
        return zip;
    }

    private byte[] named(UnaryOperator<String> names) {
        return zip(entry -> entry.named(names.apply(entry.name()))).bytes();
    }

    private byte[] changed(UnaryOperator<RawEntry> change) {
        return zip(entry -> entry.name().equals(SHEET) ? change.apply(entry) : entry)
                .bytes();
    }

    /** Two sheets have each other's names in a field that some programs read and others do not. */
    private byte[] renamed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            zip.setUseLanguageEncodingFlag(false);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipArchiveEntry entry = new ZipArchiveEntry(part.getKey());
                String other = part.getKey().replace("sheet2.xml", "sheet9.xml").replace("sheet1.xml", "sheet2.xml");
                entry.addExtraField(new UnicodePathExtraField(
                        other.replace("sheet9.xml", "sheet1.xml"), part.getKey().getBytes(StandardCharsets.UTF_8)));
                zip.putArchiveEntry(entry);
                zip.write(part.getValue());
                zip.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(first);
        bytes.writeBytes(second);
        return bytes.toByteArray();
    }
}
