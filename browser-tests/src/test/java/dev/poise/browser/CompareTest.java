package dev.poise.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CompareTest extends BrowserTest {

    @Test
    void shouldCompareScenariosAndHandOverTheReport() throws IOException {
        Page page = browser.open(1440, 900);
        page.navigate(address("/"));
        page.getByText("Compare strategies").click();
        page.locator("#runs").fill("20");
        page.keyboard().press("Tab");
        accessible(page);
        page.locator(".pick .primary").click();
        settled(page);
        assertThat(page.locator(".teams tbody tr")).hasCount(4);
        assertThat(page.locator("pre"))
                .containsText(
                        "./poise compare non-technical what-and-why hands-on-novice hands-on-expert --seed 1 --replications 20");
        accessible(page);
        picture(page, "compare");
        Download download =
                page.waitForDownload(() -> page.getByText("Download the report").click());
        assertThat(Files.readString(download.path()))
                .contains("<!DOCTYPE html>")
                .doesNotContain("<script");
    }

    @Test
    void shouldPutKeptPointsSideBySideAndChangeATeamByItsFile() {
        Page page = browser.open(1440, 900);
        page.navigate(address("/facilitate"));
        settled(page);
        page.getByText("Keep this point").click();
        drag(page.locator(INVOLVEMENT), 85);
        settled(page);
        page.getByText("Side by side", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(page.locator(".side .teams tbody tr"))
                .hasCount(
                        3,
                        new com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions().setTimeout(60_000));
        accessible(page);
        page.getByText("Scenario file").click();
        Locator text = page.locator("#file-text");
        assertThat(text).hasValue("productOwner:\n  technicalInvolvement: 0.85\n");
        text.fill("productOwner:\n  technicalInvolvment: 2\n");
        page.getByText("Check and use").click();
        assertThat(page.locator("dialog .problems")).containsText("did you mean productOwner.technicalInvolvement");
        accessible(page);
        text.fill("productOwner:\n  technicalInvolvement: 0.2\n  technicalKnowledge: 0.5\n");
        page.getByText("Check and use").click();
        assertThat(page.locator(INVOLVEMENT)).hasValue("20");
    }

    @Test
    void shouldSaveASessionThatTheCommandLineRunsAgainWithTheSameDigest() throws Exception {
        Page page = browser.open(1440, 900);
        page.navigate(address("/facilitate"));
        settled(page);
        drag(page.locator(INVOLVEMENT), 85);
        settled(page);
        page.getByText("Save session").click();
        String digest = page.locator(".digest").innerText();
        Path saved = Path.of(page.locator(".folder").innerText());
        accessible(page);
        String command = Files.readAllLines(saved.resolve("commands.txt")).get(1);

        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "dev.poise.cli.Main"));
        words.addAll(List.of(command.replace("./poise ", "").split(" ")));
        words.addAll(List.of("--format", "json", "--out", "again"));
        Process process = new ProcessBuilder(words)
                .directory(saved.toFile())
                .redirectError(saved.resolve("err.txt").toFile())
                .start();
        String json = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(saved.resolve("err.txt")))
                .isZero();
        assertThat(json).contains("\"digest\": \"" + digest + "\"");
    }
}
