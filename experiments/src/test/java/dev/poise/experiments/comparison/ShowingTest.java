package dev.poise.experiments.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.fuzz.SampleSize;
import dev.poise.metrics.Metric;
import dev.poise.metrics.RunMetrics;
import dev.poise.metrics.ValueScale;
import dev.poise.scenarios.ScenarioRequest;
import dev.poise.scenarios.ScenarioResolver;
import dev.poise.scenarios.ScenarioResult.Loaded;
import dev.poise.scenarios.catalogue.BuiltIn;
import dev.poise.scenarios.catalogue.Catalogue;
import dev.poise.scenarios.catalogue.Showing;
import dev.poise.statistics.PairedComparison;
import dev.poise.statistics.Verdict;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks with paired runs that the built-in scenarios show what they are said to show. */
class ShowingTest {
    private static final int PAIRS = 40;
    private static final long FIRST_SEED = 20_260_000;
    private static final Map<String, List<RunMetrics>> RUNS = new TreeMap<>();

    static List<Showing> some() {
        return SampleSize.of(8, Showing.builtIn());
    }

    @ParameterizedTest
    @MethodSource("some")
    void shouldBeWhatPairedRunsShow(Showing showing) {
        double[] difference = difference(showing.metric(), showing.of(), showing.against());
        Showing.Beyond beyond = showing.beyond();
        PairedComparison pairs = beyond == null
                ? PairedComparison.of(new double[PAIRS], difference)
                : PairedComparison.of(difference(showing.metric(), beyond.of(), beyond.against()), difference);

        Verdict.Kind verdict =
                pairs.verdict(showing.metric().smallestEffect().amount()).kind();

        assertThat(verdict.name())
                .as(
                        "%s: %s, %s against %s: difference %.3g [%.3g, %.3g] over %d pairs",
                        showing.scenario(),
                        showing.metric().id(),
                        showing.of(),
                        showing.against(),
                        pairs.difference().mean(),
                        pairs.interval().low(),
                        pairs.interval().high(),
                        pairs.pairs())
                .isEqualTo(showing.direction().name());
    }

    @Test
    void shouldBeSaidOfEveryScenarioButTheReferenceTeam() {
        List<String> others = Catalogue.builtIn().names().stream()
                .filter(name -> !name.equals(Catalogue.REFERENCE))
                .toList();

        assertThat(Showing.builtIn().stream().map(Showing::scenario).distinct()).containsExactlyElementsOf(others);
    }

    @Test
    void shouldTakePartInWhatItShows() {
        assertThat(Showing.builtIn())
                .allSatisfy(showing -> assertThat(showing.of()).contains(showing.scenario()));
    }

    @Test
    void shouldBeSaidInWordsWhenThereIsNoClearDifference() {
        for (BuiltIn builtIn : Catalogue.builtIn().all()) {
            boolean unclear = Showing.builtIn().stream()
                    .anyMatch(showing -> showing.scenario().equals(builtIn.name())
                            && showing.direction() == Showing.Direction.NO_CLEAR_DIFFERENCE);

            assertThat(builtIn.about().contains("no clear difference"))
                    .as(builtIn.name())
                    .isEqualTo(unclear);
        }
    }

    private static double[] difference(Metric metric, List<String> of, List<String> against) {
        List<RunMetrics> left = runs(of);
        List<RunMetrics> right = runs(against);
        double scale = metric == Metric.VALUE_DELIVERED ? ValueScale.standard().index(1, 26) : 1;
        return IntStream.range(0, PAIRS)
                .mapToDouble(
                        i -> scale * (left.get(i).get(metric) - right.get(i).get(metric)))
                .toArray();
    }

    private static List<RunMetrics> runs(List<String> names) {
        return RUNS.computeIfAbsent(String.join(" ", names), unused -> {
            ScenarioRequest request = ScenarioRequest.ofReferenceTeam();
            for (String name : names) {
                request = request.with(
                        Catalogue.builtIn().find(name).orElseThrow().kind(), name);
            }
            TeamScenario scenario = ((Loaded) ScenarioResolver.of(Path.of("")).resolve(request)).scenario();
            return IntStream.range(0, PAIRS)
                    .parallel()
                    .mapToObj(i -> TeamRun.metrics(scenario, FIRST_SEED + i))
                    .toList();
        });
    }
}
