package dev.poise.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.poise.fuzz.Thorough;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class GuessTest extends BrowserTest {
    private static final Pattern SHOWN_OUT =
            Pattern.compile("Failed to load resource: (the server responded with a status of 401|net::ERR_).*");

    @Override
    boolean openToTheNetwork() {
        return true;
    }

    @Thorough
    @Test
    void shouldTakeASecondTabForTheSamePhoneAndShowEverybodyOutWhenAsked() {
        Page page = browser.open(1440, 900);
        page.navigate(address("/facilitate"));
        settled(page);
        page.keyboard().press("g");
        assertThat(page.locator("dialog .invitation, dialog .nophones")).isVisible();
        Assumptions.assumeTrue(page.locator("dialog .code").count() > 0, "this machine is on no network");
        String code = page.locator("dialog .code").innerText();
        page.getByText("Ask now").click();
        Page phone = browser.open(320, 640);
        phone.navigate(plain("/join#code=" + code));
        phone.getByText("rises by 10 or more").click();
        assertThat(phone.locator(".mine")).isVisible();

        Page tab = browser.watched(phone.context().newPage());
        tab.navigate(plain("/join#code=" + code));
        assertThat(tab.locator(".mine")).hasText("You guessed: rises by 10 or more");
        assertThat(page.locator(".sofar")).containsText("1 guess so far, 1 phone has joined");

        page.keyboard().press("g");
        page.getByText("Clear the room").click();
        assertThat(page.locator("dialog .clear")).containsText("Everybody is shown out");
        accessible(page);
        page.getByText("Yes, clear it").click();
        assertThat(page.locator("dialog .code")).not().hasText(code);
        for (Page shownOut : List.of(phone, tab)) {
            assertThat(shownOut.locator(".notice")).containsText("Type the code that it has now");
        }
        assertThat(page.locator(".sofar")).containsText("0 guesses so far");
        tab.locator("#code").fill(page.locator("dialog .code").innerText());
        tab.getByText("Join", new Page.GetByTextOptions().setExact(true)).click();
        for (Page back : List.of(tab, phone)) {
            back.bringToFront();
            assertThat(back.locator(".choices")).isVisible();
        }
        tab.getByText("rises by 10 or more").click();
        assertThat(page.locator(".sofar")).containsText("1 guess so far, 1 phone has joined");
        browser.expect(SHOWN_OUT);
    }

    @Test
    void shouldExplainDotsOnTheWallOnlyWhenThereAreSome() {
        Page page = browser.open(1440, 900);
        page.navigate(address("/facilitate"));
        settled(page);
        Page show = browser.open(1920, 1080);
        show.navigate(address("/show"));
        drag(page.locator(INVOLVEMENT), 85);
        settled(page);
        page.keyboard().press("g");
        page.getByText("Ask now").click();
        page.getByText("Show result").click();
        assertThat(show.locator(".legend .solid")).isVisible();
        assertThat(show.locator(".legend .guesses")).hasCount(0);
    }

    @Test
    void shouldGuessFromThreePhonesBeforeTheReveal() {
        Page page = browser.open(1440, 900);
        page.navigate(address("/facilitate"));
        settled(page);
        page.keyboard().press("g");
        assertThat(page.locator("dialog .invitation, dialog .nophones")).isVisible();
        accessible(page);
        page.locator("dialog input[value='po.exhaustion']").check();
        Assumptions.assumeTrue(page.locator("dialog .code").count() > 0, "this machine is on no network");
        String code = page.locator("dialog .code").innerText();
        picture(page, "ask");
        page.getByText("Ask now").click();
        assertThat(page.locator(".covered")).hasCount(4);
        assertThat(page.locator(".sentence")).hasCount(0);
        Page show = browser.open(1920, 1080);
        show.navigate(address("/show"));
        List<Page> phones = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Page phone = browser.open(320, 640);
            phone.navigate(plain("/join" + (i == 0 ? "#code=" + code : "")));
            if (i > 0) {
                accessible(phone);
                phone.locator("#code").fill(code);
                phone.getByText("Join", new Page.GetByTextOptions().setExact(true))
                        .click();
            }
            phones.add(phone);
        }
        drag(page.locator(INVOLVEMENT), 85);
        for (Page phone : phones) {
            assertThat(phone.locator(".changes")).containsText("20 \u2192 85");
        }
        picture(phones.get(0), "phone");
        accessible(phones.get(0));
        phones.get(0).getByText("rises by 10 or more").click();
        phones.get(1).getByText("stays about the same (less than 2)").click();
        phones.get(2).getByText("rises by 10 or more").click();
        assertThat(phones.get(2).locator(".mine")).containsText("You guessed: rises by 10 or more");
        assertThat((Boolean) phones.get(0).evaluate("document.documentElement.scrollWidth <= 320"))
                .isTrue();
        assertThat(show.locator(".sofar")).containsText("3 guesses so far, 3 phones have joined");
        assertThat(show.locator(".outcome")).hasCount(0);
        accessible(show);
        picture(show, "show-question");
        page.locator(".hands input").first().fill("2");
        page.keyboard().press("Tab");
        assertThat(show.locator(".sofar")).containsText("5 guesses so far");
        page.getByText("Show result").click();
        assertThat(page.locator(".guessed")).containsText(Pattern.compile("[025] of 5 guessed this"));
        assertThat(page.locator(".covered")).hasCount(3);
        assertThat(show.locator(".guessed .right")).hasCount(1);
        assertThat(phones.get(0).locator(".guessed .right")).hasCount(1);
        accessible(show);
        accessible(page);
        picture(show, "show-result");
        page.getByText("Keep this point").click();
        page.getByText("Debrief").click();
        settled(page);
        assertThat(page.locator("article")).containsText("of 5 guessed this");
        assertThat(page.locator(".teams tbody tr")).hasCount(2);
        assertThat(page.locator(".changed tbody tr"))
                .hasText(Pattern.compile("Involvement in the How 20 \u2192 85.*\u2212\\d+.*\\+\\d+"));
        accessible(page);
    }
}
