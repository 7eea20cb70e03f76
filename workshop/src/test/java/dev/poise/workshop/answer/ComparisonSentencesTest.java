package dev.poise.workshop.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.batch.Progress;
import dev.poise.experiments.comparison.Comparison;
import dev.poise.experiments.comparison.Contrast;
import dev.poise.readings.Reading;
import dev.poise.statistics.Verdict;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import dev.poise.workshop.Sample;
import dev.poise.workshop.words.Words;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ComparisonSentencesTest {
    private static final Answers ANSWERS = new Answers(TeamRun::readings, 2);

    private static Comparison compare(List<String> names, List<TeamScenario> teams) {
        return Answers.compare(teams, names, ANSWERS.run(teams, 60, 1, Progress.NONE, new Cancellation()));
    }

    private static TeamScenario knowing(double knowledge, double involvement) {
        return Sample.with(Sample.team(involvement), "productOwner.technicalKnowledge", knowledge);
    }

    @Test
    void shouldSayOfEveryScenarioWhatDiffersFromTheFirst() {
        Comparison comparison =
                compare(List.of("low", "high", "same"), List.of(Sample.team(.1), Sample.team(.9), Sample.team(.1)));
        Contrast autonomy = comparison.differences().get(0).contrast(Reading.AUTONOMY_MEAN);
        assertThat(autonomy.verdict().kind()).isEqualTo(Verdict.Kind.LOWER);

        List<String> english = ComparisonSentences.of(comparison, Words.of("en"));
        List<String> german = ComparisonSentences.of(comparison, Words.of("de"));

        assertThat(english).hasSize(2).hasSameSizeAs(german);
        assertThat(english.get(0))
                .startsWith("high against low: ")
                .contains(String.format(
                        Locale.ROOT,
                        "team autonomy lower in 60 of 60 paired teams, by %.0f on average",
                        -100 * autonomy.difference()));
        assertThat(english.get(1)).isEqualTo("same against low: no clear difference in any of the four outcomes.");
        assertThat(german.get(0)).startsWith("high gegen low: ").contains("niedriger in 60 von 60 gepaarten Teams");
    }

    @Test
    void shouldSayWhatTwoSettingsDoTogether() {
        Comparison comparison = compare(
                List.of("a", "b", "c", "d"),
                List.of(knowing(.1, .1), knowing(.9, .1), knowing(.1, .9), knowing(.9, .9)));
        assertThat(comparison.twoByTwo()).isNotNull();

        List<String> english = ComparisonSentences.of(comparison, Words.of("en"));

        assertThat(english).hasSize(4);
        assertThat(english.get(1))
                .matches(
                        "Team autonomy\\. .*Involvement in the How 10 → 90: −\\d+ ±\\d+\\.\\d at Technical knowledge 10, "
                                + "−\\d+ ±\\d+\\.\\d at Technical knowledge 90\\..*");
        assertThat(ComparisonSentences.of(comparison, Words.of("de")).get(1))
                .matches(
                        "Autonomie des Teams\\. .*Einmischung ins Wie 10 → 90: −\\d+ ±\\d+,\\d bei Technisches Wissen 10, .*");
    }
}
