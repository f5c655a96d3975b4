package dev.gouji.workbook.write;

import dev.gouji.finding.Wording;

/** Why findings are not written into a workbook but into a file of their own beside it. */
enum Hindrance {
    SIGNED(
            "工作簿带有数字签名，写入会使签名失效；确需写入的，请加 --force",
            "the workbook is digitally signed, and writing would break the signature; --force writes all the same"),
    PROTECTED("工作簿的结构受保护，不能添加工作表", "the workbook's structure is protected against new sheets"),
    ENCRYPTED("工作簿是加密的，写入会去掉加密", "the workbook is encrypted, and writing would undo that"),
    HUGE(
            "工作簿的样式、批注或内部目录超过 4 MB，修改要占用过多内存；可把报表的几张表另存为新的工作簿",
            "the workbook's styles, comments or inner lists take up more than 4 MB, which is too much to change; the report's sheets"
                    + " can be saved as a new workbook"),
    STRANGE(
            "工作簿内部有带文档类型声明（DTD）的部件，不再传出；可用 Excel 或 WPS 打开后另存",
            "the workbook has an inner part with a document type (DTD), which is not passed on; it can be opened in Excel or WPS and saved"
                    + " anew"),
    READ_ONLY("工作簿是只读文件", "the workbook is a read-only file"),
    WEB_PAGE("这是网页（HTML）文件，不能添加工作表", "the file is a web page (HTML), which takes no sheets"),
    OLD_KIND("这种旧版工作簿不能安全地写回", "an old workbook of this kind cannot be written back safely"),
    OLD_WORKBOOK(
            "旧版工作簿（.xls）写回后核对不符，为免损坏不写入",
            "the old workbook (.xls) did not verify after writing, and is left as it is to be safe");

    private final Wording reason;

    Hindrance(String zh, String en) {
        this.reason = new Wording(zh, en);
    }

    /** The reason, as part of a sentence. */
    Wording reason() {
        return reason;
    }
}
