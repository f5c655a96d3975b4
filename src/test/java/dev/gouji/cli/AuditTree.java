package dev.gouji.cli;

import dev.gouji.bench.AuditFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A folder with all that is found in folders of submissions. */
final class AuditTree {
    private AuditTree() {}

    /** Workbooks without and with errors, some of them odd, archives, links, what programs leave there, and garbage. */
    static Path make(Path folder, int workbooks) throws Exception {
        new AuditFolder().fill(folder, workbooks);
        Path first = folder.resolve("000街道/00000年报2023年.xlsx");
        byte[] content = Files.readAllBytes(first);
        Path odd = Files.createDirectories(folder.resolve("奇怪 的 名字/=cmd|'(1)"));
        Files.write(odd.resolve("年报 (终稿)，第二版😀.xlsx"), content);
        Files.write(odd.resolve("其实是xlsx.xls"), content);
        Files.write(odd.resolve("没有扩展名"), content);
        Files.write(folder.resolve("=1+1.xlsx"), content);
        Files.createDirectories(folder.resolve("文件夹.xlsx/里面"));
        Files.write(folder.resolve("文件夹.xlsx/里面/年报.xlsx"), content);
        Files.write(folder.resolve("~$打开着.xlsx"), new byte[165]);
        Files.write(folder.resolve(".隐藏.xlsx"), content);
        Files.write(folder.resolve("空.xlsx"), new byte[0]);
        Files.write(folder.resolve("半个.xlsx"), java.util.Arrays.copyOf(content, content.length / 2));
        Files.writeString(folder.resolve("乱码.xls"), "\u0001\u0002not a workbook\u0003");
        Files.writeString(folder.resolve("说明.txt"), "共 3 份");
        Files.writeString(folder.resolve("台账.csv"), "a,b\n1,2\n");
        Files.write(
                folder.resolve("街道.zip"),
                zip(
                        StandardCharsets.UTF_8,
                        Map.of(
                                "甲/年报.xlsx",
                                content,
                                "../../逃出去.xlsx",
                                content,
                                "C:\\临时\\年报.xlsx",
                                content,
                                "说明.docx",
                                content)));
        Files.write(
                folder.resolve("windows.zip"),
                zip(
                        Charset.forName("GBK"),
                        Map.of(
                                "民政局/年报.xlsx",
                                content,
                                "套.zip",
                                zip(StandardCharsets.UTF_8, Map.of("里/年报.xlsx", content, "再套.zip", new byte[] {'P', 'K'
                                })))));
        Files.writeString(folder.resolve("坏.zip"), "PK but no archive");
        Files.createSymbolicLink(folder.resolve("回到开头"), folder);
        Files.createSymbolicLink(folder.resolve("同一个.xlsx"), first);
        Files.createSymbolicLink(folder.resolve("不见了.xlsx"), folder.resolve("nowhere.xlsx"));
        return folder;
    }

    private static byte[] zip(Charset names, Map<String, byte[]> members) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            for (Map.Entry<String, byte[]> member : new TreeMap<>(members).entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** Every file of a folder, with its content. */
    static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder, new FileVisitOption[0])) {
            for (Path file : files.toList()) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    contents.put(
                            folder.relativize(file).toString(),
                            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return contents;
    }
}
