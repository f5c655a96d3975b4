package dev.gouji.output.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gouji.finding.Language;
import dev.gouji.submission.Audit;
import dev.gouji.submission.GeneratedAudit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.Pdf;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.print.PrintOptions;

/** The summary page in a real browser. */
class SummaryHtmlBrowserTest {
    private static final int WORKBOOKS = 400;

    @TempDir
    private static Path folder;

    private static ChromeDriver browser;
    private static Path page;

    @BeforeAll
    static void start() throws IOException {
        Optional<Chromium> chromium = Chromium.installed();
        assumeTrue(chromium.isPresent(), "chromium and chromedriver are not installed");
        browser = chromium.get().start();
        page = written(new GeneratedAudit(WORKBOOKS), Language.ZH);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.quit();
        }
    }

    @AfterEach
    void the_browser_complains_of_nothing_and_loads_nothing_else() {
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
                .extracting(LogEntry::getMessage)
                .isEmpty();
        assertThat(browser.manage().logs().get(LogType.PERFORMANCE).getAll())
                .extracting(LogEntry::getMessage)
                .filteredOn(event -> event.contains("\"Network.requestWillBeSent\""))
                .isNotEmpty()
                .allMatch(event -> event.contains("\"url\":\"file:///") && event.contains("\"type\":\"Document\""));
    }

    @Test
    void the_overview_comes_first_and_tells_the_run() {
        OpenedPage opened = OpenedPage.of(browser, page, "");
        String overview = browser.findElement(By.tagName("body")).getText();
        assertThat(overview).contains("已完成", "报送/2026", "2026-11-25", "400", "未通过", "错误最多的单位");
        assertThat(browser.findElement(By.tagName("html")).getAttribute("lang")).isEqualTo("zh-CN");
        assertThat(opened.script("return document.querySelectorAll('.chart svg').length"))
                .isNotEqualTo(0L);
    }

    @Test
    void search_takes_full_width_and_any_case() {
        OpenedPage opened = OpenedPage.of(browser, page, "view=findings");
        opened.search("ｔａｂ-missing 郑州市");
        assertThat(opened.column("规则")).isNotEmpty().containsOnly("TAB-MISSING");
        assertThat(opened.column("单位")).allMatch(agency -> agency.startsWith("郑州市"));
        opened.search("没有这样的话");
        assertThat(opened.column("规则")).isEmpty();
        assertThat(opened.status()).startsWith("没有符合条件的");
    }

    @Test
    void every_column_sorts_agencies_by_pinyin() {
        OpenedPage opened = OpenedPage.of(browser, page, "view=units");
        opened.sortBy("单位");
        assertThat(opened.column("单位").get(0)).startsWith("阿坝州");
        assertThat(opened.sortOf("单位")).isEqualTo("ascending");
        opened.sortBy("单位");
        assertThat(opened.column("单位").get(0)).startsWith("珠海市");
        assertThat(opened.sortOf("单位")).isEqualTo("descending");
        opened.sortBy("错误");
        opened.sortBy("错误");
        List<Integer> errors =
                opened.column("错误").stream().map(Integer::valueOf).toList();
        assertThat(errors).hasSize(100).isSortedAccordingTo(Comparator.reverseOrder());
        for (String heading : List.of("年度", "表式", "结论", "警告", "已说明", "提示", "文件", "批注副本")) {
            opened.sortBy(heading);
            assertThat(opened.sortOf(heading)).isEqualTo("ascending");
        }
    }

    @Test
    void every_column_sorts_findings() {
        OpenedPage opened = OpenedPage.of(browser, page, "view=findings&sort=-difference");
        assertThat(opened.column("差额").stream().map(Integer::valueOf).toList())
                .isSortedAccordingTo(Comparator.reverseOrder());
        for (String heading : List.of("级别", "单位", "规则", "位置", "项目", "问题", "填报值", "应为", "差额")) {
            opened.sortBy(heading);
            assertThat(opened.sortOf(heading)).isEqualTo("ascending");
            assertThat(opened.column(heading)).hasSize(100);
        }
    }

    @Test
    void filters_by_verdict_severity_and_rule() {
        OpenedPage opened = OpenedPage.of(browser, page, "view=units");
        opened.filter("verdict", "failed");
        assertThat(opened.column("结论")).isNotEmpty().containsOnly("未通过");
        opened = OpenedPage.of(browser, page, "view=findings");
        opened.filter("severity", "explained");
        assertThat(opened.column("级别")).isNotEmpty().containsOnly("已说明");
        opened.filter("severity", "warning");
        opened.filter("rule", "CELL-BLANK");
        assertThat(opened.column("级别")).isNotEmpty().containsOnly("警告");
        assertThat(opened.column("规则")).containsOnly("CELL-BLANK");
    }

    @Test
    void leafs_through_pages() {
        OpenedPage opened = OpenedPage.of(browser, page, "view=units");
        assertThat(opened.status()).isEqualTo("第 1–100 条，共 400 条");
        opened.shown(".next").click();
        assertThat(opened.status()).isEqualTo("第 101–200 条，共 400 条");
        opened.reload();
        assertThat(opened.status()).isEqualTo("第 101–200 条，共 400 条");
    }

    @Test
    void the_mouse_opens_a_unit_and_closes_it() {
        OpenedPage opened = OpenedPage.of(browser, page, "view=units&verdict=failed");
        opened.shown("tbody a.unit").click();
        assertThat(opened.unitIsOpen()).isTrue();
        assertThat(opened.unit()).contains("未通过", "应为", "国办公开办函", "本年新收");
        browser.findElement(By.cssSelector("#unit .close")).click();
        assertThat(opened.unitIsOpen()).isFalse();
        assertThat(opened.fragment()).isEqualTo("view=units&verdict=failed");
    }

    @Test
    void the_keyboard_opens_a_unit_and_escape_goes_back_to_its_row() {
        OpenedPage opened = OpenedPage.of(browser, page, "");
        opened.press(Keys.TAB);
        assertThat(browser.switchTo().activeElement().getText()).isEqualTo("跳到正文");
        opened.tabTo("nav [data-view=units]");
        opened.press(Keys.ENTER);
        opened.tabTo("#units tbody a.unit");
        String agency = browser.switchTo().activeElement().getText();
        opened.press(Keys.ENTER);
        assertThat(opened.unit()).contains(agency);
        opened.press(Keys.ESCAPE);
        assertThat(opened.unitIsOpen()).isFalse();
        assertThat(browser.switchTo().activeElement().getText()).isEqualTo(agency);
    }

    @Test
    void the_address_holds_the_state() {
        OpenedPage opened = OpenedPage.of(browser, page, "view=findings");
        opened.search("民政局");
        opened.filter("severity", "error");
        opened.sortBy("应为");
        opened.shown("tbody a.unit").click();
        String state = opened.fragment();
        List<String> expected = opened.column("应为");
        String unit = opened.unit();
        assertThat(state).contains("view=findings", "q=民政局", "severity=error", "sort=expected", "unit=");
        opened.reload();
        assertThat(opened.fragment()).isEqualTo(state);
        assertThat(opened.column("应为")).isEqualTo(expected);
        assertThat(opened.unit()).isEqualTo(unit);
        assertThat(opened.sortOf("应为")).isEqualTo("ascending");
        browser.navigate().back();
        assertThat(opened.unitIsOpen()).isFalse();
    }

    @Test
    void a_unit_links_to_its_copy() throws IOException {
        Path hostile = written(new HostileAudit(), Language.ZH);
        OpenedPage opened = OpenedPage.of(browser, hostile, "view=units");
        assertThat(opened.script(
                        "return [...document.querySelectorAll('a.copy')].map(link => link.getAttribute('href'))"))
                .isEqualTo(HostileAudit.LINKS);
    }

    @Test
    void hostile_texts_are_shown_as_they_are() throws IOException {
        Path hostile = written(new HostileAudit(), Language.ZH);
        OpenedPage opened = OpenedPage.of(browser, hostile, "view=units");
        assertThat(opened.column("单位")).containsAll(HostileAudit.SHOWN);
        opened = OpenedPage.of(browser, hostile, "view=findings");
        assertThat(String.join("\n", opened.column("问题"))).contains(HostileAudit.SHOWN);
        assertThat(opened.shown("label.rule").getText())
                .contains(HostileAudit.SHOWN)
                .doesNotContain("[object");
        opened.shown("tbody a.unit").click();
        assertThat(opened.unit()).contains(HostileAudit.SHOWN.get(0));
        opened = OpenedPage.of(browser, hostile, "view=issues");
        assertThat(opened.column("单位")).containsAll(HostileAudit.SHOWN);
        opened = OpenedPage.of(browser, hostile, "");
        assertThat(browser.findElement(By.id("overview")).getText()).contains(HostileAudit.SHOWN.get(0));
        assertThat(opened.script("return window.broken")).isNull();
        assertThat(opened.script("return document.querySelectorAll('img, iframe, b, base, link').length"))
                .isEqualTo(0L);
    }

    @Test
    void a_hostile_address_does_no_harm() {
        OpenedPage opened = OpenedPage.of(
                browser,
                page,
                "view=units&sort=__proto__&page=1e9&verdict=<b>&unit=<img src=x onerror=broken=1>&q=%3Cscript%3E");
        assertThat(opened.script("return window.broken")).isNull();
        assertThat(browser.findElement(By.id("status")).getText()).contains("<img src=x onerror=broken=1>");
    }

    @Test
    void english_speaks_english() throws IOException {
        Path english = written(new GeneratedAudit(20), Language.EN);
        OpenedPage opened = OpenedPage.of(browser, english, "view=findings");
        assertThat(browser.findElement(By.tagName("html")).getAttribute("lang")).isEqualTo("en");
        assertThat(opened.column("Severity"))
                .isNotEmpty()
                .allMatch(word -> word.matches("Error|Warning|Info|Explained"));
    }

    @Test
    void prints_all_rows_of_the_filtered_list() throws IOException {
        OpenedPage opened = OpenedPage.of(browser, page, "view=units");
        Pdf printed = browser.print(new PrintOptions());
        byte[] pdf = Base64.getDecoder().decode(printed.getContent());
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(opened.status()).isEqualTo("第 1–100 条，共 400 条");
        opened.script("window.dispatchEvent(new Event('beforeprint'))");
        assertThat(opened.column("文件")).hasSize(WORKBOOKS);
        opened.script("window.dispatchEvent(new Event('afterprint'))");
        assertThat(opened.column("文件")).hasSize(100);
    }

    @Test
    void paper_has_the_overview_and_no_controls() {
        OpenedPage opened = OpenedPage.of(browser, page, "view=units");
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        try {
            assertThat(browser.findElement(By.id("overview")).isDisplayed()).isTrue();
            assertThat(browser.findElement(By.id("views")).isDisplayed()).isFalse();
            assertThat(opened.shown(".controls").isDisplayed()).isFalse();
            assertThat(opened.shown(".next").isDisplayed()).isFalse();
            assertThat(opened.shown("thead").getCssValue("display")).isEqualTo("table-header-group");
        } finally {
            browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        }
    }

    @Test
    void fits_into_windows_of_any_width() {
        try {
            for (int width : List.of(1280, 1160, 1000, 760, 400)) {
                browser.executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
                for (String view : List.of("overview", "issues", "units", "findings", "unreadable")) {
                    OpenedPage opened = OpenedPage.of(browser, page, "view=" + view);
                    assertThat(opened.script("return document.documentElement.scrollWidth <= window.innerWidth"))
                            .as(view + " in " + width)
                            .isEqualTo(true);
                }
            }
        } finally {
            browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        }
    }

    @Test
    void without_javascript_the_overview_can_be_read() {
        browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            browser.get("about:blank");
            browser.get(page.toUri().toString());
            assertThat(browser.findElement(By.tagName("body")).getText())
                    .contains("没有启用 JavaScript", "各规则的问题数", "TAB-MISSING");
        } finally {
            browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    @Test
    void fifty_thousand_findings_are_usable() throws IOException {
        Path large = written(new GeneratedAudit(17_500), Language.ZH);
        long start = System.nanoTime();
        OpenedPage opened = OpenedPage.of(browser, large, "view=findings");
        opened.search("拉萨市 疑似");
        opened.sortBy("问题");
        opened.filter("severity", "error");
        assertThat(opened.column("问题")).hasSize(100);
        assertThat(opened.column("单位")).allMatch(agency -> agency.startsWith("拉萨市"));
        assertThat(System.nanoTime() - start).isLessThan(60_000_000_000L);
    }

    private static Path written(Audit audit, Language language) throws IOException {
        Path out = Files.createTempDirectory(folder, "out");
        new SummaryHtml(language).write(audit, out);
        return out.resolve(SummaryHtml.NAME);
    }
}
