package dev.poise.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.poise.fuzz.SampleSize;
import dev.poise.fuzz.Thorough;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The wall in every state, on every screen from 1024 by 768 to 3840 by 2160, light and dark, in both languages: nothing is cut, nothing
 * scrolls, and everything can be read from the last row. A build tries a seeded sample, {@code .ci/wall} all.
 */
class WallTest extends BrowserTest {
    private static final String KNOWLEDGE = "#set-productOwner-technicalKnowledge";
    private static final List<int[]> SCREENS = List.of(
            new int[] {1024, 768},
            new int[] {1280, 720},
            new int[] {1280, 800},
            new int[] {1366, 768},
            new int[] {1920, 1080},
            new int[] {3840, 2160});

    /** How many of all looks at states a build tries. */
    private static final int LOOKS = 12;

    /** For how many frames a picture may follow its place. */
    private static final int FRAMES = 60;

    private Page control;
    private Page wall;

    @Override
    boolean openToTheNetwork() {
        return true;
    }

    /** One way in which a state is looked at. */
    private record Look(String state, int[] screen, String language, ColorScheme scheme) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s at %d x %d, %s, %s", state, screen[0], screen[1], language, scheme);
        }
    }

    /** One state after the other, and how the facilitator gets there from the one before. */
    private List<Map.Entry<String, Runnable>> states() {
        return List.of(
                Map.entry("charts", () -> {}),
                Map.entry("join", () -> onWall("join")),
                Map.entry("charts", () -> {
                    onWall("four");
                    drag(control.locator(INVOLVEMENT), 85);
                }),
                Map.entry("charts", () -> onWall("po.exhaustion")),
                Map.entry("charts", () -> drag(control.locator("#sprint-cursor"), 13)),
                Map.entry("charts", () -> onWall("four")),
                Map.entry("charts", () -> {
                    drag(control.locator("#sprint-cursor"), 0);
                    control.locator(".toolbar button").nth(7).click(); // differences
                }),
                Map.entry("charts", () -> onWall("value.delivered")),
                Map.entry("news", () -> {
                    control.locator(".toolbar button").nth(7).click();
                    onWall("news");
                }),
                Map.entry("teams", () -> {
                    for (int involvement : new int[] {5, 35, 50, 65, 95}) {
                        drag(control.locator(INVOLVEMENT), involvement);
                        drag(control.locator(KNOWLEDGE), 100 - involvement);
                        drag(control.locator("#set-product-complexity"), involvement);
                        drag(control.locator("#set-team-seniority"), involvement);
                        control.keyboard().press("k");
                    }
                    onWall("teams");
                    assertThat(wall.locator(".sidebyside tbody tr")).hasCount(6);
                }),
                Map.entry("why", () -> why(0)),
                Map.entry("why", () -> why(2)),
                Map.entry("why", () -> why(3)),
                Map.entry("prepared", () -> {
                    onWall("four");
                    control.keyboard().press("p");
                }),
                Map.entry("question", () -> ask("po.exhaustion", "OPTIONS", "60")),
                Map.entry("question", () -> {
                    for (int i = 0; i < 5; i++) {
                        control.locator(".hands input").nth(i).fill(String.valueOf(7 * i));
                    }
                    control.locator(".guessbar > .actions button").first().click(); // no more guesses
                }),
                Map.entry(
                        "result",
                        () -> control.locator(".guessbar > .actions .primary").click()),
                Map.entry(
                        "charts",
                        () -> control.locator(".guessbar .actions button")
                                .last()
                                .click()),
                Map.entry("question", () -> ask("value.delivered", "END_POINT", "0")),
                Map.entry("result", () -> {
                    control.locator(".without summary").click();
                    for (String point : List.of("60", "61", "95", "140")) {
                        control.locator("#draw-point").fill(point);
                        control.locator(".drawpoint button").click();
                    }
                    control.locator(".guessbar > .actions .primary").click();
                }));
    }

    /** Show why an outcome differs. */
    private void why(int outcome) {
        settled(control);
        control.locator(".outcome .why").nth(outcome).click();
        control.locator("dialog .actions button").first().click();
        control.keyboard().press("Escape");
        assertThat(control.locator("dialog")).hasCount(0);
    }

    /** The steps of an agenda: what people talk about, and everything else with a clock. */
    private List<Map.Entry<String, Runnable>> agenda() {
        return List.of(
                Map.entry("join", () -> {
                    control.locator(".noagenda button").first().click();
                    control.locator("#agenda-ready").selectOption("30-minutes");
                    control.locator("dialog .actions .primary").click();
                    next();
                }),
                Map.entry("charts", this::next),
                Map.entry("question", this::next),
                Map.entry("result", this::next),
                Map.entry("talk", () -> {
                    for (int step = 5; step <= 9; step++) {
                        next();
                    }
                }));
    }

    /** Go on to the next step of the agenda, and wait until the wall has it. */
    private void next() {
        String before = control.locator(".agenda .where").textContent();
        control.locator(".agenda .go .primary:not([disabled])").click();
        // a click before the page has the step is one for the step before, and nothing happens
        assertThat(control.locator(".agenda .where")).not().hasText(before);
        assertThat(wall.locator(".timer")).isVisible();
        settled(control);
        settled(wall);
    }

    private void onWall(String view) {
        control.locator(".on-wall select").selectOption(view);
    }

    private void ask(String outcome, String kind, String seconds) {
        control.keyboard().press("g");
        control.locator("dialog input[value='" + outcome + "']").check();
        control.locator("dialog input[value='" + kind + "']").check();
        control.locator("#guess-time").selectOption(seconds);
        control.locator("dialog .primary").last().click();
        assertThat(control.locator("dialog")).hasCount(0);
    }

    private void open() {
        wall = browser.open(1024, 768);
        wall.navigate(address("/show"));
        assertThat(wall.locator("[data-scene=waiting]")).isVisible();
        control = browser.open(1440, 900);
        control.navigate(address("/facilitate"));
        settled(control);
    }

    private void speak(String language) {
        control.locator(".language select").selectOption(language);
        assertThat(wall.locator("html")).hasAttribute("lang", language);
    }

    private void looksRight(Look look) {
        wall.setViewportSize(look.screen()[0], look.screen()[1]);
        wall.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme()));
        speak(look.language());
        List<String> problems = Fit.problems(wall);
        for (int frame = 0; frame < FRAMES && !problems.isEmpty(); frame++) {
            wall.evaluate("() => new Promise(done => requestAnimationFrame(() => done()))");
            problems = Fit.problems(wall);
        }
        assertThat(problems).as(look.toString()).isEmpty();
    }

    /** The steps of the story, and the branch of its last one. */
    private List<Map.Entry<String, Runnable>> steps() {
        List<Map.Entry<String, Runnable>> steps = new ArrayList<>();
        for (int step = 0; step < 6; step++) {
            int at = step;
            steps.add(Map.entry("story", () -> {
                control.locator(".steps button").nth(at).click();
                if (at == 0) {
                    control.locator(".move button[aria-pressed]").click();
                } else if (at == 5) {
                    assertThat(wall.locator(".effects")).hasCount(2);
                }
            }));
            if (step == 1) {
                steps.addAll(guessAndPlay());
            }
        }
        steps.add(Map.entry("story", () -> {
            control.locator(".branch .primary").click();
            assertThat(wall.locator(".median.c2")).hasCount(4); // with and without, and in the legend
        }));
        return steps;
    }

    /** The guess before the year is played, the year while it is played and after it, and the answer. */
    private List<Map.Entry<String, Runnable>> guessAndPlay() {
        return List.of(
                Map.entry("question", () -> control.locator(".askstory button").click()),
                Map.entry("story", () -> {
                    for (int i = 0; i < 5; i++) {
                        control.locator(".hands input").nth(i).fill(String.valueOf(7 * i));
                    }
                    control.locator(".pace select").selectOption("8");
                    control.locator(".step > .move button").first().click();
                    assertThat(wall.locator(".pictures .median.c3")).hasCount(1);
                }),
                Map.entry("story", () -> assertThat(control.locator(".played")).isVisible()),
                Map.entry("story", () -> {
                    control.locator(".guessbar > .actions .primary").click();
                    assertThat(wall.locator(".guessed")).isVisible();
                }),
                Map.entry("story", () -> {
                    control.locator(".guessbar > .actions button").last().click();
                    assertThat(wall.locator(".guessed")).hasCount(0);
                }));
    }

    @Test
    void shouldFitEveryScreenInEveryState() {
        open();
        walk(states());
    }

    @Thorough
    @Test
    void shouldFitEveryScreenInEveryStepOfAnAgenda() {
        open();
        walk(agenda());
    }

    @Thorough
    @Test
    void shouldFitEveryScreenInEveryStepOfTheStory() {
        open();
        control.navigate(address("/story"));
        control.locator(".setup .primary").click();
        assertThat(control.locator(".steps")).isVisible();
        walk(steps());
    }

    private void walk(List<Map.Entry<String, Runnable>> states) {
        Map<Integer, List<Look>> looks = SampleSize.of(LOOKS, looks(states)).stream()
                .collect(Collectors.groupingBy(
                        look -> Integer.parseInt(look.state().split(" ")[0])));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < states.size(); i++) {
            states.get(i).getValue().run();
            settled(control);
            assertThat(wall.locator("[data-scene=" + states.get(i).getKey() + "]"))
                    .isVisible();
            settled(wall);
            for (Look look : looks.getOrDefault(i, List.of())) {
                looksRight(look);
            }
            if (seen.add(states.get(i).getKey())) {
                accessible(wall);
            }
        }
    }

    private static List<Look> looks(List<Map.Entry<String, Runnable>> states) {
        List<Look> looks = new ArrayList<>();
        IntStream.range(0, states.size()).forEach(i -> {
            String state = i + " " + states.get(i).getKey();
            for (String language : List.of("en", "de")) {
                for (int[] screen : SCREENS) {
                    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                        looks.add(new Look(state, screen, language, scheme));
                    }
                }
            }
        });
        return looks;
    }
}
