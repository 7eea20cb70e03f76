package dev.poise.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.poise.architecture.Waiting;
import dev.poise.fuzz.Thorough;
import org.junit.jupiter.api.Test;

/** Every dialog by keyboard: the focus goes in, stays in, and comes back to where it was. */
@Thorough
class DialogTest extends BrowserTest {

    /** Whether the focus is where it may be while a dialog is open: in it, or on the page as a whole on the way round. */
    private static final String WITHIN = """
            () => {
              const open = document.querySelector('dialog[open]');
              return document.activeElement === document.body || open.contains(document.activeElement);
            }
            """;

    private void walked(Page page, String opener) {
        Locator button = page.locator(opener);
        button.focus();
        page.keyboard().press("Enter");
        Locator dialog = page.locator("dialog[open]");
        assertThat(dialog).isVisible();
        assertThat(page.evaluate("document.querySelector('dialog[open]').contains(document.activeElement)"))
                .as("%s takes the focus in", opener)
                .isEqualTo(true);
        int controls = dialog.locator("button, input, textarea, select, [tabindex='0']")
                .count();
        for (int i = 0; i < 2 * controls + 3; i++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate(WITHIN)).as("%s keeps the focus", opener).isEqualTo(true);
        }
        for (int i = 0; i < controls + 2; i++) {
            page.keyboard().press("Shift+Tab");
            assertThat(page.evaluate(WITHIN))
                    .as("%s keeps the focus backwards", opener)
                    .isEqualTo(true);
        }
        Keyboard.walk(page);
        accessible(page);
        close(page);
        assertThat(button).isFocused();
    }

    /** Closes the dialog and waits until it is gone from the page: a moment later than from sight. */
    private static void close(Page page) {
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog")).hasCount(0);
    }

    @Test
    void shouldTakeTheFocusInKeepItAndGiveItBack() {
        Page page = browser.open(1440, 900);
        page.navigate(address("/facilitate"));
        settled(page);
        page.locator(".ways button").nth(1).click();
        assertThat(page.locator("dialog .folder")).isVisible(); // saved: its commands can be reached
        close(page);
        walked(page, ".ways button >> nth=0");
        walked(page, ".ways button >> nth=1");
        walked(page, ".ways button >> nth=2");
        walked(page, ".toolbar button[aria-keyshortcuts=g]");
        walked(page, ".outcome .why >> nth=2");
        walked(page, "footer button");
        picture(page, "about");
    }

    @Test
    void shouldDoNothingBehindADialogWithTheKeysOfThePage() {
        Page page = browser.open(1440, 900);
        page.navigate(address("/facilitate"));
        settled(page);
        page.keyboard().press("?");
        assertThat(page.locator("dialog[open] kbd").first()).isVisible();
        picture(page, "keys");
        page.keyboard().press("k");
        close(page);
        assertThat(page.locator(".kept li")).hasCount(0);
        page.keyboard().press("k");
        assertThat(page.locator(".kept li")).hasCount(1);
    }

    @Test
    void shouldPlayTheYearWithTheSpaceBarAndStepThroughItWithArrows() throws Exception {
        Page page = browser.open(1440, 900);
        page.navigate(address("/facilitate"));
        settled(page);
        Locator cursor = page.locator("#sprint-cursor");
        page.keyboard().press("ArrowRight");
        assertThat(cursor).hasValue("1");
        recordValues(cursor);
        page.keyboard().press("Space");
        Waiting.until("it moves on", () -> recorded(page).size() > 1);
        assertThat(page.locator(".cursor-control button")).hasText("Pause");
        page.keyboard().press("Space");
        assertThat(page.locator(".cursor-control button")).hasText("Play the year");
        assertThat(recorded(page)).startsWith("1", "2");
        int held = Integer.parseInt(cursor.inputValue());
        page.keyboard().press("ArrowLeft");
        assertThat(cursor).hasValue(Integer.toString(held - 1));
        assertThat(page.locator(".outcome .metric")).hasCount(4);
        page.locator(INVOLVEMENT).focus();
        page.keyboard().press("ArrowRight"); // moves the slider that has the focus, and nothing else
        assertThat(page.locator(INVOLVEMENT)).hasValue("25");
        assertThat(cursor).hasValue(Integer.toString(held - 1));
    }
}
