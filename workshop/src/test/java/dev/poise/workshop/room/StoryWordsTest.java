package dev.poise.workshop.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.fuzz.SampleSize;
import dev.poise.metrics.Metric;
import dev.poise.report.words.Language;
import dev.poise.scenarios.ScenarioResult;
import dev.poise.statistics.Verdict;
import dev.poise.team.Intervention;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import dev.poise.workshop.story.Lever.Whose;
import dev.poise.workshop.story.LeverEffects;
import dev.poise.workshop.story.LeverEffects.People;
import dev.poise.workshop.story.Severity;
import dev.poise.workshop.story.SignRecord;
import dev.poise.workshop.story.Story;
import dev.poise.workshop.story.StoryPlan;
import dev.poise.workshop.story.StoryTeller;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tells the story of two of five teams and writes what is said of each into {@code target/stories}, to be read as a trainer would. With
 * {@code -Dpoise.thorough=true} of all five and on as many years as the page.
 */
class StoryWordsTest {
    private static final int RUNS = SampleSize.of(12, StoryTeller.RUNS);
    private static final int CHANGE = 4;

    private static StoryPlan plan(String situation) {
        TeamScenario base = ((ScenarioResult.Loaded) new Scenarios().resolver().resolve(situation)).scenario();
        TeamScenario team = new TeamScenario(
                situation,
                base.settings()
                        .with("productOwner.technicalKnowledge", .9)
                        .with("productOwner.technicalInvolvement", .4),
                base.without(),
                base.interventions());
        return new StoryPlan(team, new Intervention(CHANGE, 1, Map.of("productOwner.technicalInvolvement", .85)), 8);
    }

    static List<String> situations() {
        return SampleSize.of(2, List.of("reference-team", "crunch", "api-platform", "junior", "consumer-app"));
    }

    @ParameterizedTest
    @MethodSource("situations")
    void shouldTellTheStoryOfATeamSoThatATrainerCanReadItAloud(String situation) throws Exception {
        StoryTeller teller = new StoryTeller(TeamRun::metrics, 2, RUNS);
        Story story = teller.tell(plan(situation));
        LeverEffects effects = teller.levers(story.plan(), CHANGE + 2);

        List<String> lines = new ArrayList<>();
        for (String language : Language.LANGUAGES) {
            lines.addAll(said(story, effects, Language.of(language)));
        }
        Path file = Path.of("target/stories", situation + ".txt");
        Files.createDirectories(file.getParent());
        Files.write(file, lines, StandardCharsets.UTF_8);

        for (String line : lines) {
            // no place left open, no minus before what is told as more or less, no names of settings, no words of a
            // program
            assertThat(line).doesNotContain("{", "NaN", " \u2212", "productOwner.", "stakeholders.", "digest", " run ");
            assertThat(line).doesNotContain("ordinary course", "gewöhnliche Lauf");
        }
        // less is asked for: the model says that this helps the developers of every one of these teams
        assertThat(effects.best(Whose.ORGANISATION, People.DEVELOPERS)).isPresent();
        assertThat(lines.get(lines.size() / 2 - 2))
                .contains("What the organisation could have changed", "a third less");
        // what is named as the best has a verdict, and nothing better is left out
        for (Whose whose : Whose.values()) {
            for (People people : People.values()) {
                effects.best(whose, people).ifPresent(best -> {
                    assertThat(people.of(best).verdict().kind()).isEqualTo(Verdict.Kind.LOWER);
                    assertThat(effects.that(whose, people, Verdict.Kind.LOWER))
                            .allSatisfy(each -> assertThat(people.of(each).difference())
                                    .isGreaterThanOrEqualTo(people.of(best).difference()));
                });
            }
        }
        assertThat(story.contrast(Metric.PO_EXHAUSTION).difference()).isPositive();
    }

    @Test
    void shouldSayThatWhoWasAtRiskBeforeTheChangeWasAtRiskBefore() {
        StoryWords words = new StoryWords(Language.of("en"));

        assertThat(words.firstAtRisk(CHANGE - 1, CHANGE)).contains("in sprint 3 already, before the change");
        assertThat(words.firstAtRisk(CHANGE, CHANGE)).contains("came to be at risk in sprint 4");
        assertThat(words.firstAtRisk(0, CHANGE)).contains("did not come to be at risk");
    }

    private static List<String> said(Story story, LeverEffects effects, Language language) {
        StoryWords words = new StoryWords(language);
        List<String> lines = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            int before = CHANGE - 1;
            var run = story.year(severity).run();
            lines.add(words.rule(story, severity));
            lines.add(words.monday(story, YearNumbers.hours(run, before), YearNumbers.users(run, before)));
            lines.add(words.change(story));
            lines.add(words.end(story.year(severity)));
            lines.add(words.firstAtRisk(SignRecord.firstAtRisk(run), CHANGE));
            lines.add(words.sources(story.year(severity)));
            story.year(severity).productOwner().byCause().entrySet().stream()
                    .map(cause -> language.text(words.sourceKey("po", cause)) + " "
                            + language.numerals()
                                    .signed(100 * cause.getValue(), 1)
                                    .replace('\u2212', '-'))
                    .reduce((a, b) -> a + "; " + b)
                    .ifPresent(lines::add);
            story.year(severity).developers().byCause().entrySet().stream()
                    .map(cause -> language.text(words.sourceKey("developers", cause)) + " "
                            + language.numerals()
                                    .signed(100 * cause.getValue(), 1)
                                    .replace('\u2212', '-'))
                    .reduce((a, b) -> a + "; " + b)
                    .ifPresent(lines::add);
        }
        lines.add(words.signs(story.signs()));
        lines.add(words.luck(story));
        for (Whose whose : Whose.values()) {
            lines.add(words.turn(effects, whose));
        }
        return lines;
    }
}
