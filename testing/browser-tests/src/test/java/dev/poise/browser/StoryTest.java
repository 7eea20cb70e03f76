package dev.poise.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StoryTest extends BrowserTest {
    @Test
    void shouldTellSixStepsAndBranchAtTheEnd() {
        Page page = browser.open(1440, 900);
        page.navigate(address("/"));
        page.getByText("Show burnout risk").click();
        assertThat(page.locator(".care")).containsText("nothing about you is asked or stored");
        accessible(page);
        picture(page, "story-setup");
        page.getByText("Tell the story").click();
        assertThat(page.locator(".steps")).isVisible();
        assertThat(page.locator("#step-h")).hasText("Monday");
        accessible(page);
        picture(page, "story-monday");
        next(page, "Something changes");
        play(page);
        page.getByText("Pause").click();
        accessible(page);
        assertThat(page.locator(".pace option")).hasText(new String[] {
            "1 sprint a second", "2 sprints a second", "4 sprints a second", "8 sprints a second"
        });
        page.locator(".pace select").selectOption("8");
        page.getByText("Go on").click();
        assertThat(page.getByText("Digest of this run")).isVisible();
        picture(page, "story-play");
        next(page, "Could it be seen?");
        assertThat(page.locator(".firstsign"))
                .containsText(Pattern.compile(
                        "in sprint \\d+ \\(.+\\): a week of \\d+\\.\\d hours, \\d+\\.\\d of them with users"));
        accessible(page);
        picture(page, "story-signs");
        next(page, "What it does to the team, and where it came from");
        assertThat(page.locator(".causes li").first()).isVisible();
        accessible(page);
        picture(page, "story-team");
        next(page, "Was it bad luck?");
        assertThat(page.locator(".figures g")).hasCount(20);
        assertThat(page.locator(".step > p").first())
                .containsText(Pattern.compile("In about \\d+ of 20 teams .* \\(\\d+ of 200 runs\\)"));
        accessible(page);
        picture(page, "story-luck");
        next(page, "When could it still have been turned?");
        drag(page.locator("#turn-sprint"), 6);
        page.locator(".branch .primary").click();
        assertThat(page.locator(".step h3")).hasText("Branched in sprint 6");
        assertThat(page.locator(".step h3 ~ p").first()).containsText("At risk in about");
        accessible(page);
        picture(page, "story-branch");
    }

    @Test
    void shouldWriteDownWhatIsChangedWhileARunIsPlayedSoThatItCanBeRunAgain() throws Exception {
        Page page = tell();
        next(page, "Something changes");
        play(page);
        page.locator("#steer").selectOption("lessLoad");
        page.getByText("Change from tomorrow on").click();
        assertThat(page.locator(".steered"))
                .containsText(Pattern.compile("sprint \\d+ day \\d+: Work asked for: 0.70"));
        page.locator("h2").click();
        page.keyboard().press("Space");
        assertThat(page.getByText("Go on")).isVisible();
        accessible(page);
        page.locator(".pace select").selectOption("8");
        page.getByText("Go on").click();
        assertThat(page.locator(".digest")).isVisible();
        picture(page, "story-steered");
        Download download = page.waitForDownload(
                () -> page.getByText("Download this run as a scenario file").click());
        download.saveAs(folder.resolve("story.yaml"));
        String digest = page.locator(".digest").innerText();

        assertThat(Files.readString(folder.resolve("story.yaml"))).contains("load: 0.7");
        assertThat(CommandLine.json(folder, page.locator(".command").innerText()))
                .contains("\"digest\": \"" + digest + "\"");
    }

    @Test
    void shouldTellTheSameStoryWithAnotherTeamFromTheFirstDayOn() {
        Page page = browser.open(1440, 900);
        page.navigate(address("/story"));
        // as late as can be, so that few Sprints are left in which it could still be turned
        drag(page.locator("#about-sprint"), 13);
        page.getByText("Tell the story").click();
        assertThat(page.locator(".steps")).isVisible();
        page.getByText("6 Turn").click();
        assertThat(page.locator("fieldset")
                        .filter(new Locator.FilterOptions().setHasText("Another team from the first day on"))
                        .locator("input"))
                .hasCount(2);
        page.locator("input[value=fewerStakeholders]").check();
        assertThat(page.locator("#turn-sprint")).isDisabled();
        page.locator(".branch .primary").click();
        assertThat(page.locator(".step h3")).hasText("The same story with another team from the first day on");
        assertThat(page.locator(".step h3 ~ p").first()).containsText("At risk in about");
        page.locator("input[value=moreLeave]").check();
        assertThat(page.locator(".step .lines")).hasCount(0); // what is drawn belongs to what is chosen
        page.getByText("The same change at every sprint").click();
        assertThat(page.locator(".step h3")).hasText("End result against the sprint of the change");
        accessible(page);
        picture(page, "story-turn");
    }

    private Page tell() {
        Page page = browser.open(1440, 900);
        page.navigate(address("/story"));
        page.getByText("Tell the story").click();
        assertThat(page.locator(".steps")).isVisible();
        return page;
    }

    @Test
    void shouldFitASmallScreenInTheDark() {
        Page page = browser.open(320, 700, ColorScheme.DARK, "de");
        page.navigate(address("/story"));
        assertThat(page.locator(".care")).isVisible();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= 320"))
                .isTrue();
        accessible(page);
    }

    /** Play, as slowly as it goes, so that there is time to do something before the end. */
    private static void play(Page page) {
        page.locator(".pace select").selectOption("1");
        page.getByText("Play", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".lines .median.c3").first()).isVisible();
    }

    private static void next(Page page, String heading) {
        page.getByText("Next", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("#step-h")).hasText(heading);
    }
}
