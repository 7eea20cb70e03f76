package dev.poise.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.poise.fuzz.Thorough;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the guides lead through in German, and the agenda in both languages; their pictures are made here. */
class GuidePagesTest extends BrowserTest {
    /** Words that every English sentence has some of, and German has none of. */
    private static final Pattern ENGLISH = Pattern.compile("(?i)\\b(the|and|with|of|is|from)\\b");

    private Page german(int width, int height, String path) {
        Page page = browser.open(width, height, ColorScheme.LIGHT, "de");
        page.navigate(address(path));
        return page;
    }

    /** Check that nothing on a page is left in English. */
    private static void isGerman(Page page) {
        assertThat(page.locator("html")).hasAttribute("lang", "de");
        assertThat(page.locator("main").innerText()).isNotEmpty().doesNotContainPattern(ENGLISH);
    }

    private void show(Page page, String name) {
        isGerman(page);
        picture(page, name + ".de");
    }

    @Test
    void shouldBeGermanOnThePageOfTheFacilitatorAndOnTheWall() {
        Page page = german(1440, 900, "/facilitate");
        settled(page);
        Page wall = german(1920, 1080, "/show");
        drag(page.locator(INVOLVEMENT), 85);
        settled(page);
        settled(wall);
        show(page, "facilitator");
        show(wall, "show");
    }

    @Thorough
    @Test
    void shouldBeGermanInEveryStepOfTheStory() {
        Page page = german(1440, 900, "/story");
        page.locator(".story button.primary").click();
        assertThat(page.locator(".steps")).isVisible();
        isGerman(page);
        next(page, 2);
        page.locator(".pace select").selectOption("8");
        page.locator("button[aria-keyshortcuts=Space]").click();
        assertThat(page.locator(".played")).isVisible();
        show(page, "story-play");
        next(page, 3);
        assertThat(page.locator(".signs tbody tr")).hasCount(14); // twelve signs in two groups
        show(page, "story-signs");
        next(page, 4);
        assertThat(page.locator(".causes li").first()).isVisible();
        isGerman(page);
        next(page, 5);
        assertThat(page.locator(".figures g")).hasCount(80);
        show(page, "story-luck");
        next(page, 6);
        assertThat(page.locator(".effects tbody").first()).isVisible();
        show(page, "story-turn");
    }

    private static void next(Page page, int step) {
        page.locator(".move .primary").last().click();
        assertThat(page.locator(".steps button[aria-current=step]")).containsText(step + " ");
    }

    @ParameterizedTest
    @CsvSource({"en, 30-minutes, agenda", "de, 30-minutes, agenda.de"})
    void shouldShowTheFacilitatorWhatToSayInAStepOfAnAgenda(String language, String agenda, String picture) {
        Page page = browser.open(1440, 900, ColorScheme.LIGHT, language);
        page.navigate(address("/facilitate"));
        settled(page);
        page.locator(".noagenda button").first().click();
        page.locator("#agenda-ready option")
                .nth(4)
                .waitFor(new WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.locator("#agenda-ready").selectOption(agenda);
        page.locator("dialog .actions .primary").click();
        for (int step = 1; step <= 3; step++) {
            page.locator(".agenda .go .primary:not([disabled])").click();
            assertThat(page.locator(".agenda .where")).containsText(Pattern.compile("^\\S+ " + step + " "));
        }
        settled(page);
        assertThat(page.locator(".agenda .notes")).isVisible();
        accessible(page);
        picture(page, picture);
    }
}
