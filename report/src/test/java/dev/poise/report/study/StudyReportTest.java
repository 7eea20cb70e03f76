package dev.poise.report.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.experiments.study.analysis.StudyResults;
import dev.poise.report.Markup;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyReportTest {
    private static final String ARMS = """
            study: alternatives
            about: "Is <this> & that \\"so\\"?"
            factors:
              productOwner.technicalInvolvement: { levels: [0, 0.5, 1] }
              productOwner.technicalKnowledge: { levels: [0.1, 0.9] }
            thresholds: mean(po.exhaustion) < 0.5
            """;
    private static final String MANY = """
            study: many
            factors:
              productOwner.technicalInvolvement: { range: [0, 1] }
              culture.safety: { range: [0.1, 0.9] }
            design: { type: %s }
            """;

    @TempDir
    Path folder;

    private static String html(StudyResults results) {
        String html = StudyReport.html(results, StudySynthetic.MANIFEST);
        Markup.check(html);
        assertThat(StudyReport.html(results, StudySynthetic.MANIFEST)).isEqualTo(html);
        assertThat(html).doesNotContainIgnoringCase("optimal", "burns out", "best Product Owner");
        return html;
    }

    @Test
    void shouldTellAlternativesApartFirstAndFactorsTogetherAfterThat() {
        String html = html(StudySynthetic.of(folder, ARMS)
                .withAlternatives("higher")
                .withAFailure()
                .results());
        assertThat(html)
                .containsSubsequence(
                        "id=\"answer\"",
                        "the largest clear difference to the baseline",
                        "is met at 5 of 6 points, at 0 of them for sure",
                        "id=\"differences\"",
                        "id=\"together\"",
                        "as a map",
                        "id=\"effects\"",
                        "id=\"sprints\"",
                        "id=\"points\"",
                        "a role &lt;threw&gt; &amp; fell",
                        "poise study replay . --run ab12",
                        "fingerprint f00d");
    }

    @Test
    void shouldSayFirstWhereAnOutcomeLies() {
        String html = html(StudySynthetic.of(
                        folder,
                        String.format(Locale.ROOT, MANY, "lhs, points: 100")
                                + "discover: { of: value.delivered, below: 90.5 }\n")
                .withADiscovery()
                .results());

        assertThat(html)
                .containsSubsequence(
                        "id=\"answer\"",
                        "points (of 100) in which value delivered is below 90.5, ",
                        " lie where involvement in the How is at least 0.",
                        "at most 0.",
                        "id=\"discovery-1\"",
                        "Where value delivered is below 90.5",
                        "2 points have no average",
                        "The boxes over two factors",
                        "Coverage and density",
                        "Boxes and how sure they are",
                        "peeling.csv has all",
                        "Leaves of a classification tree");
    }

    @Test
    void shouldSayFirstWhatIsGivenForWhat() {
        String html = html(StudySynthetic.of(folder, ARMS + "front: { of: [value.delivered, po.exhaustion] }\n")
                .withAFront()
                .results());

        assertThat(html)
                .containsSubsequence(
                        "id=\"answer\"",
                        "Of 6 points, 3 are on the front of value delivered (more) and Product Owner's exhaustion (less)",
                        "3 of them stay on it in 95% of the draws, and 3 others get onto it",
                        "id=\"front\"",
                        "Large dots with numbers",
                        ">3</text>",
                        "number 3",
                        "97%",
                        "not on it by averages",
                        "30%");
    }

    @Test
    void shouldNameAPointByWhatSetsItApartFromTheBaseline() {
        String html = html(StudySynthetic.of(folder, String.format(Locale.ROOT, MANY, "oat, levels: 3"))
                .withAlternatives("higher")
                .results());
        String differences = html.substring(html.indexOf("id=\"differences\""), html.indexOf("id=\"sprints\""));
        assertThat(differences).contains("Points are named by what they have instead.", ">involvement in the How 1");
        assertThat(differences).doesNotContain("involvement in the How 1,", "involvement in the How 0,");
        assertThat(html.substring(html.indexOf("id=\"points\""))).doesNotContain("involvement in the How 1,");
    }

    @Test
    void shouldNotSingleOutADifferenceThatCannotBeToldApartFromTheNext() {
        // differences of 1 to 5, each give or take a half
        assertThat(html(StudySynthetic.of(folder, ARMS)
                        .withAlternatives("higher")
                        .results()))
                .contains("the largest clear difference to the baseline", " or ", ", which cannot be told apart. At ");
    }

    @Test
    void shouldSayWhetherTheNoiseOfRunsIsInShares() {
        String four = String.format(Locale.ROOT, MANY, "saltelli, rows: 4");
        assertThat(html(StudySynthetic.of(folder, four)
                        .withIndices("first", "total")
                        .results()))
                .contains("the noise of runs is not in the shares")
                .doesNotContain("one run for each point");
        assertThat(html(StudySynthetic.of(folder, four)
                        .withNoise()
                        .withIndices("first", "total")
                        .results()))
                .contains(
                        "There is one run for each point, so the noise of runs is in the variance and in every share");
        assertThat(html(StudySynthetic.of(folder, four)
                        .withIndices(1, "first", "total")
                        .results()))
                .as("an interval that holds zero is no claim")
                .contains("no factor clearly matters", "which may be chance")
                .doesNotContain("depends most on");
    }

    @Test
    void shouldSayWhenANumberOfPointsIsNoPowerOfTwo() {
        assertThat(html(StudySynthetic.of(folder, String.format(Locale.ROOT, MANY, "sobol, points: 60"))
                        .results()))
                .contains("60 points are no power of two", "balanced over 32 or 64");
        assertThat(html(StudySynthetic.of(folder, String.format(Locale.ROOT, MANY, "saltelli, rows: 4"))
                        .results()))
                .doesNotContain("no power of two");
    }

    @Test
    void shouldNotCallAnythingHigherThatIsUndecided() {
        String html = html(
                StudySynthetic.of(folder, ARMS).withAlternatives("undecided").results());
        assertThat(html)
                .contains(
                        "no point is clearly higher or lower than the baseline",
                        "no clear difference, about 40 more runs would decide");
    }

    @Test
    void shouldTellWhichFactorsMatterAndWhetherThatHasSettled() {
        String morris = html(StudySynthetic.of(folder, String.format(Locale.ROOT, MANY, "morris, trajectories: 3"))
                .withIndices("muStar", "mu", "sigma")
                .results());
        assertThat(morris)
                .contains("Value delivered depends most on", "id=\"morris\"", "id=\"settled\"")
                .doesNotContain("id=\"differences\"");
        String sobol = html(StudySynthetic.of(folder, String.format(Locale.ROOT, MANY, "saltelli, rows: 4"))
                .withIndices("first", "total")
                .results());
        assertThat(sobol).contains("90% of its variance (80% to 100%)", "id=\"sobol\"", "id=\"settled\"");
        String tornado = html(StudySynthetic.of(folder, String.format(Locale.ROOT, MANY, "oat, levels: 3"))
                .withIndices("lowest", "highest", "swing")
                .results());
        assertThat(tornado)
                .contains(
                        "id=\"tornado\"",
                        "depends most on",
                        "whichever these are",
                        "one that holds zero may be chance");
    }

    @Test
    void shouldNotClaimThatAFactorMovesAMetricWhereThatMayBeChance() {
        String tornado = html(StudySynthetic.of(folder, String.format(Locale.ROOT, MANY, "oat, levels: 3"))
                .withIndices(1, "lowest", "highest", "swing")
                .results());
        assertThat(tornado)
                .contains("Value delivered: no factor clearly moves it.", "which may be chance")
                .doesNotContain("depends most on");

        String sure = html(StudySynthetic.of(folder, String.format(Locale.ROOT, MANY, "lhs, points: 60"))
                .withMoves(1)
                .results());
        assertThat(sure)
                .as("both factors move it by as much, and none is named before the other")
                .containsPattern("Value delivered moves most with [^.]* or [^.]*, which cannot be told apart")
                .contains("averages from 3", "apart by 6");
        String chance = html(StudySynthetic.of(folder, String.format(Locale.ROOT, MANY, "lhs, points: 60"))
                .withMoves(7)
                .results());
        assertThat(chance)
                .contains("Value delivered: no factor clearly moves it.")
                .doesNotContain("moves most with");
    }

    @Test
    void shouldNameAllFactorsThatCannotBeToldApartFromTheLargest() {
        String five = String.format(Locale.ROOT, MANY, "saltelli, rows: 4")
                .replace(
                        "design:",
                        "  team.size: { range: [3, 9] }\n  stakeholders.load: { range: [0.8, 1.2] }\n  product.initialDebt: { range: [0.1, 0.4] }\ndesign:");
        assertThat(html(StudySynthetic.of(folder, five)
                        .withIndices(.25, "first", "total")
                        .results()))
                .contains("depends most on involvement in the How: 90% of its variance");
        assertThat(html(StudySynthetic.of(folder, five)
                        .withIndices(.41, "first", "total")
                        .results()))
                .contains(
                        "depends most on involvement in the How or ",
                        ", which cannot be told apart. With involvement in")
                .doesNotContain("or one of");
        assertThat(html(StudySynthetic.of(folder, five)
                        .withIndices(.5, "first", "total")
                        .results()))
                .contains(" or one of 2 others, which");
    }

    @Test
    void shouldDrawBarsOfEffectsOnlyWherePointsAreIndependent() {
        assertThat(html(StudySynthetic.of(folder, String.format(Locale.ROOT, MANY, "saltelli, rows: 4"))
                        .withIndices("first", "total")
                        .results()))
                .contains("There are no bars", "come in families")
                .doesNotContain("Bars tell how sure");
        assertThat(html(StudySynthetic.of(folder, String.format(Locale.ROOT, MANY, "lhs, points: 60"))
                        .results()))
                .contains("Bars tell how sure")
                .doesNotContain("There are no bars");
    }

    @Test
    void shouldSayInHowManyWorldsLeversMeetThresholdsAndNameNoneBest() {
        String html = html(StudySynthetic.of(folder, String.format(Locale.ROOT, MANY, "lhs, points: 60"))
                .withWorlds()
                .results());
        assertThat(html)
                .contains(
                        "id=\"worlds\"",
                        "lever 0",
                        "100% (50 to 90)",
                        "80% (50 to 90)",
                        "There are too many points for one page")
                .doesNotContainIgnoringCase("regret", "gives away", "holds up", "best lever");
    }

    @Test
    void shouldSpeakOfAStudyOfOnePoint() {
        assertThat(html(StudySynthetic.of(folder, "study: one\n").results()))
                .contains("There is nothing to compare: the base scenario.");
    }

    @Test
    void shouldFillInTheChecklistAndBeginAProgram() {
        StudyResults results = StudySynthetic.of(folder, ARMS).results();

        assertThat(StressPage.of(results.plan(), List.of()))
                .contains("replications of each point", "full factorial; 6 points");
        assertThat(Starters.python(results.plan())).contains("# Loads the study alternatives.");
        assertThat(Starters.r(results.plan())).contains("# Loads the study alternatives.");
    }
}
