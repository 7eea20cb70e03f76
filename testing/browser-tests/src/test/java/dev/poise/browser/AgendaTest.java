package dev.poise.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.poise.fuzz.Thorough;
import dev.poise.workshop.Workshop;
import dev.poise.workshop.agenda.Agenda;
import dev.poise.workshop.agenda.AgendaStep;
import dev.poise.workshop.agenda.BuiltInAgendas;
import dev.poise.workshop.agenda.StepAction;
import dev.poise.workshop.room.Scenarios;
import dev.poise.workshop.server.WorkshopOptions;
import dev.poise.workshop.server.WorkshopOptions.Keeping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A prepared session, from the first step to the last: what each screen shows, and what is sent to it. */
@Thorough
class AgendaTest extends BrowserTest {
    private static final Pattern NO_SERVER = Pattern.compile("Failed to load resource: net::ERR_"
            + "(CONNECTION_REFUSED|INCOMPLETE_CHUNKED_ENCODING|EMPTY_RESPONSE|CONNECTION_RESET).*");

    /** Writes down every message that a page hears, before any script of the page runs. */
    private static final String WRITE_DOWN = """
            window.heard = [];
            const listen = EventSource.prototype.addEventListener;
            EventSource.prototype.addEventListener = function (type, handler) {
              return listen.call(this, type, event => { if (event.data !== undefined) window.heard.push(type + ' ' + event.data); handler(event); });
            };
            """;

    @TempDir
    private Path state;

    private Page control;
    private Page wall;
    private final List<Page> phones = new ArrayList<>();
    private String code = "";

    @Override
    boolean openToTheNetwork() {
        return true;
    }

    @BeforeEach
    void keep() throws IOException {
        workshop.close();
        workshop = kept();
    }

    private Workshop kept() throws IOException {
        return Workshop.start(
                new WorkshopOptions(
                        0, true, WorkshopOptions.SEED, 2, "", state, null, new Keeping(state, false, null, null)),
                runs());
    }

    private Page facilitate(String language) {
        Page page = browser.open(1366, 768, ColorScheme.LIGHT, language);
        page.navigate(address("/facilitate"));
        settled(page);
        return page;
    }

