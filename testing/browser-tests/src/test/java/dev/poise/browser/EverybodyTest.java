package dev.poise.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import dev.poise.architecture.Waiting;
import dev.poise.fuzz.Thorough;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page for people who use it by keyboard, without motion, with colours of their own, enlarged, or on a small screen. */
@Thorough
class EverybodyTest extends BrowserTest {
    private static final String PAGES = "/,/facilitate,/show,/join,/debrief,/story,/compare";

    @Test
    void shouldReachEveryControlByKeyboard() {
        Page page = browser.open(1440, 900);
        for (String path : List.of("/", "/story", "/compare", "/join")) {
            page.navigate(address(path));
            assertThat(page.locator("main")).isVisible();
            Keyboard.walk(page);
        }
        page.navigate(address("/facilitate"));
        settled(page);
        page.locator(".more summary").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#set-team-size")).isVisible();
        Keyboard.walk(page);
        page.locator(".outcome .why").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("dialog[open]")).isVisible();
        Keyboard.walk(page);
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog[open]")).hasCount(0);
        assertThat(page.locator(".outcome .why").first()).isFocused();
    }

    @Test
    void shouldReachEveryControlOfTheStoryTheMapTheGuessAndTheDebriefByKeyboard() {
        Page page = browser.open(1440, 900);
        page.navigate(address("/story"));
        page.getByText("Tell the story").click();
        assertThat(page.locator(".steps")).isVisible();
        for (int step = 0; step < 6; step++) {
            page.locator(".steps button").nth(step).focus();
            page.keyboard().press("Enter");
            if (step == 5) {
                assertThat(page.locator(".effects")).isVisible();
            }
            Keyboard.walk(page);
        }
        page.navigate(address("/compare"));
        for (String kind : List.of("A map over two settings", "What matters most around one team")) {
            page.getByText(kind).click();
            Keyboard.walk(page);
        }
        page.navigate(address("/facilitate"));
        settled(page);
        page.keyboard().press("g");
        page.getByText("Ask now").click();
        assertThat(page.locator(".hands")).isVisible();
        Keyboard.walk(page);
        page.navigate(address("/debrief"));
        settled(page);
        Keyboard.walk(page);
    }

    @Test
    void shouldMoveSlidersAndKeepPointsByKeyboard() {
        Page page = browser.open(1440, 900);
        page.navigate(address("/facilitate"));
        settled(page);
        Locator slider = page.locator(INVOLVEMENT);
        slider.focus();
        page.keyboard().press("ArrowRight");
        assertThat(slider).hasValue("25");
        page.keyboard().press("End");
        assertThat(slider).hasValue("100");
        assertThat(slider).hasAttribute("aria-valuetext", "100, decides how things are built");
        settled(page);
        assertThat(page.locator(".sentence")).containsText("Involvement 100");
        page.keyboard().press("k");
        assertThat(page.locator(".kept li")).hasCount(1);
        page.locator("#sprint-cursor").focus();
        page.keyboard().press("End");
        assertThat(page.locator(".outcome .metric")).hasCount(4);
        assertThat(page.locator("#sprint-cursor")).hasAttribute("aria-valuetext", "sprint 26");
    }

    @Test
    void shouldReplayWithOneSwapWhereMotionIsUnwelcome() throws Exception {
        Page page = browser.open(options -> options.setReducedMotion(ReducedMotion.REDUCE));
        page.navigate(address("/facilitate"));
        settled(page);
        drag(page.locator(INVOLVEMENT), 85);
        settled(page);
        recordValues(page.locator(INVOLVEMENT));
        page.getByText("Replay last change").click();
        Waiting.until("it is over", () -> recorded(page).size() >= 3);
        assertThat(page.locator(".toolbar").getByText("Replay last change")).isVisible();
        settled(page);
        assertThat(recorded(page)).containsExactly("85", "20", "85");
        assertThat(page.evaluate("document.getAnimations().length")).isEqualTo(0);
    }

    @Test
    void shouldKeepLinesApartInForcedColours() {
        Page page = browser.open(options -> options.setForcedColors(ForcedColors.ACTIVE));
        page.navigate(address("/facilitate"));
        settled(page);
        drag(page.locator(INVOLVEMENT), 85);
        settled(page);
        accessible(page);
        assertThat(page.evaluate("""
                        () => {
                          const of = selector => getComputedStyle(document.querySelector(selector));
                          const paper = getComputedStyle(document.body).backgroundColor;
                          return of('.median.c1').stroke !== paper && of('.median.c0').stroke !== paper
                            && of('.median.c0').strokeDasharray !== 'none' && of('.median.c1').strokeDasharray === 'none';
                        }
                        """)).isEqualTo(true);
        picture(page, "forced-colours");
    }

    /** 1440 by 900 enlarged twice is a window of 720 by 450 with twice as many dots; 320 is a small phone. */
    @ParameterizedTest
    @ValueSource(ints = {720, 320})
    void shouldFitEnlargedAndOnASmallScreen(int width) {
        Page page = browser.open(options -> options.setViewportSize(width, width == 320 ? 640 : 450)
                .setDeviceScaleFactor(2)
                .setLocale("de"));
        page.navigate(address("/facilitate"));
        settled(page);
        for (String path : PAGES.split(",")) {
            page.navigate(address(path));
            assertThat(page.locator("main")).isVisible();
            if (!path.equals("/join")) {
                assertThat(page.locator("footer")).isVisible(); // of the show view: when its charts are there
            }
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as("%s at %d", path, width)
                    .isTrue();
            accessible(page);
        }
    }
}
