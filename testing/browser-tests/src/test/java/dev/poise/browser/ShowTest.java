package dev.poise.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.poise.fuzz.Thorough;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What the wall shows of what the facilitator does, and what it keeps covered. */
class ShowTest extends BrowserTest {
    private static final Pattern TURNED_AWAY = Pattern.compile("status of 401");

    private Page control;
    private Page wall;

    @Override
    boolean openToTheNetwork() {
        return true;
    }

    private void open() {
        control = browser.open(1024, 768);
        control.navigate(address("/facilitate"));
        settled(control);
        wall = browser.open(1024, 768);
        wall.navigate(address("/show"));
    }

    private Locator scene(String name) {
        return wall.locator("[data-scene=" + name + "]");
    }

    @Test
    void shouldUncoverOneOutcomeAfterTheOtherAndAllFourWhenTold() {
        open();
        assertThat(wall.locator(".outcome")).hasCount(4);
        control.keyboard().press("p");
        assertThat(scene("prepared")).isVisible();
        drag(control.locator(INVOLVEMENT), 85);
        settled(control);
        assertThat(control.locator(".covered")).hasCount(4);
        assertThat(scene("prepared")).isVisible();

        control.keyboard().press("g");
        assertThat(control.locator("dialog")).containsText("20 \u2192 85 (decides how things are built)");
        control.getByText("Ask now").click();
        assertThat(wall.locator(".question h2"))
                .hasText(Pattern.compile("Team autonomy stands at \\d+ of 100\\. What will become of it\\?"));
        assertThat(wall.locator(".outcome")).hasCount(0);
        control.getByText("Show result").click();
        assertThat(scene("result").locator(".sentence"))
                .hasText(Pattern.compile(
                        "Team autonomy fell in (all|\\d+ of) 200 teams, by \\d+ of 100( on average)?\\."));
        assertThat(wall.locator(".outcome")).hasCount(1);
        assertThat(control.locator(".covered")).hasCount(3);

        control.getByText("Done", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(scene("charts").locator(".outcome")).hasCount(1);
        control.getByText("Show all four").click();
        assertThat(wall.locator(".outcome")).hasCount(4);
        assertThat(control.locator(".covered")).hasCount(0);
    }

    @Thorough
    @Test
    void shouldSpeakTheLanguageOfTheFacilitatorAtOnce() {
        open();
        drag(control.locator(INVOLVEMENT), 85);
        settled(control);
        control.locator(".language select").selectOption("de");
        assertThat(control.locator(".sentence")).containsText("gepaarten Teams");
        assertThat(control.locator(".history li")).hasText(Pattern.compile(".* Wie 20 \u2192 85"));
        assertThat(wall.locator(".outcome h2").first()).hasText("Gelieferter Wert");
        control.locator(".language select").selectOption("en");
        assertThat(control.locator(".history li")).hasText("Involvement in the How 20 \u2192 85");
        assertThat(wall.locator(".outcome h2").first()).hasText("Value delivered");
    }

    @Thorough
    @Test
    void shouldShowWhatTheControlPageShows() {
        open();
        drag(control.locator(INVOLVEMENT), 85);
        settled(control);
        control.getByText("Differences").click();
        assertThat(wall.locator(".legend")).containsText("after minus before");
        control.locator("#sprint-cursor").focus();
        control.keyboard().press("End");
        assertThat(wall.locator("header .day")).hasText("Sprint 26 of 26");
        control.getByText("Side by side").click();
        assertThat(wall.locator(".sidebyside tbody tr")).hasCount(2);
        control.locator(".on-wall select").selectOption("news");
        assertThat(scene("news")).isVisible();
    }

    @Test
    void shouldNotWaitForAWindowThatHasAnOldKey() {
        Page old = browser.open(1024, 768);
        old.navigate(plain("/show#key=" + "A".repeat(22)));
        assertThat(old.locator(".show")).containsText("needs the facilitator's link");
        Page fresh = browser.watched(old.context().newPage());
        fresh.navigate(address("/show"));
        assertThat(fresh.locator(".show")).containsText("Waiting for the facilitator.");
        browser.expect(TURNED_AWAY);
    }

    @Test
    void shouldCountAPhoneOnTheWallAsSoonAsItJoins() {
        open();
        control.locator(".on-wall select").selectOption("join");
        assertThat(scene("join").locator("h2")).isVisible();
        Assumptions.assumeTrue(wall.locator(".code").count() > 0, "this machine is on no network");
        assertThat(wall.locator(".count")).hasText("0 phones are here");
        browser.open(390, 844)
                .navigate(plain("/join#code=" + wall.locator(".code").innerText()));
        assertThat(wall.locator(".count")).hasText("1 phone is here");
        picture(wall, "show-join");
    }

    @Thorough
    @Test
    void shouldKeepAChartInViewWhileASliderIsMovedOnASmallScreen() {
        open();
        LocatorAssertions.IsInViewportOptions whole = new LocatorAssertions.IsInViewportOptions().setRatio(1);
        for (String slider : new String[] {INVOLVEMENT, "#set-product-complexity"}) {
            drag(control.locator(slider), 85);
            assertThat(control.locator(slider)).isInViewport();
            assertThat(control.locator(".outcome svg").first()).isInViewport(whole);
        }
    }
}
