package dev.poise.browser;

import dev.poise.architecture.Scan;
import dev.poise.architecture.TestRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    @Test
    void shouldWaitInOnePlaceAndForAsLongAsItTakes() {
        TestRules.waitingIn(
                        "dev.poise.browser.Browser", // sets the limit for everything on a page
                        "dev.poise.browser.Served", // a program that does not end is ended
                        "dev.poise.browser.Soak", // these two measure and judge nothing
                        "dev.poise.browser.MoveLatency")
                .check(Scan.testsOf(HouseRulesTest.class));
    }
}
