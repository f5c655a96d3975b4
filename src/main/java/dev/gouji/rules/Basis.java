package dev.gouji.rules;

import dev.gouji.finding.Wording;

/** Where the checks that are no equation come from. */
enum Basis {
    /** The two forms that are in use. */
    FORMS(
            "政府信息公开工作年度报告格式（国办公开办函〔2019〕60号、〔2021〕30号）",
            "The form of the annual report (notices 〔2019〕60 and 〔2021〕30 of the General Office of the State Council)"),
    /** How the forms are to be filled in. */
    FILLING("填报要求：数值单元格填数，没有发生的填 0", "Filling in: value cells hold numbers, 0 where nothing happened"),
    /** One workbook is one agency's report on one year. */
    ONE_REPORT("一份工作簿是一个行政机关一个年度的报告", "A workbook is one agency's report on one year"),
    /** Who may make regulations. */
    LEGISLATION("《中华人民共和国立法法》关于规章制定权限的规定", "Legislation Law: who may make rules (规章)"),
    /** What the six sections are for. */
    SECTIONS(
            "政府信息公开工作年度报告格式：第五、第六部分（国办公开办函〔2019〕60号、〔2021〕30号）",
            "The form of the annual report, sections five and six (notices 〔2019〕60 and 〔2021〕30 of the General Office of the State"
                    + " Council)"),
    /** The unit that the form states. */
    UNIT("表式：本年收费金额（单位：万元）", "The form: fees are in units of 10,000 yuan");

    private final Wording words;

    Basis(String zh, String en) {
        this.words = new Wording(zh, en);
    }

    Wording words() {
        return words;
    }
}
