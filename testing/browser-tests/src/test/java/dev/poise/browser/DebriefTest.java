package dev.poise.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.poise.fuzz.Thorough;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a group takes home. */
@Thorough
class DebriefTest extends BrowserTest {
    private static final int[] INVOLVEMENTS = {85, 60, 40, 5};
    private static final int[] HANDS = {3, 8, 4, 5, 1};
    private static final String[] OUTCOMES = {"autonomy.mean", "value.delivered", "po.exhaustion", "burnout.exhaustion"
    };

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void shouldPrintFourRoundsFourPointsAndSixChangesOnOnePage(String language) {
        Page page = browser.open(1440, 900, ColorScheme.LIGHT, language);
        page.navigate(address("/facilitate"));
        settled(page);
        for (int i = 0; i < INVOLVEMENTS.length; i++) {
            page.keyboard().press("g");
            page.locator(String.format(Locale.ROOT, "dialog input[value='%s']", OUTCOMES[i]))
                    .check();
            page.locator("dialog button.primary").click();
            drag(page.locator(INVOLVEMENT), INVOLVEMENTS[i]);
            for (int option = 0; option < HANDS.length; option++) {
                page.locator(".hands input").nth(option).fill("" + HANDS[option]);
                page.keyboard().press("Tab");
            }
            page.locator(".guessbar button.primary").click();
            assertThat(page.locator(".guessed")).isVisible();
            page.locator(".guessbar .actions button").click();
            page.keyboard().press("k");
        }
        drag(page.locator("#set-team-seniority"), 42);
        drag(page.locator("#set-product-technicalShare"), 80);
        settled(page);
        page.locator(".ways a[href='/debrief']").click();
        assertThat(page.locator("article")).hasCount(4);
        assertThat(page.locator("article").filter(new Locator.FilterOptions().setHasText("21 ")))
                .hasCount(4); // raised hands, however quickly they were typed
        assertThat(page.locator(".teams tbody tr")).hasCount(5);
        assertThat(page.locator(".changed tbody tr")).hasCount(6);
        accessible(page);
        picture(page, language.equals("en") ? "debrief" : "debrief." + language);

        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).containsOnlyOnce("/Type /Page\n");
    }
}
