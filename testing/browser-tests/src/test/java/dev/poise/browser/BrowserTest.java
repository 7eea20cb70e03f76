package dev.poise.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import dev.poise.experiments.batch.Runner;
import dev.poise.metrics.RunMetrics;
import dev.poise.team.TeamRun;
import dev.poise.workshop.Workshop;
import dev.poise.workshop.answer.RememberedRuns;
import dev.poise.workshop.server.WorkshopOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What every test in the browser begins and ends with: a workshop of its own, and pages that were silent. */
@NeedsBrowser
@ExtendWith(OneBrowser.class)
abstract class BrowserTest {
    static final String INVOLVEMENT = "#set-productOwner-technicalInvolvement";

    /** Pictures for the guides are renewed with -Dscreenshots=true. */
    private static final boolean PICTURES = Boolean.getBoolean("screenshots");

    /** How many runs of a team are made, however many a page asks for: pages and words are tried here, not the model. */
    private static final int MADE = 10;

    /** Runs are the same whoever asks for them; tests that begin with the same team share them. */
    private static final Runner<RunMetrics> RUNS = new RememberedRuns(TeamRun::metrics, 1_000, 20_000);

    @TempDir
    Path folder;

    Browser browser;
    Workshop workshop;

    @BeforeEach
    void startWorkshop() throws IOException {
        workshop = start(0, openToTheNetwork());
    }

    @AfterEach
    void shouldHaveBeenSilent() {
        List<String> complaints = browser.complaints();
        browser.forget();
        workshop.close();
        assertThat(complaints)
                .as("console messages, errors and foreign requests")
                .isEmpty();
    }

    /** Tell whether other machines, such as phones, are to be let in. */
    boolean openToTheNetwork() {
        return false;
    }

    /** Get what makes the runs that a page shows; a test that compares them with the command line asks for the true ones. */
    Runner<RunMetrics> runs() {
        return PICTURES ? RUNS : (scenario, seed) -> RUNS.run(scenario, Math.floorMod(seed, MADE));
    }

    Workshop start(int port, boolean lan) throws IOException {
        return Workshop.start(
                new WorkshopOptions(
                        port, lan, WorkshopOptions.SEED, Runtime.getRuntime().availableProcessors(), "", folder),
                runs());
    }

    /** Get the address of a page, with the key to the controls when there is one. */
    String address(String path) {
        return workshop.address().replaceFirst("/(?=#|$)", path);
    }

    /** Get the address of a page as somebody without the key has it. */
    String plain(String path) {
        return workshop.address().replaceFirst("/(#.*)?$", path);
    }

    /** Wait until the answer to everything that was set is refined. */
    void settled(Page page) {
        assertThat(page.locator("[data-settled]")).hasAttribute("data-settled", "true");
    }

    /** Move a slider as a hand does: values on the way, then the last one. */
    void drag(Locator slider, int... values) {
        for (int value : values) {
            slider.evaluate(
                    "(e, v) => { e.value = v; e.dispatchEvent(new Event('input', { bubbles: true })); }", value);
        }
        slider.evaluate("e => e.dispatchEvent(new Event('change', { bubbles: true }))");
    }

    /** Begin to write down every value that the page gives to a slider, so that none is missed that is there for a moment only. */
    void recordValues(Locator slider) {
        slider.evaluate("""
                slider => {
                  const { get, set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
                  window.seen = [slider.value];
                  Object.defineProperty(slider, 'value', { configurable: true, get, set(value) {
                    set.call(this, value);
                    if (window.seen.at(-1) !== this.value) window.seen.push(this.value);
                  } });
                }
                """);
    }

    /** Get the values that were written down, without repetitions. */
    @SuppressWarnings("unchecked") // what the script above keeps
    List<String> recorded(Page page) {
        return (List<String>) page.evaluate("window.seen");
    }

    /** Hold a page to WCAG 2.2 AA and best practice. */
    void accessible(Page page) {
        assertThat(page.locator("main")).isVisible();
        assertThat(Axe.violations(page)).isEmpty();
    }

    /** Renew a picture of the guides, when asked to. */
    void picture(Page page, String name) {
        if (PICTURES) {
            page.evaluate("scrollTo(0, 0)"); // what sticks to the window would be pictured where it was scrolled to
            byte[] png = page.screenshot(new ScreenshotOptions()
                    // behind a dialog the page goes on below the window, where nothing darkens it
                    .setFullPage(page.locator("dialog[open]").count() == 0)
                    .setAnimations(ScreenshotAnimations.DISABLED));
            try {
                SmallPicture.write(Path.of("../../docs/images/workshop/" + name + ".png"), png);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
