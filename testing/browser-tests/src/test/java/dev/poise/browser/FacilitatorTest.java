package dev.poise.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import dev.poise.architecture.Waiting;
import dev.poise.fuzz.Thorough;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FacilitatorTest extends BrowserTest {

    private Page facilitate() {
        return facilitate(browser.open(1440, 900));
    }

    private Page facilitate(Page page) {
        page.navigate(address("/"));
        page.getByText("Run a workshop").click();
        settled(page);
        return page;
    }

    @Test
    void shouldAnswerASliderWithChartsAndOneSentence() {
        Page page = facilitate();
        assertThat(page.locator(".sentence")).hasText("This team is the baseline. Move a slider.");

        drag(page.locator(INVOLVEMENT), 30, 60, 85);
        settled(page);

        assertThat(page.locator(".sentence"))
                .hasText(
                        Pattern.compile(
                                "Involvement 85 \\(decides how things are built\\) from Monday on: .*(in \\d+ of 200 paired teams|no clear difference|not decided).*"));
        assertThat(page.locator(".outcome svg")).hasCount(4);
        assertThat(page.locator(".legend .runs")).hasText("200 paired runs");
        assertThat(page.locator(".history li")).hasCount(1);
        accessible(page);
        picture(page, "facilitator");
    }

    @Thorough
    @Test
    void shouldUndoRedoKeepAndReplay() throws Exception {
        Page page = facilitate(browser.open(options -> options.setReducedMotion(ReducedMotion.NO_PREFERENCE)));
        Locator slider = page.locator(INVOLVEMENT);
        drag(slider, 85);
        settled(page);
        page.getByText("Keep this point").click();
        page.keyboard().press("Control+z");
        assertThat(slider).hasValue("20");
        page.keyboard().press("Control+Shift+z");
        assertThat(slider).hasValue("85");
        recordValues(slider);
        page.getByText("Replay last change").click();
        Waiting.until("it was replayed twice", () -> recorded(page).size() >= 4);
        assertThat(recorded(page)).startsWith("85", "20", "85", "20");
        page.keyboard().press("Escape");
        assertThat(slider).hasValue("85");
        page.keyboard().press("b");
        settled(page);
        assertThat(page.locator(".sentence")).containsText("This team is the baseline");
        drag(slider, 5);
        page.keyboard().press("1");
        assertThat(slider).hasValue("85");
        page.locator("input.number").first().fill("7");
        page.keyboard().press("b");
        page.keyboard().press("Enter");
        assertThat(slider).hasValue("7");
    }

    @Thorough
    @Test
    void shouldShowTheSamePictureBehindASharedLinkInAFreshBrowser() {
        Page page = facilitate();
        drag(page.locator(INVOLVEMENT), 85);
        page.getByText("Differences").click();
        settled(page);
        // the address follows a moment after the last change
        page.waitForFunction("""
                () => atob(location.hash.replace('#s=', '').replaceAll('-', '+').replaceAll('_', '/')).includes('"differences":true')
                """);
        String link = page.url();
        String sentence = page.locator(".sentence").innerText();

        Page fresh = browser.open(1440, 900);
        fresh.navigate(link);
        settled(fresh);

        assertThat(fresh.locator(".sentence")).hasText(sentence);
        // charts are drawn once more when the width they have is known, on either page
        fresh.waitForCondition(() -> fresh.locator(".outcomes")
                .innerHTML()
                .equals(page.locator(".outcomes").innerHTML()));
    }

    @Test
    void shouldFollowInTheShowViewUntilItIsFrozen() {
        Page page = facilitate();
        Page show = browser.open(1920, 1080);
        show.navigate(address("/show"));
        drag(page.locator(INVOLVEMENT), 60);
        assertThat(show.locator(".setting").first()).containsText("60");
        page.getByText("Freeze show").click();
        drag(page.locator(INVOLVEMENT), 85);
        settled(page);
        assertThat(show.locator(".setting").first()).containsText("60");
        page.getByText("Freeze show").click();
        assertThat(show.locator(".setting").first()).containsText("85");
        settled(show);
        accessible(show);
        picture(show, "show");
    }

    @Thorough
    @Test
    void shouldSayWhyAndSwitchARuleOff() {
        Page page = facilitate();
        drag(page.locator(INVOLVEMENT), 85);
        settled(page);
        page.locator(".outcome .why").nth(1).click();
        Locator arrows = page.locator(".chain .arrow");
        assertThat(arrows).hasCount(4); // three ways, one of them with two arrows
        assertThat(arrows.first()).containsText(Pattern.compile("\u2212\\d+ of 100assumption"));
        assertThat(page.locator(".chain .outcome-node")).containsText(Pattern.compile("Team autonomy\\s*\u2212\\d+"));
        accessible(page);
        picture(page, "why");
        page.getByText("Switch this rule off").first().click();
        assertThat(page.getByText("3 ways are not there: a rule that they need is switched off."))
                .isVisible();
        assertThat(arrows).hasCount(0);
        page.getByText("Close", new Page.GetByTextOptions().setExact(true)).click();
        settled(page);
        assertThat(page.locator(".off li")).containsText("Who decides the How");
        assertThat(page.locator(".bothsides")).containsText("Who decides the How");
        page.getByText("Has always been so").click();
        settled(page);
        assertThat(page.locator(".sentence")).containsText("other conditions");
    }

    @Thorough
    @Test
    void shouldNotSayWhyOfWhatIsCovered() {
        Page page = facilitate();
        Page show = browser.open(1440, 900);
        show.navigate(address("/show"));
        drag(page.locator(INVOLVEMENT), 85);
        settled(page);
        page.locator(".outcome .why").nth(1).click();
        page.locator("dialog .actions button").first().click();
        assertThat(show.locator("[data-scene=why] .chain .arrow")).hasCount(4);
        page.keyboard().press("Escape");
        page.keyboard().press("p");
        assertThat(show.locator("[data-scene=prepared]")).isVisible();
        page.locator(".outcome .why").nth(1).click();
        assertThat(page.locator("dialog .covered")).isVisible();
        assertThat(page.locator("dialog .chain")).hasCount(0);
    }

    @Test
    void shouldBeUsableInTheDarkInGermanAndOnASmallScreen() {
        Page page = browser.open(320, 700, ColorScheme.DARK, "de");
        page.navigate(address("/facilitate"));
        settled(page);
        assertThat(page.locator("h1")).hasText("Workshop");
        assertThat(page.locator(".sentence")).containsText("Dieses Team ist die Basislinie");
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= 320"))
                .isTrue();
        accessible(page);
    }

    @Thorough
    @Test
    void shouldTellWhatIsWrongWithASettingAndGoOn() {
        Page page = facilitate();
        page.getByText("More conditions").click();
        accessible(page);
        picture(page, "conditions");
        Locator size = page.locator("#set-team-size");
        drag(size, 4);
        settled(page);
        assertThat(page.locator(".bothsides")).containsText("on both sides");
        assertThat(page.locator(".outcome .moment")).hasCount(4);
        page.getByText("Has always been so").click();
        settled(page);
        assertThat(page.locator(".sentence")).containsText("These conditions");
        assertThat(page.locator(".outcome .moment")).hasCount(0);
    }
}
