package dev.poise.workshop.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.poise.fuzz.Mutator;
import dev.poise.fuzz.SampleSize;
import dev.poise.report.words.ProblemWords;
import dev.poise.scenarios.problem.Place;
import dev.poise.scenarios.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MistakesInOtherLanguagesTest {
    private static final int DOCUMENTS = SampleSize.of(400, 1500);
    private static final ProblemWords GERMAN = ProblemWords.of("de");
    private final Scenarios scenarios = new Scenarios();

    private static final List<String> SCENARIOS = List.of(
            "extends: [steps-back, absent]\nabout: x\nwithout: [debt, needs]\nteam: { size: 4 }\nfrom: monday\n",
            "extends: crunch\nsprints: 8\ninterventions:\n  - at: sprint 6 day 2\n    set: { productOwner: { courage: 0.2 } }\n"
                    + "  - { at: sprint 7, join: 2 }\n",
            "productOwner: { technicalInvolvement: 0.3, policy: reflective, learns: yes }\nculture: { safety: 0.4 }\n");

    private static final String AGENDA = """
            agenda: My session
            steps:
              - kind: setting
                title: A
                minutes: 2
                team: { productOwner: { technicalInvolvement: 0.85 } }
                baseline: {}
                covered: true
                wall: live
              - kind: question
                outcome: value.delivered
                answer: options
              - kind: reveal
                show: all
              - kind: talk
                text: What do we take with us?
                proposals: true
              - { kind: story, notes: slowly }
            """;

    private Rejected wrong(Runnable reading) {
        return catchThrowableOfType(Rejected.class, reading::run);
    }

    @Test
    void shouldTellEveryMistakeOfAFileInGermanWhateverItIs() {
        List<Rejected> all = new ArrayList<>();
        Mutator mutator = new Mutator(3, SCENARIOS);
        for (int i = 0; i < DOCUMENTS; i++) {
            String text = mutator.next();
            Rejected wrong = wrong(() -> scenarios.resolveText("a.yaml", text));
            if (wrong != null) {
                all.add(wrong);
            }
        }
        Mutator agendas = new Mutator(4, List.of(AGENDA));
        for (int i = 0; i < DOCUMENTS; i++) {
            String text = agendas.next();
            Rejected wrong = wrong(() -> scenarios.agenda("a.yaml", text));
            if (wrong != null) {
                all.add(wrong);
            }
        }
        Set<String> untold = new TreeSet<>();
        for (Rejected wrong : all) {
            List<String> german = wrong.lines("de");
            assertThat(german).hasSameSizeAs(wrong.lines());
            for (String line : german) {
                assertThat(line).contains(": gefunden: ", "; erwartet: ");
                // no English left, but in what the user wrote and in what a reader of YAML says
                String own = line.replaceAll("\"[^\"]*\"|fehlerhaftes YAML \\(.*\\)|\\{.*}|\\[.*]", "");
                if (own.matches(
                        ".*\\b(the|expected|such as|a (list|number|whole|setting|scenario)|nothing|without a)\\b.*")) {
                    untold.add(line);
                }
            }
        }
        assertThat(all).hasSizeGreaterThan(DOCUMENTS);
        assertThat(untold).isEmpty();
    }

    @Test
    void shouldLeaveWhatTheUserWroteAsItIs() {
        Problem problem = new Problem(
                new Place("a.yaml", 1, 2),
                "the text \"a list\" for team.size",
                "a whole number from 2 to 12",
                "nothing");

        assertThat(GERMAN.describe(problem))
                .isEqualTo(
                        "a.yaml:1:2: gefunden: der Text \"a list\" für team.size; erwartet: eine ganze Zahl von 2 bis 12; "
                                + "gemeint war vielleicht nothing");
        assertThat(ProblemWords.of("en").describe(problem)).isEqualTo(problem.describe());
    }
}
