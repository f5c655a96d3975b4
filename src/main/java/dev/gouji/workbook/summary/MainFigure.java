package dev.gouji.workbook.summary;

import dev.gouji.finding.Wording;
import java.util.List;

/**
 * A figure by which workbooks are looked over.
 *
 * @param address where it stands in the forms
 * @param heading what it is
 * @param whole whether it is a count
 */
record MainFigure(String address, Wording heading, boolean whole) {
    private static final int WIDTH = 12;

    static List<MainFigure> all() {
        return List.of(
                count("requests/new/total", "本年新收申请", "New requests"),
                count("requests/carried-in/total", "上年结转", "Carried in"),
                count("requests/total/total", "办理结果总计", "Results, total"),
                count("requests/granted/total", "予以公开", "Granted"),
                count("requests/carried-out/total", "结转下年度", "Carried out"),
                count("remedies/reconsideration/total", "行政复议", "Reviews"),
                count("remedies/litigation-direct/total", "直接起诉", "Litigation, direct"),
                count("remedies/litigation-after-review/total", "复议后起诉", "Litigation, after review"),
                count("proactive/licensing/decisions", "行政许可决定", "Licensing decisions"),
                count("proactive/penalties/decisions", "行政处罚决定", "Penalty decisions"),
                new MainFigure("proactive/fees/amount", new Wording("收费金额（万元）", "Fees (10,000 yuan)"), false));
    }

    private static MainFigure count(String address, String zh, String en) {
        return new MainFigure(address, new Wording(zh, en), true);
    }

    ListColumn column() {
        return new ListColumn(heading, WIDTH, whole ? Look.SUM : Look.SUM_AMOUNT);
    }

    Look look() {
        return whole ? Look.COUNT : Look.AMOUNT;
    }
}
