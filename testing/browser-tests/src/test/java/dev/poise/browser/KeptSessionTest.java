package dev.poise.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.poise.fuzz.Thorough;
import dev.poise.workshop.Workshop;
import dev.poise.workshop.server.WorkshopOptions;
import dev.poise.workshop.server.WorkshopOptions.Keeping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session that is kept: phones and windows of the facilitator find it again, whatever happens to them or to the program. */
@Thorough
class KeptSessionTest extends BrowserTest {
    private static final Pattern NO_SERVER = Pattern.compile("Failed to load resource: net::ERR_"
            + "(CONNECTION_REFUSED|INCOMPLETE_CHUNKED_ENCODING|EMPTY_RESPONSE|CONNECTION_RESET).*");
    private static final String NAME = "poise.example";

    @TempDir
    private Path state;

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
                        0, true, WorkshopOptions.SEED, 2, "", state, NAME, new Keeping(state, false, null, null)),
                runs());
    }

    private Page facilitate() {
        Page page = browser.open(1440, 900);
        page.navigate(address("/facilitate"));
        settled(page);
        return page;
    }

    private String ask(Page page) {
        page.keyboard().press("g");
        String code = page.locator("dialog .code").innerText();
        page.getByText("Ask now").click();
        return code;
    }

    @Test
    void shouldKnowAPhoneAgainHoweverItComesBack() throws IOException {
        Page page = facilitate();
        drag(page.locator(INVOLVEMENT), 85);
        settled(page);
        String code = ask(page);
        Page phone = browser.open(390, 844);
        phone.navigate(plain("/")); // what people type who do not read the picture
        phone.locator("#code").fill(code.substring(0, 3).toLowerCase(Locale.ROOT) + " " + code.substring(3));
        phone.getByText("Join", new Page.GetByTextOptions().setExact(true)).click();
        phone.getByText("rises by 10 or more").click();
        phone.reload();
        mine(phone);
        Page tab = browser.watched(phone.context().newPage());
        tab.navigate(plain("/join#code=" + code));
        mine(tab);
        assertThat(page.locator(".sofar")).containsText("1 guess so far, 1 phone has joined");

        workshop.close();
        phone.bringToFront();
        assertThat(phone.locator(".card")).containsText("Reconnecting");
        workshop = kept();
        mine(phone);
        phone.reload();
        mine(phone);
        page.bringToFront();
        assertThat(page.locator(".connection")).hasClass(Pattern.compile("online"));
        assertThat(page.locator(INVOLVEMENT)).hasValue("85");
        assertThat(page.locator(".sofar")).containsText("1 guess so far, 1 phone has joined");
        browser.expect(NO_SERVER);
    }

    private static void mine(Page phone) {
        assertThat(phone.locator(".mine")).hasText("You guessed: rises by 10 or more");
        assertThat(phone.locator(".choices")).hasCount(0);
    }

    @Test
    void shouldShowInEachWindowOfTheFacilitatorWhatWasSetLast() {
        Page first = facilitate();
        Page second = facilitate();
        List<String> sent = new ArrayList<>();
        first.onRequest(request -> {
            if (request.url().endsWith("/api/settings")) {
                sent.add(request.url());
            }
        });
        drag(second.locator(INVOLVEMENT), 40, 60, 85);
        assertThat(first.locator(INVOLVEMENT)).hasValue("85");
        settled(first);
        assertThat(sent).as("nothing is sent because of what was set elsewhere").isEmpty();
        drag(first.locator(INVOLVEMENT), 10);
        assertThat(second.locator(INVOLVEMENT)).hasValue("10");
        settled(second);
        first.keyboard().press("k");
        assertThat(second.locator(".kept li")).hasCount(1);
        ask(second);
        assertThat(first.locator(".covered")).hasCount(4);
        first.locator(".hands input").nth(1).fill("3");
        assertThat(second.locator(".hands input").nth(1)).hasValue("3");
        second.getByText("Show result").click();
        assertThat(first.locator(".guessbar .right")).hasCount(1);
        first.reload();
        settled(first);
        assertThat(first.locator(INVOLVEMENT)).hasValue("10");
        assertThat(second.locator(INVOLVEMENT)).hasValue("10");
    }

    @Test
    void shouldInviteByTheAddressThatIsChosen() {
        Page page = facilitate();
        Page show = browser.open(1920, 1080);
        show.navigate(address("/show"));
        page.keyboard().press("g");
        assertThat(page.locator("dialog .invitation")).containsText("http://" + NAME + ":");
        accessible(page);
        Locator choice = page.locator("#join-host");
        List<String> hosts = choice.locator("option").allTextContents();
        assertThat(hosts.get(0)).startsWith(NAME);
        org.junit.jupiter.api.Assumptions.assumeTrue(hosts.size() > 1, "this machine is on no network");
        String other = hosts.get(1).substring(0, hosts.get(1).indexOf(' '));
        choice.selectOption(other);
        assertThat(page.locator("dialog .invitation")).containsText("http://" + other + ":");
        page.getByText("Ask now").click();
        assertThat(show.locator(".invitation")).containsText(other + ":");
    }

    @Test
    void shouldOpenASessionThatWasSaved() throws IOException {
        Page page = facilitate();
        drag(page.locator(INVOLVEMENT), 85);
        settled(page);
        ask(page);
        page.locator(".hands input").nth(1).fill("3");
        page.getByText("Show result").click();
        assertThat(page.locator(".guessbar .right")).hasCount(1);
        page.getByText("Save session").click();
        String folder = page.locator(".folder").innerText();
        Path saved = Files.copy(state.resolve(folder).resolve("session.json"), state.resolve("saved.json"));
        Path broken = Files.writeString(
                state.resolve("broken.json"), Files.readString(saved).replace("\"seed\":8", "\"seed\":\"8\""));

        Page start = browser.open(1440, 900);
        start.navigate(address("/"));
        Locator file = start.locator(".opensession input");
        file.setInputFiles(broken);
        assertThat(start.locator(".opensession .problems li")).hasCount(1);
        assertThat(start.locator(".opensession .problems")).containsText("broken.json: settings.seed: expected");
        file.setInputFiles(saved);
        assertThat(start.locator(".opensession .notice")).containsText("in which 1 question was answered");
        accessible(start);
        start.getByText("Open it", new Page.GetByTextOptions().setExact(true)).click();
        settled(start);
        assertThat(start.locator(INVOLVEMENT)).hasValue("85");
        Page debrief = browser.open(1440, 900);
        debrief.navigate(address("/debrief"));
        assertThat(debrief.locator(".columns article")).hasCount(1);
    }
}
