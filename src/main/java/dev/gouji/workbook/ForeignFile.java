package dev.gouji.workbook;

import dev.gouji.finding.FailureCode;
import dev.gouji.finding.Wording;
import dev.gouji.finding.WorkbookException;

/** What a file can turn out to be instead of a workbook that is read. */
public enum ForeignFile {
    XLS_95(Remedy.SAVE_AS, " Excel 95 或更早的工作簿（.xls）", "a workbook of Excel 95 or older (.xls)"),
    XLSB(Remedy.SAVE_AS, " Excel 二进制工作簿（.xlsb）", "a binary Excel workbook (.xlsb)"),
    ODS(Remedy.SAVE_AS, " OpenDocument 表格（.ods）", "an OpenDocument spreadsheet (.ods)"),
    NUMBERS(Remedy.SAVE_AS, "苹果 Numbers 表格", "an Apple Numbers spreadsheet"),
    XML_SPREADSHEET(Remedy.SAVE_AS, "“XML 表格 2003”文件", "an XML Spreadsheet 2003 file"),
    HTML(Remedy.SAVE_AS, "没有表格的网页（HTML）文件", "a web page (HTML) without a table"),
    WEB_ARCHIVE(Remedy.SAVE_AS, "单个文件网页（MHTML）", "a web archive (MHTML)"),
    CSV(Remedy.SAVE_AS, " CSV 等用分隔符分列的文本文件", "a text file with separated columns (CSV)"),
    SYLK(Remedy.SAVE_AS, " SYLK 表格（.slk）", "a SYLK spreadsheet (.slk)"),
    WORD(Remedy.CHOOSE, " Word 或 WPS 文字文档", "a Word document"),
    POWERPOINT(Remedy.CHOOSE, " PowerPoint 或 WPS 演示文稿", "a PowerPoint presentation"),
    OTHER_OFFICE(Remedy.CHOOSE, "其他 Office 文件", "another kind of Office file"),
    OPEN_DOCUMENT(Remedy.CHOOSE, " OpenDocument 文档", "an OpenDocument file that is no spreadsheet"),
    PDF(Remedy.CHOOSE, " PDF 文件", "a PDF file"),
    RTF(Remedy.CHOOSE, " RTF 文档", "an RTF document"),
    IMAGE(Remedy.CHOOSE, "图片", "a picture"),
    XML(Remedy.CHOOSE, " XML 文件", "an XML file"),
    TEXT(Remedy.CHOOSE, "纯文本文件", "a plain text file"),
    ARCHIVE(Remedy.UNPACK, "压缩包", "an archive"),
    UNKNOWN(Remedy.CHOOSE, "无法识别的文件", "a file of an unknown kind");

    private final Remedy remedy;
    private final String zh;
    private final String en;

    ForeignFile(Remedy remedy, String zh, String en) {
        this.remedy = remedy;
        this.zh = zh;
        this.en = en;
    }

    /** Says what the file is and what to do. */
    public WorkbookException refused() {
        return new WorkbookException(
                remedy.code, new Wording("这是" + zh + "，" + remedy.zh, "This is " + en + ", " + remedy.en));
    }

    private enum Remedy {
        SAVE_AS(
                FailureCode.UNSUPPORTED_FORMAT,
                "不能直接校验。请用 Excel 或 WPS 打开，另存为 .xlsx 后再校验。",
                "which is not read. Open it in Excel or WPS, save it as .xlsx and check that."),
        CHOOSE(
                FailureCode.NOT_A_WORKBOOK,
                "不是 Excel 工作簿。请选择填报用的 Excel 文件。",
                "not an Excel workbook. Choose the Excel file with the report."),
        UNPACK(
                FailureCode.NOT_A_WORKBOOK,
                "不是 Excel 工作簿。请先解压，再校验其中的 Excel 文件。",
                "not an Excel workbook. Unpack it and check the Excel files in it.");

        private final FailureCode code;
        private final String zh;
        private final String en;

        Remedy(FailureCode code, String zh, String en) {
            this.code = code;
            this.zh = zh;
            this.en = en;
        }
    }
}
