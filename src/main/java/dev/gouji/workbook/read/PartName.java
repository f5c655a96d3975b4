package dev.gouji.workbook.read;

/** What people call a part of the workbook's file. */
record PartName(String zh, String en) {
    static final PartName OUTLINE = new PartName("工作表目录", "the list of sheets");
    static final PartName STRINGS = new PartName("共用文字表", "the table of shared texts");
    static final PartName STYLES = new PartName("样式表", "the table of styles");

    static PartName sheet(String name) {
        return new PartName("工作表“" + name + "”", "the sheet \"" + name + "\"");
    }
}
