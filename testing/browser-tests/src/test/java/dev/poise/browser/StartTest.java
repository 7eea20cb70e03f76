package dev.poise.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.poise.fuzz.Thorough;
import org.junit.jupiter.api.Test;

class StartTest extends BrowserTest {

    @Thorough
    @Test
    void shouldOpenTheDoorsOnEveryScreen() {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            for (int width : new int[] {320, 1440}) {
                Page page = browser.open(width, 800, scheme, "en");
                page.navigate(address("/"));
                assertThat(page.locator(".door").first()).isVisible();
                assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .isTrue();
                accessible(page);
                picture(page, "start" + (width == 320 ? "-phone" : "") + (scheme == ColorScheme.DARK ? "-dark" : ""));
            }
        }
    }

    @Test
    void shouldChangeTheLanguageAndRememberIt() {
        Page page = browser.open(1440, 900);
        page.navigate(address("/"));
        assertThat(page.locator("h1")).containsText("How deep");
        page.locator(".language select").selectOption("de");
        assertThat(page.locator("h1")).containsText("Wie stark");
        page.reload();
        assertThat(page.locator("h1")).containsText("Wie stark");
        assertThat(page.locator("html")).hasAttribute("lang", "de");
    }
}