    private void choose(Page page, String name) {
        page.locator(".noagenda button").first().click();
        page.locator("#agenda-ready option")
                .nth(4)
                .waitFor(new WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.locator("#agenda-ready").selectOption(name);
        page.locator("dialog .actions .primary").click();
        assertThat(page.locator(".agenda")).isVisible();
    }

    private void next(Page page, int step) {
        page.locator(".agenda .go .primary:not([disabled])").click();
        assertThat(page.locator(".agenda .where")).containsText(Pattern.compile("^\\S+ " + step + " "));
    }

    private void openScreens() {
        wall = browser.open(1366, 768);
        wall.addInitScript(WRITE_DOWN);
        wall.navigate(address("/show"));
        control.keyboard().press("g");
        assertThat(control.locator("dialog .invitation, dialog .nophones")).isVisible();
        Assumptions.assumeTrue(control.locator("dialog .code").count() > 0, "this machine is on no network");
        code = control.locator("dialog .code").innerText();
        control.keyboard().press("Escape");
        for (int i = 0; i < 3; i++) {
            Page phone = browser.open(390, 844);
            phone.addInitScript(WRITE_DOWN);
            phone.navigate(plain("/join#code=" + code));
            assertThat(phone.locator(".card")).containsText("You are in.");
            phones.add(phone);
        }
    }

    /** Take what a page has heard since it was last asked. */
    @SuppressWarnings("unchecked") // what the script above keeps
    private static List<String> heard(Page page) {
        return (List<String>) page.evaluate("() => window.heard.splice(0)");
    }

    private static Set<String> outcomesIn(List<String> heard) {
        Set<String> outcomes = new HashSet<>();
        for (String each : heard) {
            if (each.startsWith("answer ")) {
                JsonNode answer = JsonMapper.shared().readTree(each.substring("answer ".length()));
                outcomes.addAll(answer.path("outcomes").propertyNames());
            }
        }
        return outcomes;
    }

    private void startAgain() throws IOException {
        workshop.close();
        for (Page page : List.of(control, wall, phones.get(0))) {
            assertThat(page.locator(".connection.offline, .card:has-text('Reconnecting')")
                            .first())
                    .isVisible();
        }
        workshop = kept();
        for (Page phone : phones) {
            assertThat(phone.locator(".card h2")).isVisible();
        }
        settled(control);
        settled(wall);
        browser.expect(NO_SERVER);
    }

    @Test
    void shouldGoThroughThirtyMinutesWithThreePhonesAndARestartAndShowNoOutcomeBeforeItIsRevealed() throws IOException {
        Agenda agenda = new Scenarios()
                .agenda("x.yaml", BuiltInAgendas.text("30-minutes", "en").orElseThrow());
        control = facilitate("en");
        choose(control, "30-minutes");
        openScreens();
        Set<String> revealed = new HashSet<>();
        boolean all = true;
        int questions = 0;
        for (int i = 0; i < agenda.steps().size(); i++) {
            AgendaStep step = agenda.steps().get(i);
            boolean covers = step.action() instanceof StepAction.Ask
                    || (step.action() instanceof StepAction.Talk talk && talk.proposals());
            if (covers && all) {
                heard(wall); // what was free up to here
            }
            next(control, i + 1);
            settled(control);
            settled(wall);
            if (step.action() instanceof StepAction.Ask ask) {
                questions++;
                all = false;
                if (ask.setting() != null) {
                    revealed.clear();
                }
                assertThat(wall.locator("[data-scene=question]")).isVisible();
                assertThat(wall.locator(".timer")).isVisible();
                for (Page phone : phones.subList(0, 2)) {
                    phone.bringToFront();
                    phone.getByText("falls by less than 10").click();
                    assertThat(phone.locator(".mine")).isVisible();
                }
                if (questions == 2) {
                    startAgain();
                    assertThat(phones.get(0).locator(".mine")).hasText("You guessed: falls by less than 10");
                    assertThat(control.locator(".agenda .where")).containsText("Step " + (i + 1) + " of 16");
                    assertThat(wall.locator("[data-scene=question]")).isVisible();
                }
                phones.get(2).bringToFront();
                phones.get(2).getByText("rises by less than 10").click();
                assertThat(wall.locator(".sofar")).containsText("3 guesses so far, 3 phones have joined");
            } else if (step.action() instanceof StepAction.Reveal reveal) {
                all = reveal.everything();
                if (!all) {
                    assertThat(wall.locator("[data-scene=result]")).isVisible();
                    revealed.add(((StepAction.Ask) agenda.steps().get(i - 1).action())
                            .outcome()
                            .id());
                    assertThat(wall.locator(".guessed")).containsText(Pattern.compile("[0-3] of 3 guessed this"));
                } else {
                    assertThat(wall.locator(".outcome")).hasCount(4);
                }
            } else if (covers) {
                all = false;
                revealed.clear();
                proposeAndTakeOver();
            }
            if (!all) {
                assertThat(outcomesIn(heard(wall)))
                        .as("sent to the wall: " + step.title())
                        .isSubsetOf(revealed);
                assertThat(wall.locator(".outcome").count()).isLessThanOrEqualTo(revealed.size());
                assertThat(control.locator(".covered")).hasCount(4 - shownOnControl(step, revealed));
            }
            for (Page phone : phones) {
                assertThat(String.join("\n", heard(phone)))
                        .as("sent to a phone: " + step.title())
                        .doesNotContain("Fan\"", "sentence", "headline", "notes");
            }
        }
        assertThat(control.locator(".agenda .go")).containsText("That was the last step.");
        control.locator("a[href='/debrief']").click();
        settled(control);
        assertThat(control.locator("article")).hasCount(3);
        for (int i = 0; i < 3; i++) {
            assertThat(control.locator("article").nth(i)).containsText("of 3 guessed this");
        }
    }

    /** While a question is open everything is covered, for the facilitator too. */
    private static int shownOnControl(AgendaStep step, Set<String> revealed) {
        return step.action() instanceof StepAction.Ask ? 0 : revealed.size();
    }

    private void proposeAndTakeOver() {
        Page phone = phones.get(1);
        phone.bringToFront();
        phone.locator("#group").fill("Window");
        drag(phone.locator(".propose input[type=range]").first(), 45);
        accessible(phone);
        phone.locator(".propose .primary").click();
        assertThat(phone.locator(".propose .mine")).isVisible();
        control.bringToFront();
        assertThat(control.locator(".proposals li")).containsText("Window Involvement in the How 20 \u2192 45");
        accessible(control);
        control.locator(".proposals li button").nth(1).click();
        assertThat(control.locator(INVOLVEMENT)).hasValue("45");
        assertThat(control.locator(".kept li")).containsText("Window");
        settled(control);
        settled(wall);
        assertThat(wall.locator("[data-scene=talk]")).isVisible();
        accessible(wall);
    }

    @Test
    void shouldChangeAnAgendaSaveItAndOpenItAgain() throws IOException {
        Page page = facilitate("en");
        page.locator(".noagenda button").first().click();
        page.locator("#agenda-title").fill("Ours");
        page.getByText("Add a step").click();
        page.locator(".agenda-steps select").first().selectOption("question");
        page.locator("#step-0-wording").fill("Will they decide themselves?");
        page.locator("#step-0-notes").fill("Wait for all.");
        page.getByText("Add a step").click();
        page.locator(".agenda-steps select[aria-label='Step 2: Kind']").selectOption("reveal");
        page.locator("[aria-label='Step 2: up']").click();
        accessible(page);
        page.getByText("Follow this agenda").click();
        assertThat(page.locator("dialog .problems"))
                .containsText("step 1: found a reveal without a question before it");
        page.locator("[aria-label='Step 1: down']").click();
        Download file =
                page.waitForDownload(() -> page.getByText("Save as a file").click());
        assertThat(Files.readString(file.path()))
                .contains("agenda: Ours", "wording: Will they decide themselves?", "notes: Wait for all.");
        page.locator("[aria-label='Step 2: remove']").click();
        assertThat(page.locator(".agenda-steps > li")).hasCount(1);
        Path copy = Files.copy(file.path(), state.resolve("ours.yaml"));
        page.locator("dialog input[type=file]").setInputFiles(copy);
        assertThat(page.locator(".agenda-steps > li")).hasCount(2);
        page.getByText("Follow this agenda").click();
        Page other = facilitate("de");
        assertThat(other.locator(".agenda h2")).hasText("Ours");
        next(page, 1);
        assertThat(other.locator(".agenda .notes")).hasText("Wait for all.");
        assertThat(other.locator(".agenda .where")).containsText("Schritt 1 von 2");
        assertThat(page.locator(".question h2")).containsText("of 100. Will they decide themselves?");
    }

    @Test
    void shouldCallAKeptPointAsItIsCalled() {
        Page page = facilitate("en");
        page.keyboard().press("k");
        page.locator("[aria-label^='Rename']").click();
        page.locator(".kept input").fill("Our team last year");
        page.keyboard().press("Enter");
        assertThat(page.locator(".kept li")).containsText("Our team last year");
        page.reload();
        settled(page);
        assertThat(page.locator(".kept li")).containsText("Our team last year");
    }
}
