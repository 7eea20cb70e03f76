package dev.poise.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import dev.poise.fuzz.Thorough;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Guessing by drawing the end point: by finger or mouse, by keyboard, and without a phone. */
@Thorough
class DrawTest extends BrowserTest {
    private static final String POINT = "#draw-point";

    @Override
    boolean openToTheNetwork() {
        return true;
    }

    @Test
    void shouldDrawEndPointsOnThreePhonesAndPlaceThemOnTheChart() {
        Page page = browser.open(1440, 900);
        page.navigate(address("/facilitate"));
        settled(page);
        page.keyboard().press("g");
        assertThat(page.locator("dialog .invitation, dialog .nophones")).isVisible();
        Assumptions.assumeTrue(page.locator("dialog .code").count() > 0, "this machine is on no network");
        String code = page.locator("dialog .code").innerText();
        page.locator("dialog input[value='END_POINT']").check();
        accessible(page);
        page.getByText("Ask now").click();
        drag(page.locator(INVOLVEMENT), 85);
        Page show = browser.open(1920, 1080);
        show.navigate(address("/show"));
        List<Page> phones = new ArrayList<>();
        for (String language : List.of("en", "de", "en")) {
            Page phone = browser.open(options ->
                    options.setViewportSize(320, 640).setHasTouch(true).setLocale(language));
            phone.navigate(plain("/join#code=" + code));
            assertThat(phone.locator(POINT)).isVisible();
            phones.add(phone);
        }

        Page byMouse = phones.get(0);
        pull(byMouse, 40, 90);
        String pulled = byMouse.locator(POINT).inputValue();
        assertThat(Integer.parseInt(pulled))
                .as("a fifth to four fifths of the axis")
                .isBetween(45, 75);
        assertThat(byMouse.locator(POINT))
                .hasAttribute("aria-valuetext", Pattern.compile(pulled + ", .*against the baseline"));
        picture(byMouse, "phone-draw");

        Page byKeys = phones.get(1);
        byKeys.locator(POINT).focus();
        byKeys.keyboard().press("Home");
        byKeys.keyboard().press("ArrowRight");
        assertThat(byKeys.locator(POINT))
                .hasAttribute("aria-valuetext", Pattern.compile("1, \u2212\\d\\d gegenüber der Basislinie"));
        accessible(byKeys);
        byKeys.keyboard().press("Tab");
        byKeys.keyboard().press("Enter");
        assertThat(byKeys.locator(".mine")).containsText("Sie haben geraten: 1");

        Page byFinger = phones.get(2);
        BoundingBox chart = byFinger.locator(".draw svg").boundingBox();
        byFinger.touchscreen().tap(chart.x + chart.width / 2, chart.y + 2);
        assertThat(byFinger.locator(POINT)).hasValue("100");
        for (Page phone : List.of(byMouse, byFinger)) {
            phone.locator(".drawpoint button").click();
            assertThat(phone.locator(".mine")).isVisible();
            assertThat((Boolean) phone.evaluate("document.documentElement.scrollWidth <= 320"))
                    .isTrue();
        }

        assertThat(show.locator(".question .draw svg")).isVisible();
        assertThat(show.locator(".question .draw .guess")).hasCount(0);
        assertThat(show.locator(".sofar")).containsText("3 guesses so far, 3 phones have joined");
        accessible(show);
        page.getByText("Add guesses without phones").click();
        page.locator(POINT).fill("48");
        for (int i = 0; i < 2; i++) {
            page.getByText("Add 48").click();
        }
        assertThat(page.locator(".without [role=status]")).hasText("2 added.");
        page.getByText("Take the last one back").click();
        assertThat(page.locator(".without [role=status]")).hasText("1 added.");
        accessible(page);
        settled(page);

        page.getByText("Show result").click();

        assertThat(show.locator(".inrange")).hasText(Pattern.compile("(1 of 4 was|2 of 4 were) in the range\\."));
        assertThat(show.locator(".outcome svg .guess")).hasCount(4);
        List<Double> heights = heights(show.locator(".outcome svg .guess").all());
        assertThat(heights).as("where they were set, from the lowest").isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(heights.get(0) - heights.get(3))
                .as("1 and 100 lie as far apart as the axis is long")
                .isGreaterThan(.95 * axis(show));
        assertThat(phones.get(1).locator(".inrange")).containsText(Pattern.compile("von 4 (lag|lagen) im Bereich"));
        accessible(show);
        accessible(phones.get(1));
        picture(show, "show-drawn");
        page.getByText("Debrief").click();
        settled(page);
        assertThat(page.locator("article .inrange")).containsText(Pattern.compile("of 4 (was|were) in the range"));
    }

    /** Pull the point from one height of the chart to another. */
    private static void pull(Page phone, double from, double to) {
        BoundingBox chart = phone.locator(".draw svg").boundingBox();
        double x = chart.x + chart.width - 60;
        phone.mouse().move(x, chart.y + from);
        phone.mouse().down();
        phone.mouse().move(x, chart.y + to);
        phone.mouse().up();
    }

    private static List<Double> heights(List<Locator> circles) {
        return circles.stream()
                .map(circle -> Double.valueOf(circle.getAttribute("cy")))
                .toList();
    }

    private static double axis(Page show) {
        List<Locator> lines = show.locator(".outcome svg .grid").all();
        return Double.parseDouble(lines.get(0).getAttribute("y1"))
                - Double.parseDouble(lines.get(lines.size() - 1).getAttribute("y1"));
    }
}
