package dev.gouji.output.html;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A summary page in a browser, as a person works with it.
 *
 * @param file where the page is
 */
record OpenedPage(ChromeDriver browser, Path file) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Opens the page at that fragment, {@code view=units&q=…}. */
    static OpenedPage of(ChromeDriver browser, Path file, String fragment) {
        browser.get("about:blank");
        browser.get(file.toUri() + "#" + fragment);
        OpenedPage page = new OpenedPage(browser, file);
        page.awaitReady();
        return page;
    }

    void reload() {
        browser.navigate().refresh();
        awaitReady();
    }

    private void awaitReady() {
        await(driver -> script("return document.documentElement.dataset.ready") != null);
    }

    private void await(Function<? super WebDriver, Boolean> condition) {
        new WebDriverWait(browser, PATIENCE, Duration.ofMillis(50)).until(condition);
    }

    @Nullable
    Object script(String code, Object... arguments) {
        return ((JavascriptExecutor) browser).executeScript(code, arguments);
    }

    /** The page's fragment as it stands in the address bar. */
    String fragment() {
        return String.valueOf(script("return decodeURIComponent(location.hash.slice(1).replace(/[+]/g, ' '))"));
    }

    void search(String text) {
        WebElement field = shown("input[type=search]");
        field.clear();
        field.sendKeys(text);
        await(driver -> fragment().contains("q=" + text));
    }

    void filter(String kind, String code) {
        new Select(shown("label." + kind + " select")).selectByValue(code);
    }

    void sortBy(String heading) {
        browser.findElement(By.xpath("//section[not(@hidden)]//thead//button[.='" + heading + "']"))
                .click();
    }

    @Nullable
    String sortOf(String heading) {
        return browser.findElement(By.xpath("//section[not(@hidden)]//th[button='" + heading + "']"))
                .getAttribute("aria-sort");
    }

    void press(CharSequence... keys) {
        browser.switchTo().activeElement().sendKeys(keys);
    }

    /** Presses Tab until an element of that kind has the focus. */
    void tabTo(String selector) {
        for (int pressed = 0; pressed < 60; pressed++) {
            press(Keys.TAB);
            if (Boolean.TRUE.equals(script("return document.activeElement.matches(arguments[0])", selector))) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not get to " + selector);
    }

    /** The texts of a column of the list that is shown, by its heading. */
    @SuppressWarnings("unchecked")
    List<String> column(String heading) {
        return (List<String>) Objects.requireNonNull(script(
                "return [...document.querySelectorAll('section:not([hidden]) td')]"
                        + ".filter(cell => cell.dataset.label === arguments[0]).map(cell => cell.innerText)",
                heading));
    }

    /** How many there are, in the page's words. */
    String status() {
        return shown(".shown").getText();
    }

    boolean unitIsOpen() {
        return browser.findElement(By.id("unit")).isDisplayed();
    }

    String unit() {
        return browser.findElement(By.id("unit")).getText();
    }

    WebElement shown(String selector) {
        return browser.findElement(By.cssSelector("#lists section:not([hidden]) " + selector));
    }
}
