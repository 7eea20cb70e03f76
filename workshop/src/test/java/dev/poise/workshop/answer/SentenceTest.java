package dev.poise.workshop.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.poise.readings.Reading;
import dev.poise.readings.ReferenceValue;
import dev.poise.readings.RunReadings;
import dev.poise.scenarios.batch.Cancellation;
import dev.poise.scenarios.comparison.Outcomes;
import dev.poise.scenarios.comparison.SmallestDifference;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import dev.poise.workshop.Sample;
import dev.poise.workshop.words.Words;
import java.util.Arrays;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SentenceTest {
    private static final int RUNS = 12;
    /** Two-sided 95% quantile of Student's t with 11 degrees of freedom, from a table. */
    private static final double T = 2.201;

    private final Answers answers = new Answers(TeamRun::readings, 2, stage -> RUNS);

    @Test
    void shouldBeTrueToTheNumbersForRandomSettings() {
        Random random = new Random(4);
        for (int i = 0; i < 200; i++) {
            TeamScenario now = Sample.team(random.nextInt(21) / 20.0);
            now = Sample.with(now, "productOwner.technicalKnowledge", random.nextInt(21) / 20.0);
            now = random.nextBoolean() ? Sample.with(now, "product.complexity", random.nextInt(21) / 20.0) : now;
            now = random.nextBoolean() ? Sample.with(now, "stakeholders.load", .5 + random.nextInt(20) / 20.0) : now;
            Answer answer = answer(now, Stage.REFINED);
            String sentence = Sentence.of(answer, Words.of("en"));
            for (Reading reading : Outcomes.FOUR) {
                check(reading, differences(answer, reading), sentence);
            }
        }
    }

    /** Recount from the runs themselves, and hold the sentence to it. */
    private static void check(Reading reading, double[] differences, String sentence) {
        String name = Words.of("en").text("outcome." + reading.id() + ".inSentence");
        double mean = Arrays.stream(differences).average().orElseThrow();
        double sd = Math.sqrt(
                Arrays.stream(differences).map(d -> (d - mean) * (d - mean)).sum() / (RUNS - 1));
        double half = T * sd / Math.sqrt(RUNS);
        double smallest = SmallestDifference.of(reading).amount();
        Matcher clear = Pattern.compile(
                        Pattern.quote(name) + " (higher|lower) in (\\d+) of 12 paired teams, by ([0-9.,]+) on average")
                .matcher(sentence);
        if (clear.find()) {
            boolean higher = clear.group(1).equals("higher");
            assertThat(mean > 0).as(sentence).isEqualTo(higher);
            assertThat(Math.abs(mean)).as(sentence).isGreaterThan(half * .999).isGreaterThanOrEqualTo(smallest);
            long count = Arrays.stream(differences)
                    .filter(d -> higher ? d > 0 : d < 0)
                    .count();
            assertThat(Long.parseLong(clear.group(2))).as(sentence).isEqualTo(count);
            double shown = Math.abs(mean) * (reading == Reading.VALUE_DELIVERED ? 1 : 100);
            assertThat(Double.parseDouble(clear.group(3).replace(",", "")))
                    .as(sentence)
                    .isCloseTo(shown, within(shown < 10 ? .051 : .51));
        } else if (sentence.contains("This team is the baseline")
                || saysOf(sentence, "no clear difference in ", name)) {
            assertThat(Math.abs(mean) + half).as(name + ": " + sentence).isLessThanOrEqualTo(smallest * 1.001);
        } else {
            assertThat(saysOf(sentence, "not decided by these runs: ", name))
                    .as(name + ": " + sentence)
                    .isTrue();
            assertThat(Math.abs(mean) <= half * 1.001 || Math.abs(mean) < smallest)
                    .as(sentence)
                    .isTrue();
            assertThat(Math.abs(mean) + half).as(sentence).isGreaterThan(smallest * .999);
        }
    }

    private static boolean saysOf(String sentence, String words, String name) {
        return Arrays.stream(sentence.split("; |: (?=no )"))
                .anyMatch(part -> part.contains(words) && (part.contains(name) || part.contains("any of the four")));
    }

    private static double[] differences(Answer answer, Reading reading) {
        return java.util.stream.IntStream.range(0, RUNS)
                .mapToDouble(r -> value(answer, 1, r, reading) - value(answer, 0, r, reading))
                .toArray();
    }

    private static double value(Answer answer, int arm, int replication, Reading reading) {
        RunReadings run = answer.runs().result(arm, replication).orElseThrow();
        return reading == Reading.VALUE_DELIVERED ? ReferenceValue.index(run.get(reading), 2) : run.get(reading);
    }

    @Test
    void shouldSaySoWhenTheTeamIsTheBaseline() {
        assertThat(Sentence.of(answer(Sample.team(), Stage.REFINED), Words.of("en")))
                .startsWith("This team is the baseline");
    }

    @Test
    void shouldRefuseAFirstAnswerWhichMayStillTurnOver() {
        Answer first = answer(Sample.team(.9), Stage.FIRST);
        assertThatIllegalArgumentException().isThrownBy(() -> Sentence.of(first, Words.of("en")));
    }

    @Test
    void shouldNameTheTeamByWhatDiffers() {
        TeamScenario both = Sample.with(Sample.team(.9), "productOwner.technicalKnowledge", .1);
        TeamScenario other = Sample.with(Sample.team(), "product.complexity", .9);
        assertThat(sentence(Sample.team(.85), "en")).startsWith("Involvement 85 (decides how things are built): ");
        assertThat(sentence(both, "en")).startsWith("Involvement 90 (decides how things are built) and knowledge 10: ");
        assertThat(sentence(other, "en")).startsWith("These conditions: ");
        assertThat(sentence(other, "de")).startsWith("Diese Bedingungen: ");
    }

    private String sentence(TeamScenario now, String language) {
        return Sentence.of(answer(now, Stage.REFINED), Words.of(language));
    }

    private Answer answer(TeamScenario now, Stage stage) {
        return answers.answer(new Question(1, Sample.team(), now, 7), stage, new Cancellation())
                .orElseThrow();
    }
}
