package dev.poise.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import dev.poise.fuzz.Thorough;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CompareTest extends BrowserTest {

    @Test
    void shouldCompareScenariosAndHandOverTheReport() throws IOException {
        Page page = browser.open(1440, 900);
        page.navigate(address("/"));
        page.getByText("Compare strategies").click();
        page.locator("#runs").fill("20");
        accessible(page);
        page.locator(".pick .primary").click();
        settled(page);
        assertThat(page.locator(".teams tbody tr")).hasCount(4);
        assertThat(page.locator("pre"))
                .containsText(
                        Pattern.compile(
                                "./poise compare non-technical what-and-why hands-on-novice hands-on-expert --seed 8 --replications 20\\b"));
        accessible(page);
        picture(page, "compare");
        Download download =
                page.waitForDownload(() -> page.getByText("Download the report").click());
        assertThat(Files.readString(download.path()))
                .contains("<!DOCTYPE html>")
                .doesNotContain("<script");
    }

    @Thorough
    @Test
    void shouldAnswerInTheLanguageOfThePageAndShowRunsAgainstEachOther() {
        Page page = browser.open(1440, 900, ColorScheme.DARK, "de");
        page.navigate(address("/compare"));
        page.locator("#runs").fill("20");
        page.keyboard().press("Tab");
        page.locator(".pick .primary").click();
        settled(page);
        assertThat(page.locator(".answers li").first()).containsText("Gelieferter Wert. Technisches Wissen 10 → 90: ");
        assertThat(page.locator(".scatter path.run")).hasCount(4);
        page.locator("#scatter-x").selectOption("po.hoursPerDay");
        assertThat(page.locator(".scatter svg"))
                .hasAttribute("aria-label", Pattern.compile("Product Owner: Stunden am Tag gegen .*, 80 Läufe"));
        page.locator("#scatter-run").focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator(".scatter .looked")).hasCount(4);
        assertThat(page.locator(".runs-against .command")).containsText("./poise run non-technical --seed ");
        accessible(page);
        Keyboard.walk(page);
    }

    @Test
    void shouldCompareScenarioFilesThatAreDroppedOrOpened() throws IOException {
        Page page = browser.open(1440, 900, ColorScheme.LIGHT, "de");
        page.navigate(address("/compare"));
        drop(
                page,
                Map.of(
                        "busy.yaml", "extends: crunch\nteam:\n  size: 4\n",
                        "wrong.yaml", "team:\n  sise: 4\n",
                        "photo.png", "no scenario"));
        assertThat(page.locator(".problems li")).hasCount(2);
        assertThat(page.locator(".problems")).containsText("wrong.yaml:2:3");
        assertThat(page.locator(".problems")).containsText("photo.png: erwartet wird eine Szenariodatei");
        assertThat(page.locator(".own").getByLabel("busy.yaml")).isChecked();
        drop(page, Map.of("large.yaml", "#".repeat(256 * 1024 + 1)));
        assertThat(page.locator(".problems li")).hasCount(1);
        assertThat(page.locator(".problems")).containsText("large.yaml: größer als 256 kB");
        Path calm = Files.writeString(folder.resolve("calm.json"), "{\"stakeholders\":{\"load\":0.8}}");
        page.locator(".own input[type=file]").setInputFiles(calm);
        assertThat(page.locator(".own").getByLabel("calm.json")).isChecked();
        assertThat(page.locator(".problems")).hasCount(0);
        accessible(page);
        page.locator("#runs").fill("20");
        page.keyboard().press("Tab");
        page.locator(".pick .primary").click();
        assertThat(page.locator(".problems")).containsText("was sich am Montag nicht ändern kann: ");
        page.locator("input[name=onset][value=start]").check();
        page.locator(".pick .primary").click();
        settled(page);
        assertThat(page.locator(".teams tbody tr")).hasCount(6);
        assertThat(page.locator(".teams tbody")).containsText("busy.yaml");
    }

    /** Let go of files over the list, as a hand does. */
    private static void drop(Page page, Map<String, String> files) {
        JSHandle dragged = page.evaluateHandle("""
                files => {
                  const dragged = new DataTransfer();
                  for (const [name, text] of Object.entries(files)) dragged.items.add(new File([text], name));
                  return dragged;
                }
                """, files);
        page.locator(".pick form").dispatchEvent("drop", Map.of("dataTransfer", dragged));
    }

    @Thorough
    @Test
    void shouldPutKeptPointsSideBySideAndChangeATeamByItsFile() {
        Page page = browser.open(1440, 900);
        page.navigate(address("/facilitate"));
        settled(page);
        page.getByText("Keep this point").click(); // the baseline once more, which is not shown twice
        drag(page.locator(INVOLVEMENT), 60);
        page.getByText("Keep this point").click();
        drag(page.locator(INVOLVEMENT), 85);
        settled(page);
        page.getByText("Side by side", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(page.locator(".side .teams tbody tr")).hasCount(3);
        accessible(page);
        picture(page, "side-by-side");
        page.getByText("Scenario file").click();
        Locator text = page.locator("#file-text");
        assertThat(text).hasValue("productOwner:\n  technicalInvolvement: 0.85\n");
        text.fill("productOwner:\n  technicalInvolvment: 2\n");
        page.getByText("Check and use").click();
        assertThat(page.locator("dialog .problems")).containsText("did you mean productOwner.technicalInvolvement");
        accessible(page);
        picture(page, "file");
        text.fill("productOwner:\n  technicalInvolvement: 0.2\n  technicalKnowledge: 0.5\n");
        page.getByText("Check and use").click();
        assertThat(page.locator(INVOLVEMENT)).hasValue("20");
    }

    @Thorough
    @Test
    void shouldBringTeamsSideBySideIntoViewWhereverTheyAreDrawn() {
        Page page = browser.open(options -> options.setViewportSize(1440, 900).setReducedMotion(ReducedMotion.REDUCE));
        page.navigate(address("/facilitate"));
        settled(page);
        Locator button = page.locator(".toolbar").getByText("Side by side");
        page.keyboard().press("g");
        page.getByText("Ask now").click();
        assertThat(button).isDisabled(); // it would tell what is to be guessed
        page.getByText("Take the question back").click();
        assertThat(button).isDisabled();
        page.getByText("Show all four").click();
        page.getByLabel("Numbers: Value delivered").click();
        button.click();
        assertThat(page.locator("#side-h")).isFocused();
        assertThat(page.locator(".side .teams tbody tr").first()).isVisible();
        assertThat(page.locator("#side-h")).isInViewport();
        assertThat(page.locator(".side .teams tbody tr").first())
                .isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
    }

    @Thorough
    @Test
    void shouldOpenAScenarioFileFromTheStartPage() throws IOException {
        Page page = browser.open(1440, 900);
        page.navigate(address("/"));
        Path wrong = Files.writeString(folder.resolve("wrong.yaml"), "productOwner:\n  technicalInvolvement: many\n");
        page.locator("input[type=file][accept*=yaml]").setInputFiles(wrong);
        assertThat(page.locator(".problems")).containsText("a number from 0 to 1");
        accessible(page);
        Path right = Files.writeString(
                folder.resolve("right.yaml"), "extends: crunch\nproductOwner:\n  technicalInvolvement: 0.7\n");
        page.locator("input[type=file][accept*=yaml]").setInputFiles(right);
        assertThat(page.locator(INVOLVEMENT)).hasValue("70");
        settled(page);
        assertThat(page.locator("#culture")).hasValue("crunch");
    }
}
