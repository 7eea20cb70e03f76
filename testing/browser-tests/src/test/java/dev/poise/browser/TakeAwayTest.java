package dev.poise.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.poise.fuzz.Thorough;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a group takes with it: the session as files, charts as pictures, role cards. */
@Thorough
class TakeAwayTest extends BrowserTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    private Page debriefed(String language) {
        Page page = browser.open(1366, 768, ColorScheme.LIGHT, language);
        page.navigate(address("/facilitate"));
        settled(page);
        drag(page.locator(INVOLVEMENT), 85);
        settled(page);
        page.keyboard().press("g");
        page.locator("#guess-wording").fill("Will they <decide> themselves?");
        page.locator("dialog .primary").last().click();
        page.locator(".hands input").first().fill("3");
        page.keyboard().press("Tab");
        assertThat(page.locator(".sofar")).containsText("3 ");
        page.locator(".guessbar > .actions .primary").click();
        assertThat(page.locator(".guessbar .right")).hasCount(1);
        page.locator("a[href='/debrief']").click();
        settled(page);
        return page;
    }

    private static String saved(Page page, int button) throws IOException {
        Download file = page.waitForDownload(
                () -> page.locator(".takeaway button").nth(button).click());
        return Files.readString(file.path());
    }

    @Test
    void shouldHandOverTheSessionAsAFileThatIsReadOfflineAsMarkdownAndAsATable() throws IOException {
        Page page = debriefed("en");
        page.locator("#take-text").fill("Ask users first\n<b>No</b> promises on Fridays\n=1+1");
        assertThat(page.locator(".takeaway [role=status]")).hasText("Kept.");
        accessible(page);
        Page again = browser.open(1366, 768);
        again.navigate(address("/debrief"));
        assertThat(again.locator("#take-text")).hasValue("Ask users first\n<b>No</b> promises on Fridays\n=1+1");

        String html = saved(page, 0);
        assertThat(html)
                .contains("<li>Ask users first</li>", "&#60;b&#62;No", "Will they &#60;decide&#62; themselves?")
                .doesNotContain("<script", "src=", "<b>No");
        Path file = Files.writeString(folder.resolve("taken.html"), html);
        Page offline = browser.open(800, 900);
        offline.navigate(file.toUri().toString());
        assertThat(offline.locator("article .right")).hasCount(1);
        assertThat(offline.locator("figure > svg")).hasCount(8);
        accessible(offline);
        browser.expect(Pattern.compile("foreign request: file:"));

        assertThat(saved(page, 1))
                .contains("- Ask users first\n", "\\<b\\>No\\</b\\>", "Will they \\<decide\\> themselves?", "- ");
        assertThat(saved(page, 2))
                .startsWith("\uFEFF\"number\",\"question\"")
                .contains("\"falls by 10 or more\",\"3\"", "\"'=1+1\"");
    }

    @Test
    void shouldHandOverTheSessionInGerman() throws IOException {
        Page page = debriefed("de");
        assertThat(saved(page, 1)).contains("# Was wir aus dem Workshop mitnehmen", "Beteiligung am Wie 20 \u2192 85");
    }

    @Test
    void shouldSaveAChartAsAPictureThatDependsOnNoStyleSheet() throws IOException {
        Page page = browser.open(1366, 768);
        page.navigate(address("/facilitate"));
        settled(page);
        page.locator("#outcome-autonomy\\.mean").waitFor();
        for (Map.Entry<String, Integer> form : Map.of("As PNG", 0, "As SVG", 1).entrySet()) {
            page.locator(".outcome .savechart summary").nth(1).click();
            Download file = page.waitForDownload(() ->
                    page.locator(".savechart[open] button").nth(form.getValue()).click());
            byte[] bytes = Files.readAllBytes(file.path());
            assertThat(bytes.length).isGreaterThan(3000);
            if (form.getValue() == 0) {
                assertThat(file.suggestedFilename()).isEqualTo("team-autonomy.png");
                assertThat(bytes).startsWith(PNG);
            } else {
                assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .contains(">Team autonomy</text>", "stroke-dasharray=\"6px, 5px\"", "fill=\"rgb(")
                        .doesNotContain("class=", "var(--");
            }
        }
    }

    @Test
    void shouldShowRoleCardsAndGuidesInTheLanguageOfThePage() {
        Page page = browser.open(1366, 768, ColorScheme.LIGHT, "de");
        page.navigate(address("/guide") + "#role-cards");
        settled(page);
        assertThat(page.locator(".guide .card")).hasCount(6);
        assertThat(page.locator(".guide .card").nth(5)).containsText("Die Organisation");
        accessible(page);
        page.locator(".guide nav a").nth(1).click();
        assertThat(page.locator(".guide h2.h1")).hasText("Leitfaden für die Moderation");
        assertThat(page.locator(".guide table").first()).isVisible();
        accessible(page);
        page.locator(".guide td a").first().click();
        assertThat(page.locator(".guide h2.h1")).hasText("Leitfaden für Trainings");
        accessible(page);
    }
}
