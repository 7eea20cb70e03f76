package dev.poise.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.experiments.batch.Batch;
import dev.poise.experiments.batch.BatchPlan;
import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.batch.Progress;
import dev.poise.experiments.comparison.AlternativePlan;
import dev.poise.experiments.comparison.Comparison;
import dev.poise.experiments.comparison.ComparisonBuilder;
import dev.poise.experiments.comparison.Curve;
import dev.poise.experiments.comparison.CurveBuilder;
import dev.poise.experiments.comparison.CurvePlan;
import dev.poise.experiments.comparison.Onset;
import dev.poise.experiments.comparison.Provenance;
import dev.poise.metrics.Metric;
import dev.poise.metrics.RunMetrics;
import dev.poise.metrics.ValueScale;
import dev.poise.report.Synthetic;
import dev.poise.statistics.Verdict;
import dev.poise.team.TeamScenario;
import dev.poise.team.TeamSettings;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ComparisonAnswerTest {
    private static final List<AlternativePlan> FOUR = List.of(
            alternative("none", .1, .1),
            alternative("knows", .9, .1),
            alternative("decides", .1, .9),
            alternative("both", .9, .9));
    private static final Provenance PROVENANCE =
            new Provenance("0", "0", 1, 50, 26, "in-process", "00", "./poise compare", "JDK", "OS", "2026-01-01");

    private static AlternativePlan alternative(String name, double knowledge, double involvement) {
        return alternative(
                name,
                TeamScenario.of(
                        name,
                        TeamSettings.standard()
                                .with("productOwner.technicalKnowledge", knowledge)
                                .with("productOwner.technicalInvolvement", involvement)));
    }

    private static AlternativePlan lasting(String name, int sprints) {
        return alternative(name, TeamScenario.of(name, TeamSettings.standard().with("sprints", sprints)));
    }

    private static AlternativePlan alternative(String name, TeamScenario scenario) {
        return new AlternativePlan(name, "", scenario, "");
    }

    /** Knowledge is worth 20 points of the index, involvement costs 10 and four tenths of autonomy; everything else is chance. */
    private static RunMetrics run(TeamScenario scenario, long seed) {
        int sprints = (int) scenario.settings().number("sprints");
        double k = scenario.settings().number("productOwner.technicalKnowledge");
        double i = scenario.settings().number("productOwner.technicalInvolvement");
        Random random = new Random(seed);
        double luck = random.nextGaussian();
        double[] perRun = new double[Metric.all().size()];
        Arrays.setAll(perRun, metric -> .5 + .01 * random.nextGaussian());
        perRun[Metric.AUTONOMY_MEAN.index()] = .8 - .4 * i + .01 * luck + .001 * i * random.nextGaussian();
        double value = ValueScale.standard().perSprint()
                * (1 + .2 * k - .1 * i + .04 * luck + .01 * k * random.nextGaussian());
        perRun[Metric.VALUE_DELIVERED.index()] = value * sprints;
        double[][] perSprint = new double[perRun.length][sprints];
        Arrays.fill(perSprint[Metric.VALUE_DELIVERED.index()], value);
        return new RunMetrics(perRun, perSprint);
    }

    private static Comparison compare(List<AlternativePlan> plans) {
        BatchPlan plan =
                new BatchPlan(plans.stream().map(AlternativePlan::scenario).toList(), 50, 1);
        return ComparisonBuilder.compare(
                plans,
                Onset.START,
                Batch.run(plan, ComparisonAnswerTest::run, 1, Progress.NONE, new Cancellation()),
                PROVENANCE);
    }

    private static Answer answer(List<AlternativePlan> plans) {
        return ComparisonAnswer.of(compare(plans), Language.TERMINAL);
    }

    @Test
    void shouldSayOfEveryScenarioWhatDiffersFromTheFirst() {
        List<String> sentences = answer(FOUR.subList(0, 3)).sentences();

        assertThat(sentences).hasSize(2);
        assertThat(sentences.get(0))
                .matches(
                        "knows against none: value delivered is higher by 1[56]\\.\\d+ \\(1\\d\\.\\d+ to 1\\d\\.\\d+\\), "
                                + "in 50 of 50 paired teams; no clear difference in team autonomy, developers' exhaustion "
                                + "and the Product Owner's exhaustion\\.");
        assertThat(sentences.get(1)).contains("team autonomy is lower by 0.32", "in 50 of 50 paired teams");
    }

    @Test
    void shouldSayTheSameInEveryLanguageAndOnTheScaleOfThePage() {
        Comparison comparison = compare(FOUR.subList(0, 3));
        List<String> german =
                ComparisonSentences.of(comparison, new DifferenceWords(Language.of("de"), StateScale.OF_HUNDRED));

        assertThat(german.get(0))
                .matches("knows gegen none: gelieferter Wert höher um 1\\d,\\d \\(1\\d,\\d bis 1\\d,\\d\\), "
                        + "in 50 von 50 gepaarten Teams; kein klarer Unterschied: .* und .*\\.");
        assertThat(german.get(1)).contains("Autonomie des Teams niedriger um 32,0 (");
    }

    @Test
    void shouldSayWhatTwoSettingsDoTogether() {
        List<String> sentences = answer(FOUR).sentences();

        assertThat(sentences).hasSize(4);
        assertThat(sentences.get(0))
                .matches(
                        "Value delivered\\. Technical knowledge 0\\.1 → 0\\.9: \\+1\\d\\.\\d ±0\\.\\d \\(Involvement in the How "
                                + "0\\.1\\), .* Involvement in the How 0\\.1 → 0\\.9: -\\d\\.\\d ±.*");
        assertThat(ComparisonSentences.of(compare(FOUR), new DifferenceWords(Language.of("de"), StateScale.OF_HUNDRED))
                        .get(1))
                .matches(
                        "Autonomie des Teams\\. .*Beteiligung am Wie 10 → 90: −32,0 ±.* \\(Technisches Wissen 10\\), .*");
    }

    @Test
    void shouldSayWhatWouldDecide() {
        DifferenceWords words = DifferenceWords.ENGLISH;

        assertThat(words.verdict(new Verdict(Verdict.Kind.HIGHER, 0))).isEqualTo("higher");
        assertThat(words.verdict(new Verdict(Verdict.Kind.LOWER, 0))).isEqualTo("lower");
        assertThat(words.verdict(new Verdict(Verdict.Kind.NO_CLEAR_DIFFERENCE, 0)))
                .isEqualTo("no clear difference");
        assertThat(words.verdict(new Verdict(Verdict.Kind.UNDECIDED, 0)))
                .isEqualTo("no clear difference, too few runs to tell");
        assertThat(words.verdict(new Verdict(Verdict.Kind.UNDECIDED, 1200)))
                .isEqualTo("no clear difference, about 1,200 more runs would decide");
        assertThat(words.verdict(new Verdict(Verdict.Kind.UNDECIDED, Verdict.MAX_RUNS + 1)))
                .isEqualTo("no clear difference, more than 100,000 more runs would be needed");
        assertThat(answer(FOUR.subList(0, 1)).sentences()).hasSize(1);
    }

    @Test
    void shouldSayThatScenariosAreNotAsLong() {
        List<AlternativePlan> different = List.of(lasting("long", 6), lasting("short", 3));
        List<AlternativePlan> same = List.of(lasting("one", 3), lasting("two", 3));

        assertThat(answer(different).basis()).contains("over 3 to 6 sprints");
        assertThat(Notes.of(compare(different)))
                .first()
                .asString()
                .contains("Not all scenarios are as long (long 6, short 3 sprints)", "the difference in time");
        assertThat(answer(same).basis()).contains("over 3 sprints");
        assertThat(Notes.of(compare(same))).noneMatch(note -> note.contains("as long"));
    }

    @Test
    void shouldTellARegionOfACurveAndNoDot() {
        CurvePlan plan = new CurvePlan(FOUR.get(0), List.of(0.0, 0.1, 0.5, 1.0), List.of(), Onset.START);
        BatchPlan batch = new BatchPlan(
                plan.alternatives().stream().map(AlternativePlan::scenario).toList(), 50, 1);
        Curve curve = CurveBuilder.draw(
                plan, Batch.run(batch, ComparisonAnswerTest::run, 1, Progress.NONE, new Cancellation()), PROVENANCE);

        List<String> sentences = CurveAnswer.of(curve, Language.TERMINAL).sentences();

        assertThat(sentences.get(0))
                .contains("at involvement 0 to 0.1 value delivered cannot be told apart from the highest");
        assertThat(sentences.get(1)).startsWith("none, involvement 1 against 0: value delivered is lower by 10");
    }

    @Test
    void shouldBeginSentencesOnACurveWithACapitalLetterUnlessTheyBeginWithTheNameOfAScenario() {
        Curve named = new Synthetic(List.of("0.1", "0.9"), 8, 2, 7).curve(0, 1);
        Curve scenario = new Synthetic(List.of("reference-team"), 8, 2, 7).curve(0, 1);

        assertThat(CurveAnswer.of(named, Language.TERMINAL).sentences())
                .hasSize(4)
                .allMatch(sentence -> sentence.startsWith("Technical knowledge 0."));
        assertThat(CurveAnswer.of(scenario, Language.TERMINAL).sentences())
                .hasSize(2)
                .allMatch(sentence -> sentence.startsWith("reference-team"));
    }

    @Test
    void shouldSaySeparateStretchesSeparately() {
        assertThat(Stretch.of(4, point -> point != 1))
                .containsExactly(new Stretch(0, 0), new Stretch(2, 3))
                .extracting(stretch -> stretch.words(point -> point / 4.0, Numerals.TERMINAL))
                .containsExactly("0", "0.5 to 0.75");
    }

    @Test
    void shouldCrownNobody() {
        assertThat(List.of(answer(FOUR), answer(FOUR.subList(0, 3)), answer(FOUR.subList(0, 1))))
                .allSatisfy(answer -> assertThat(answer.toString().toLowerCase(Locale.ROOT))
                        .doesNotContain("best", "worst", "winner", "better", " he ", " she "));
    }
}
