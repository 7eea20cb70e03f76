package dev.poise.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.ResumeOptions;
import dev.poise.fuzz.Thorough;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What a room does to a page: servers that are started again, roles that break, tabs without end, phones that are slow or leave. */
class SurvivalTest extends BrowserTest {
    private static final Pattern NO_SERVER = Pattern.compile("Failed to load resource: net::ERR_"
            + "(CONNECTION_REFUSED|INCOMPLETE_CHUNKED_ENCODING|EMPTY_RESPONSE|CONNECTION_RESET).*");

    @Override
    boolean openToTheNetwork() {
        return true;
    }

    private Page facilitate() {
        Page page = browser.open(1440, 900);
        page.navigate(address("/facilitate"));
        settled(page);
        return page;
    }

    @Test
    void shouldRestoreTheRoomWhenTheServerComesBack() throws IOException {
        workshop.close();
        workshop = start(0, false);
        Page page = facilitate();
        page.getByText("Keep this point").click();
        drag(page.locator(INVOLVEMENT), 85);
        settled(page);
        int port = URI.create(workshop.address()).getPort();
        workshop.close();
        assertThat(page.locator(".connection")).containsText("Reconnecting");
        assertThat(page.locator(".outcome svg")).hasCount(4);
        workshop = start(port, false);
        assertThat(page.locator(".connection")).hasClass(Pattern.compile("online"));
        settled(page);
        assertThat(page.locator(INVOLVEMENT)).hasValue("85");
        Page show = browser.open(1920, 1080);
        show.navigate(address("/show"));
        assertThat(show.locator(".setting").first()).containsText("85");
        Page debrief = browser.open(1440, 900);
        debrief.navigate(address("/debrief"));
        assertThat(debrief.locator(".teams tbody tr")).hasCount(2);
        browser.expect(NO_SERVER);
    }

    @Thorough
    @Test
    void shouldSayThatARoleBrokeAndOfferToPlayAgain() {
        Page page = browser.open(1440, 900);
        page.route(
                "**/api/story",
                route -> route.resume(new ResumeOptions()
                        .setPostData(route.request()
                                .postData()
                                .replace(
                                        "\"productOwner\":{",
                                        "\"productOwner\":{\"policy\":\"breaks-when-played\","))));
        page.navigate(address("/story"));
        page.getByText("Tell the story").click();
        assertThat(page.locator(".steps")).isVisible();
        page.getByText("Next", new Page.GetByTextOptions().setExact(true)).click();
        page.locator(".pace select").selectOption("8");
        page.getByText("Play", new Page.GetByTextOptions().setExact(true)).click();
        Locator problem = page.locator(".step .problems");
        assertThat(problem).containsText("The simulation stopped; play it again.");
        assertThat(problem).containsText("this policy breaks when it is played");
        accessible(page);
        picture(page, "story-stopped");
        assertThat(page.waitForResponse(
                                "**/api/story/play",
                                () -> page.getByText("Play again").click())
                        .status())
                .isEqualTo(200);
        assertThat(problem).containsText("The simulation stopped; play it again.");
        page.getByText("Next", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("#step-h")).hasText("Could it be seen?");
    }

    @Thorough
    @Test
    void shouldWorkInSixTabs() {
        Page page = facilitate();
        for (int i = 0; i < 5; i++) {
            Page tab = browser.watched(page.context().newPage());
            tab.navigate(address("/show"));
            assertThat(tab.locator(".setting").first()).containsText("20");
        }
        drag(page.locator(INVOLVEMENT), 85);
        settled(page);
        assertThat(page.locator(".sentence")).containsText("Involvement 85");
    }

    @Test
    void shouldNotListenWhenItWasHiddenWhileItsTicketWasOnTheWay() {
        Page page = browser.open(1440, 900);
        List<Route> held = new ArrayList<>();
        List<String> streams = new ArrayList<>();
        page.route("**/api/ticket", held::add);
        page.onRequest(request -> {
            if (request.url().contains("/api/events")) {
                streams.add(request.url());
            }
        });
        page.navigate(address("/facilitate"));
        page.waitForCondition(() -> !held.isEmpty());
        hide(page, true);
        page.waitForResponse("**/api/ticket", held.remove(0)::resume);
        page.evaluate("fetch('/api/words/en').then(response => response.json())"); // the ticket came before this
        assertThat(streams).isEmpty();

        page.unroute("**/api/ticket");
        hide(page, false);
        settled(page);
        assertThat(streams).hasSize(1);
    }

    private static void hide(Page page, boolean hidden) {
        page.evaluate(
                "hidden => { Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });"
                        + " document.dispatchEvent(new Event('visibilitychange')); }",
                hidden);
    }

    @Thorough
    @Test
    void shouldGoOnWithASlowPhoneAndWithoutOneThatLeaves() {
        Page page = facilitate();
        page.keyboard().press("g");
        assertThat(page.locator("dialog .invitation, dialog .nophones")).isVisible();
        Assumptions.assumeTrue(page.locator("dialog .code").count() > 0, "this machine is on no network");
        String code = page.locator("dialog .code").innerText();
        page.getByText("Ask now").click();
        Page slow = phone(code);
        JsonObject network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", 800);
        network.addProperty("downloadThroughput", 3_000);
        network.addProperty("uploadThroughput", 3_000);
        CDPSession session = slow.context().newCDPSession(slow);
        session.send("Network.enable");
        session.send("Network.emulateNetworkConditions", network);
        Page leaving = phone(code);
        assertThat(leaving.locator(".choices")).isVisible();
        leaving.context().close();

        for (int involvement = 30; involvement <= 85; involvement += 5) {
            drag(page.locator(INVOLVEMENT), involvement);
        }
        settled(page);
        assertThat(slow.locator(".changes")).containsText("20 → 85");
        slow.getByText("rises by 10 or more").click();
        assertThat(slow.locator(".mine")).containsText("You guessed");
        assertThat(page.locator(".sofar")).containsText("1 guess so far, 2 phones have joined");
        page.getByText("Show result").click();
        assertThat(slow.locator(".guessed .right")).hasCount(1);
    }

    private Page phone(String code) {
        Page phone = browser.open(320, 640);
        phone.navigate(plain("/join#code=" + code));
        assertThat(phone.locator("h2")).isVisible();
        return phone;
    }
}
