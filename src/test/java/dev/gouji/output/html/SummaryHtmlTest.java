package dev.gouji.output.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gouji.finding.Language;
import dev.gouji.finding.RuleDescription;
import dev.gouji.submission.Audit;
import dev.gouji.submission.AuditRun;
import dev.gouji.submission.GeneratedAudit;
import dev.gouji.submission.RegisterIssue;
import dev.gouji.table.Layout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The summary page as a file. */
class SummaryHtmlTest {
    @TempDir
    private Path folder;

    @Test
    void hostile_texts_open_and_end_no_element() throws IOException {
        Document page = Jsoup.parse(written(new HostileAudit()));
        assertThat(page.select("script")).hasSize(3);
        assertThat(page.select("script:not([type])")).hasSize(1);
        assertThat(page.select("img, iframe, link, base, b, object, form")).isEmpty();
        for (Element data : page.select("script[type=application/json]")) {
            assertThat(data.data()).doesNotContain("<", ">", "&", "\u2028", "\u2029", "\u202E");
        }
        assertThat(page.select("header").text()).contains(HostileAudit.SHOWN.get(2));
    }

    @Test
    void the_policy_allows_the_pages_own_script_and_style_alone() throws IOException {
        Document page = Jsoup.parse(written(new GeneratedAudit(5)));
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        String style = page.expectFirst("style").data();
        String script = page.expectFirst("script:not([type])").data();
        assertThat(policy)
                .startsWith("default-src 'none'; ")
                .doesNotContain("unsafe", "http")
                .isEqualTo(ContentPolicy.of(style, script).text());
        assertThat(page.select("[style], [onclick], [src]")).isEmpty();
    }

    @Test
    void the_same_audit_gives_the_same_bytes() throws IOException {
        assertThat(written(new GeneratedAudit(1500))).isEqualTo(written(new GeneratedAudit(1500)));
    }

    @Test
    void says_that_the_run_was_interrupted() throws IOException {
        assertThat(written(new HostileAudit())).contains("没有完成");
        assertThat(written(new GeneratedAudit(0))).contains("已完成", "没有发现问题");
    }

    @Test
    void a_failure_leaves_the_earlier_page() throws IOException {
        String earlier = written(new GeneratedAudit(3));
        Audit broken = new BrokenAudit(new GeneratedAudit(3));
        assertThatThrownBy(() -> new SummaryHtml(Language.ZH).write(broken, folder))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot be read back");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve(SummaryHtml.NAME));
        }
        assertThat(folder.resolve(SummaryHtml.NAME)).hasContent(earlier);
    }

    @Test
    void numbers_stand_apart_from_words() {
        assertThat(NumberedText.of("E5 填报 0，应为 11")).isEqualTo(new NumberedText("E\t 填报 \t，应为 \t", "5\t0\t11"));
        assertThat(NumberedText.of("没有数")).isEqualTo(new NumberedText("没有数", ""));
    }

    @Test
    void links_name_files_of_any_name() {
        assertThat(List.of("workbooks/a b+c.xlsx", "javascript:x", "局/#?.xlsx"))
                .extracting(Markup::link)
                .containsExactly("./workbooks/a%20b%2Bc.xlsx", "./javascript%3Ax", "./%E5%B1%80/%23%3F.xlsx");
    }

    private String written(Audit audit) throws IOException {
        new SummaryHtml(Language.ZH).write(audit, folder);
        return Files.readString(folder.resolve(SummaryHtml.NAME));
    }

    /** An audit whose results can be read back once, and not again. */
    private record BrokenAudit(GeneratedAudit whole, AtomicInteger asked) implements Audit {
        private BrokenAudit(GeneratedAudit whole) {
            this(whole, new AtomicInteger());
        }

        @Override
        public AuditRun run() {
            return whole.run();
        }

        @Override
        public List<Layout> layouts() {
            return whole.layouts();
        }

        @Override
        public List<RuleDescription> rules() {
            return whole.rules();
        }

        @Override
        public List<RegisterIssue> issues() {
            return whole.issues();
        }

        @Override
        public void forEach(Receiver receiver) throws IOException {
            if (asked.getAndIncrement() > 0) {
                receiver.take(whole.workbook(0));
                throw new IOException("cannot be read back");
            }
            whole.forEach(receiver);
        }
    }
}
