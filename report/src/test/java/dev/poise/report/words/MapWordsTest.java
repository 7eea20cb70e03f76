package dev.poise.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.evidence.claims.MapPlan;
import dev.poise.evidence.claims.balance.Cells;
import dev.poise.evidence.claims.question.Grid;
import dev.poise.statistics.Sample;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is said about the map as a whole. */
final class MapWordsTest {
    private static Cells place(String product, Set<String> best) {
        Map<String, List<String>> sweeps = new LinkedHashMap<>();
        sweeps.put("K", List.of(".1", ".9"));
        sweeps.put("I", List.of("0", ".2"));
        return new Cells(
                new MapPlan.Place(Map.of("product", product), List.of(product)),
                null,
                Grid.of(sweeps).cells().stream()
                        .map(cell -> new Cells.Cell(
                                cell,
                                Sample.of(1, 2),
                                best.contains(cell.values().get("K") + " "
                                        + cell.values().get("I"))))
                        .toList());
    }

    @Test
    void shouldNameWhatIsAmongTheBestEverywhere() {
        List<String> said =
                MapWords.sentences(List.of(place("api", Set.of(".9 0", ".9 .2")), place("ux", Set.of(".9 0", ".1 0"))));

        assertThat(said)
                .containsExactly(
                        "Among the best in all 2 places: knowledge 0.9 with involvement 0.",
                        "Involvement that is among the best with some knowledge, places of 2: 0 in 2, 0.2 in 1.",
                        "Knowledge that is among the best with some involvement, places of 2: 0.1 in 1, 0.9 in 2.");
    }

    @Test
    void shouldSayThatItDependsWhereNothingIsAmongTheBestEverywhere() {
        assertThat(MapWords.sentences(List.of(place("api", Set.of(".9 .2")), place("ux", Set.of(".1 0"))))
                        .get(0))
                .isEqualTo(
                        "No combination of knowledge and involvement is among the best in all 2 places: the answer depends on the team and its product.");
        assertThat(MapWords.sentences(List.of())).isEmpty();
    }
}
