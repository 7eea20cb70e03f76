package dev.poise.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.poise.fuzz.Thorough;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StoryTest extends BrowserTest {
    @Thorough
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
        assertThat(page.locator(".played")).containsText("Had nothing changed");
        picture(page, "story-play");
        next(page, "Could it be seen?");
        assertThat(page.locator(".firstsign"))
                .containsText(Pattern.compile(
                        "in sprint \\d+ \\(.+\\): a week of \\d+\\.\\d hours, \\d+\\.\\d of them with users"));
        assertThat(page.locator(".signs tbody tr")).hasCount(14); // twelve signs in two groups
        accessible(page);
        picture(page, "story-signs");
        next(page, "What it does to the team, and where it came from");
        assertThat(page.locator(".causes li").first()).isVisible();
        assertThat(page.locator(".causes").first()).not().containsText("ordinary course");
        accessible(page);
        picture(page, "story-team");
        next(page, "Was it bad luck?");
        assertThat(page.locator(".figures")).hasCount(4);
        assertThat(page.locator(".figures g")).hasCount(80);
        assertThat(page.locator(".step > p").first())
                .containsText(Pattern.compile("at risk in \\d+ of 20 teams; had nothing changed, in \\d+ of 20"));
        accessible(page);
        picture(page, "story-luck");
        next(page, "What would have helped, and when?");
        assertThat(page.locator(".helps").first())
                .containsText("What the organisation could have changed, from sprint 6 on.");
        assertThat(page.locator(".effects tbody").first()).containsText("The organisation's to change");
        accessible(page);
        picture(page, "story-turn");
        page.locator(".effects input[value=LESS_ASKED]").check();
        page.locator(".branch .primary").click();
        assertThat(page.locator(".step h3").first()).hasText("Changed in sprint 6");
        assertThat(page.getByText("At risk at the end of the year: of 20 developers"))
                .isVisible();
        accessible(page);
        picture(page, "story-branch");
    }

    @Test
    void shouldKeepTheStoryAndItsStepInTheAddress() {
        Page page = tell();
        page.locator("#tale-year").selectOption("HARD");
        page.getByText("5 Luck?").click();
        String said = page.locator(".step > p").first().innerText();
        assertThat(page.url()).contains("situation=reference-team", "year=hard", "step=luck");

        page.reload();

        assertThat(page.locator("#step-h")).hasText("Was it bad luck?");
        assertThat(page.locator(".step > p").first()).hasText(said);
        assertThat(page.locator("#tale-year")).hasValue("HARD");
        page.goBack();
        assertThat(page.locator("#step-h")).hasText("Monday");
    }

    @Thorough
    @Test
    void shouldShowTheWallAGuessBeforeTheYearIsPlayedAndItsAnswerAfterIt() {
        Page wall = browser.open(1024, 768);
        wall.navigate(address("/show"));
        Page page = tell();
        page.getByText("Show on the wall").click();
        assertThat(wall.locator("[data-scene=story]")).containsText("Sprint 3.");
        next(page, "Something changes");
        page.getByText("Ask the room").click();
        assertThat(wall.locator("[data-scene=question]")).containsText("if nothing changes. What will become of it?");
        page.locator(".hands input").nth(4).fill("7");
        assertThat(page.getByText("Show result")).isDisabled();
        page.locator(".pace select").selectOption("8");
        page.getByText("Play", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(wall.locator("[data-scene=story] .median.c3").first()).isVisible();
        assertThat(wall.locator("[data-scene=story] .sentence")).containsText("Had nothing changed");
        assertThat(wall.locator(".guessed")).hasCount(0);
        page.getByText("Show result").click();
        assertThat(wall.locator(".guessed .right")).isVisible();
        assertThat(page.locator(".guessed .right")).isVisible();
        accessible(wall);
        page.getByText("Done").click();
        assertThat(wall.locator("[data-scene=story] .day svg")).isVisible();
    }

    @Thorough
    @Test
    void shouldWriteDownWhatIsChangedWhileARunIsPlayedSoThatItCanBeRunAgain() throws Exception {
        Page page = tell();
        next(page, "Something changes");
        play(page);
        page.locator("#steer").selectOption("LESS_ASKED");
        page.getByText("Change from tomorrow on").click();
        assertThat(page.locator(".steered"))
                .containsText(Pattern.compile("sprint \\d+ day \\d+: A third less is asked for"));
        page.locator("h2").click();
        page.keyboard().press("Space");
        assertThat(page.getByText("Go on")).isVisible();
        accessible(page);
        page.locator(".pace select").selectOption("8");
        page.getByText("Go on").click();
        assertThat(page.getByText("Keep this year as a file")).isVisible();
        picture(page, "story-steered");
        Download download = page.waitForDownload(
                () -> page.getByText("Keep this year as a file").click());
        download.saveAs(folder.resolve("story.yaml"));
        List<String> file = Files.readAllLines(folder.resolve("story.yaml"));

        assertThat(file).anySatisfy(line -> assertThat(line).contains("load: 0.6666"));
        String digest = file.get(1).replace("# digest ", "");
        assertThat(CommandLine.json(folder, file.get(0).replace("# ", ""))).contains("\"digest\": \"" + digest + "\"");
    }

    @Thorough
    @Test
    void shouldTellTheSameStoryWithAnotherTeamFromTheFirstDayOn() {
        Page page = browser.open(1440, 900);
        page.navigate(address("/story"));
        // as late as can be, so that few Sprints are left in which it could still be turned
        drag(page.locator("#about-sprint"), 13);
        page.getByText("Tell the story").click();
        assertThat(page.locator(".steps")).isVisible();
        page.getByText("6 Turn").click();
        assertThat(page.locator(".effects small")).hasCount(2);
        page.locator(".effects input[value=FEWER_STAKEHOLDERS]").check();
        assertThat(page.getByText("The same change at every sprint")).isDisabled();
        page.locator(".branch .primary").click();
        assertThat(page.locator(".step h3").first()).hasText("The same story with another team from the first day on");
        page.locator(".effects input[value=MORE_LEAVE]").check();
        assertThat(page.locator(".step .lines")).hasCount(0); // what is drawn belongs to what is chosen
        page.getByText("The same change at every sprint").click();
        assertThat(page.locator(".step h3").first()).hasText("The end of the year against the sprint of the change");
        accessible(page);
        picture(page, "story-curve");
    }

    @Test
    void shouldSaveAChartOfTheStoryAsAPictureWithItsTitle() throws IOException {
        Page page = tell();
        next(page, "Something changes");
        play(page);
        assertThat(page.locator(".lines .savechart")).hasCount(1);
        page.locator(".lines .savechart summary").click();
        Download file = page.waitForDownload(
                () -> page.locator(".savechart[open] button").nth(1).click());
        assertThat(Files.readString(file.path()))
                .contains(">Exhaustion of the Product Owner and of the developers, sprint by sprint</text>")
                .doesNotContain("class=", "var(--");
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
