package dev.poise.workshop.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.comparison.Outcomes;
import dev.poise.fuzz.Effort;
import dev.poise.readings.Reading;
import dev.poise.readings.RunReadings;
import dev.poise.readings.ValueScale;
import dev.poise.report.words.Language;
import dev.poise.settings.Entry;
import dev.poise.settings.Grade;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import dev.poise.team.TeamSettings;
import dev.poise.workshop.Sample;
import dev.poise.workshop.room.AnswerTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SentenceTest {
    /** As many pairs as a refined answer of the workshop has. */
    private static final int RUNS = 200;
    /** Two-sided 95% quantile of Student's t with 199 degrees of freedom, from a table. */
    private static final double T = 1.972;

    private static final long SEED = 7;
    private static final String INVOLVEMENT = "productOwner.technicalInvolvement";
    private static final String KNOWLEDGE = "productOwner.technicalKnowledge";
    /** What a run is laid out by is no setting of the desk. */
    private static final List<String> LAYOUT = List.of("sprints", "warmup.sprints", "sprint.days", "code.modules");

    private final Answers answers = new Answers(TeamRun::readings, 2);

    /** Get every setting that the desk offers: what is a matter of the situation, not a constant of the model. */
    private static List<Entry> desk() {
        return TeamSettings.DICTIONARY.entries().stream()
                .filter(entry -> entry.grade() == Grade.SITUATION && !LAYOUT.contains(entry.name()))
                .toList();
    }

    /** Change from one to all of the settings, each to anywhere in its range. */
    private static TeamScenario anywhere(TeamScenario team, Random random) {
        List<Entry> shuffled = new ArrayList<>(desk());
        Collections.shuffle(shuffled, random);
        TeamScenario changed = team;
        for (Entry entry : shuffled.subList(0, 1 + random.nextInt(random.nextBoolean() ? 3 : shuffled.size()))) {
            double value = entry.low() + (entry.high() - entry.low()) * random.nextInt(21) / 20;
            changed = Sample.with(changed, entry.name(), entry.kind() == Entry.Kind.NUMBER ? value : Math.rint(value));
        }
        return changed;
    }

    @Test
    void shouldBeTrueToTheNumbersWhereverTheSettingsOfTheDeskStand() {
        assertThat(desk()).hasSizeGreaterThan(20);
        Random random = new Random(4);
        // what is said of runs is the same for short ones, and there are many thousands
        TeamScenario team = Sample.with(Sample.with(Sample.team(), "sprints", 1), "sprint.days", 5);
        for (int i = 0; i < Effort.of(30, 200); i++) {
            holds(team, anywhere(team, random));
        }
    }

    @Test
    void shouldBeTrueToTheNumbersOverTheWholeYear() {
        Random random = new Random(5);
        TeamScenario team = TeamScenario.of("year", TeamSettings.standard());
        for (int i = 0; i < Effort.of(1, 3); i++) {
            holds(team, anywhere(team, random));
        }
    }

    private void holds(TeamScenario baseline, TeamScenario now) {
        Answer answer = answers.answer(new Question(1, baseline, now, SEED), Stage.REFINED, new Cancellation())
                .orElseThrow();
        String sentence = Sentence.of(answer, Language.of("en"));
        assertThat(sentence).startsWith(subject(baseline, now));
        for (Reading reading : Outcomes.FOUR) {
            check(reading, differences(answer, reading), sentence);
        }
    }

    /** Name what differs, worked out here once more. */
    private static String subject(TeamScenario baseline, TeamScenario now) {
        List<String> changed = desk().stream()
                .map(Entry::name)
                .filter(name ->
                        now.settings().number(name) != baseline.settings().number(name))
                .toList();
        List<String> names = new ArrayList<>();
        if (changed.contains(INVOLVEMENT)) {
            names.add(String.format(
                    Locale.ROOT,
                    "Involvement %d (",
                    Math.round(100 * now.settings().number(INVOLVEMENT))));
        }
        if (changed.contains(KNOWLEDGE)) {
            names.add("knowledge");
        }
        if (changed.isEmpty()) {
            return "This team is the baseline";
        }
        return names.isEmpty() ? "These conditions: " : names.get(0);
    }

    @Test
    void shouldCountPairsThatMetTheSameChances() {
        TeamScenario now = Sample.team(.9);
        Answer answer = answer(now, Stage.REFINED);
        for (int r = 0; r < 3; r++) {
            long seed = answer.runs().plan().seed(r);
            assertThat(answer.runs().result(0, r).orElseThrow().perRun())
                    .isEqualTo(TeamRun.readings(Sample.team(), seed).perRun());
            assertThat(answer.runs().result(1, r).orElseThrow().perRun())
                    .isEqualTo(TeamRun.readings(now, seed).perRun());
        }
    }

    /** Recount from the runs themselves, and hold the sentence to it. */
    private static void check(Reading reading, double[] differences, String sentence) {
        String name = Language.of("en").text("outcome." + reading.id() + ".inSentence");
        double mean = Arrays.stream(differences).average().orElseThrow();
        double sd = Math.sqrt(
                Arrays.stream(differences).map(d -> (d - mean) * (d - mean)).sum() / (RUNS - 1));
        double half = T * sd / Math.sqrt(RUNS);
        double smallest = reading.smallestEffect().amount();
        Matcher clear = Pattern.compile(Pattern.quote(name)
                        + " is (higher|lower) by ([0-9.,]+) \\([0-9.,]+ to [0-9.,]+\\), in (\\d+) of 200 paired teams")
                .matcher(sentence);
        if (clear.find()) {
            boolean higher = clear.group(1).equals("higher");
            assertThat(mean > 0).as(sentence).isEqualTo(higher);
            assertThat(Math.abs(mean)).as(sentence).isGreaterThan(half * .999).isGreaterThanOrEqualTo(smallest);
            long count = Arrays.stream(differences)
                    .filter(d -> higher ? d > 0 : d < 0)
                    .count();
            assertThat(Long.parseLong(clear.group(3))).as(sentence).isEqualTo(count);
            double shown = Math.abs(mean) * (reading == Reading.VALUE_DELIVERED ? 1 : 100);
            assertThat(Double.parseDouble(clear.group(2).replace(",", "")))
                    .as(sentence)
                    .isCloseTo(shown, within(.51));
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
        int sprints = (int) answer.runs().plan().arms().get(arm).settings().number("sprints");
        return reading == Reading.VALUE_DELIVERED
                ? ValueScale.standard().index(run.get(reading), sprints)
                : run.get(reading);
    }

    @Test
    void shouldSaySoWhenTheTeamIsTheBaseline() {
        assertThat(Sentence.of(answer(Sample.team(), Stage.REFINED), Language.of("en")))
                .startsWith("This team is the baseline");
    }

    @Test
    void shouldSayNothingOfAFirstAnswerWhichMayStillTurnOver() {
        Answer first = answer(Sample.team(.9), Stage.FIRST);
        assertThat(AnswerTree.of(first).has("sentence")).isFalse();
        assertThat(AnswerTree.of(answer(Sample.team(.9), Stage.REFINED)).has("sentence"))
                .isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> Sentence.of(first, Language.of("en")));
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
        return Sentence.of(answer(now, Stage.REFINED), Language.of(language));
    }

    private Answer answer(TeamScenario now, Stage stage) {
        return answers.answer(new Question(1, Sample.team(), now, SEED), stage, new Cancellation())
                .orElseThrow();
    }
}
