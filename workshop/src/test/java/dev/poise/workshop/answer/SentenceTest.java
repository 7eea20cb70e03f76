package dev.poise.workshop.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.comparison.Onset;
import dev.poise.experiments.comparison.Outcomes;
import dev.poise.fuzz.SampleSize;
import dev.poise.metrics.Metric;
import dev.poise.metrics.RunMetrics;
import dev.poise.metrics.ValueScale;
import dev.poise.parameters.EvidenceLevel;
import dev.poise.parameters.ParameterSpec;
import dev.poise.report.words.Language;
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

    private final Answers answers = new Answers(TeamRun::metrics, 2);

    /** Get every setting that the desk offers: what is a matter of the situation, not a constant of the model. */
    private static List<ParameterSpec> desk() {
        return TeamSettings.CATALOGUE.specs().stream()
                .filter(spec -> spec.grade() == EvidenceLevel.SITUATION && !LAYOUT.contains(spec.name()))
                .toList();
    }

    /** Change from one to all of the settings, each to anywhere in its range. */
    private static TeamScenario anywhere(TeamScenario team, Random random) {
        List<ParameterSpec> shuffled = new ArrayList<>(desk());
        Collections.shuffle(shuffled, random);
        TeamScenario changed = team;
        for (ParameterSpec spec : shuffled.subList(0, 1 + random.nextInt(random.nextBoolean() ? 3 : shuffled.size()))) {
            double value = spec.low() + (spec.high() - spec.low()) * random.nextInt(21) / 20;
            changed = Sample.with(
                    changed, spec.name(), spec.kind() == ParameterSpec.Kind.NUMBER ? value : Math.rint(value));
        }
        return changed;
    }

    @Test
    void shouldBeTrueToTheNumbersWhereverTheSettingsOfTheDeskStand() {
        assertThat(desk()).hasSizeGreaterThan(20);
        Random random = new Random(4);
        // what is said of runs is the same for short ones, and there are many thousands
        TeamScenario team = Sample.with(Sample.with(Sample.team(), "sprints", 1), "sprint.days", 5);
        for (int i = 0; i < SampleSize.of(30, 200); i++) {
            holds(team, anywhere(team, random));
        }
    }

    @Test
    void shouldBeTrueToTheNumbersOverTheWholeYear() {
        Random random = new Random(5);
        TeamScenario team = TeamScenario.of("year", TeamSettings.standard());
        for (int i = 0; i < SampleSize.of(1, 3); i++) {
            holds(team, anywhere(team, random));
        }
    }

    private void holds(TeamScenario baseline, TeamScenario now) {
        LiveAnswer answer = answers.answer(
                        new LiveQuestion(1, baseline, now, SEED, Onset.START), AnswerStage.REFINED, new Cancellation())
                .orElseThrow();
        String sentence = Sentence.of(answer, Language.of("en"));
        assertThat(sentence).startsWith(subject(baseline, now));
        for (Metric metric : Outcomes.FOUR) {
            check(metric, differences(answer, metric), sentence);
            inShort(metric, differences(answer, metric), sentence, Headline.of(answer, metric, Language.of("en")));
        }
    }

    /** Hold what a room is told to the runs: the same verdict as in the sentence, and one number for it. */
    private static void inShort(Metric metric, double[] differences, String sentence, String headline) {
        String name = Language.of("en").text("outcome." + metric.id() + ".inSentence");
        boolean clear = sentence.contains(name + " is higher by") || sentence.contains(name + " is lower by");
        Matcher said = Pattern.compile(
                        "(rose|fell) in (?:all|(\\d+) of) (\\d+) teams, by (\\d+)( of 100| points)( on average)?\\.")
                .matcher(headline);
        assertThat(said.find()).as(headline).isEqualTo(clear);
        if (!clear) {
            assertThat(headline).as(sentence).containsPattern("about the same|no clear change|Nothing is changed");
            return;
        }
        double mean = Arrays.stream(differences).average().orElseThrow();
        boolean rose = said.group(1).equals("rose");
        long count =
                Arrays.stream(differences).filter(d -> rose ? d > 0 : d < 0).count();
        assertThat(rose).as(headline).isEqualTo(mean > 0);
        assertThat(said.group(2) == null ? differences.length : Long.parseLong(said.group(2)))
                .as(headline)
                .isEqualTo(count);
        assertThat(Integer.parseInt(said.group(3))).as(headline).isEqualTo(differences.length);
        assertThat(Double.parseDouble(said.group(4)))
                .as(headline)
                .isCloseTo(Math.abs(mean) * (metric == Metric.VALUE_DELIVERED ? 1 : 100), within(.51));
    }

    /** Name what differs, worked out here once more. */
    private static String subject(TeamScenario baseline, TeamScenario now) {
        List<String> changed = desk().stream()
                .map(ParameterSpec::name)
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
        LiveAnswer answer = answer(now, AnswerStage.REFINED);
        for (int r = 0; r < 3; r++) {
            long seed = answer.runs().plan().seed(r);
            assertThat(answer.runs().result(0, r).orElseThrow().perRun())
                    .isEqualTo(TeamRun.metrics(Sample.team(), seed).perRun());
            assertThat(answer.runs().result(1, r).orElseThrow().perRun())
                    .isEqualTo(TeamRun.metrics(now, seed).perRun());
        }
    }

    /** Recount from the runs themselves, and hold the sentence to it. */
    private static void check(Metric metric, double[] differences, String sentence) {
        String name = Language.of("en").text("outcome." + metric.id() + ".inSentence");
        double mean = Arrays.stream(differences).average().orElseThrow();
        double sd = Math.sqrt(
                Arrays.stream(differences).map(d -> (d - mean) * (d - mean)).sum() / (differences.length - 1));
        double half = T * sd / Math.sqrt(differences.length);
        double smallest = metric.smallestEffect().amount();
        Matcher clear = Pattern.compile(Pattern.quote(name)
                        + " is (higher|lower) by ([0-9.,]+) \\([0-9.,]+ to [0-9.,]+\\), in (\\d+) of "
                        + differences.length + " paired teams")
                .matcher(sentence);
        if (clear.find()) {
            boolean higher = clear.group(1).equals("higher");
            assertThat(mean > 0).as(sentence).isEqualTo(higher);
            assertThat(Math.abs(mean)).as(sentence).isGreaterThan(half * .999).isGreaterThanOrEqualTo(smallest);
            long count = Arrays.stream(differences)
                    .filter(d -> higher ? d > 0 : d < 0)
                    .count();
            assertThat(Long.parseLong(clear.group(3))).as(sentence).isEqualTo(count);
            double shown = Math.abs(mean) * (metric == Metric.VALUE_DELIVERED ? 1 : 100);
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

    /** Get the differences of all pairs in which both have a value: a team of one may have nobody left to ask. */
    private static double[] differences(LiveAnswer answer, Metric metric) {
        return java.util.stream.IntStream.range(0, RUNS)
                .mapToDouble(r -> value(answer, 1, r, metric) - value(answer, 0, r, metric))
                .filter(Double::isFinite)
                .toArray();
    }

    private static double value(LiveAnswer answer, int alternative, int replication, Metric metric) {
        RunMetrics run = answer.runs().result(alternative, replication).orElseThrow();
        int sprints = (int)
                answer.runs().plan().alternatives().get(alternative).settings().number("sprints");
        return metric == Metric.VALUE_DELIVERED
                ? ValueScale.standard().index(run.get(metric), sprints)
                : run.get(metric);
    }

    @Test
    void shouldSaySoWhenTheTeamIsTheBaseline() {
        assertThat(Sentence.of(answer(Sample.team(), AnswerStage.REFINED), Language.of("en")))
                .startsWith("This team is the baseline");
    }

    @Test
    void shouldSayNothingOfAFirstAnswerWhichMayStillTurnOver() {
        LiveAnswer first = answer(Sample.team(.9), AnswerStage.FIRST);
        assertThat(AnswerTree.of(first).has("sentence")).isFalse();
        assertThat(AnswerTree.of(first).has("headline")).isFalse();
        assertThat(AnswerTree.of(answer(Sample.team(.9), AnswerStage.REFINED)).has("sentence"))
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

    @Test
    void shouldSayFromMondayOnAndLetWhatCannotChangeThenHoldOnBothSides() {
        TeamScenario now = Sample.with(Sample.team(.9), "team.seniority", .4);
        LiveQuestion question = new LiveQuestion(1, Sample.team(), now, SEED, Onset.MONDAY);
        LiveAnswer answer = answers.answer(question, AnswerStage.REFINED, new Cancellation())
                .orElseThrow();

        assertThat(question.baseline()).isEqualTo(Sample.with(Sample.team(), "team.seniority", .4));
        assertThat(question.run().settings()).isEqualTo(question.baseline().settings());
        assertThat(Sentence.of(answer, Language.of("en")))
                .startsWith("Involvement 90 (decides how things are built) from Monday on: ");
        assertThat(Sentence.of(answer, Language.of("de"))).contains(" ab Montag: ");
        assertThat(answer.runs().result(1, 0).orElseThrow().past(Metric.PO_EXHAUSTION))
                .containsExactly(answer.runs().result(0, 0).orElseThrow().past(Metric.PO_EXHAUSTION));
    }

    private String sentence(TeamScenario now, String language) {
        return Sentence.of(answer(now, AnswerStage.REFINED), Language.of(language));
    }

    private LiveAnswer answer(TeamScenario now, AnswerStage stage) {
        return answers.answer(new LiveQuestion(1, Sample.team(), now, SEED, Onset.START), stage, new Cancellation())
                .orElseThrow();
    }
}
