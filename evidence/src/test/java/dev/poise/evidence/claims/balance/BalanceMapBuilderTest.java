package dev.poise.evidence.claims.balance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.evidence.claims.ClaimBook;
import dev.poise.evidence.claims.FakeTeam;
import dev.poise.evidence.claims.MapPlan;
import dev.poise.evidence.claims.StateOfTheWorld;
import dev.poise.evidence.claims.evaluation.RunEnvironment;
import dev.poise.evidence.claims.file.ClaimFile;
import dev.poise.evidence.claims.measure.Measure;
import dev.poise.evidence.claims.question.Grid;
import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.batch.Progress;
import dev.poise.metrics.Metric;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BalanceMapBuilderTest {
    private static final ClaimBook BOOK = ClaimFile.builtIn();

    @Test
    void shouldMarkTheCellsThatCannotBeToldApartFromTheHighest() {
        FakeTeam fake = FakeTeam.of(
                settings -> .2,
                settings -> .5
                        - .2 * Math.max(0, FakeTeam.involvement(settings) - .2)
                        + (settings.number("product.technicalShare") > .8 ? .4 * FakeTeam.involvement(settings) : 0));
        Map<String, List<String>> sweeps = new LinkedHashMap<>();
        sweeps.put("I", List.of("0", ".2", ".5", ".9"));
        Map<String, List<String>> products = new LinkedHashMap<>();
        products.put("user-facing", List.of("ux"));
        products.put("API", List.of("api"));
        MapPlan plan = new MapPlan(Measure.of(Metric.VALUE_INSIGHT), .02, Grid.of(sweeps), Map.of("product", products));

        List<Cells> places = BalanceMapBuilder.of(
                plan,
                BOOK.alternatives(),
                StateOfTheWorld.standard(),
                new RunEnvironment(fake, 1, 2, Progress.NONE, new Cancellation()),
                5);

        assertThat(places).hasSize(2);
        assertThat(places.get(0).place().labels()).containsEntry("product", "user-facing");
        assertThat(best(places.get(0))).containsExactly(0.0, .2);
        assertThat(best(places.get(1))).containsExactly(.9);
        assertThat(places.get(1).highest().at().at("I")).isEqualTo(.9);
    }

    private static List<Double> best(Cells cells) {
        return cells.cells().stream()
                .filter(Cells.Cell::best)
                .map(cell -> cell.at().at("I"))
                .toList();
    }

    @Test
    void shouldCoverThreeProductsThreeTeamsTwoComplexitiesAndTwoCultures() {
        assertThat(BOOK.map().places()).hasSize(36);
        assertThat(BOOK.map().grid().cells()).hasSize(18);
        assertThat(BOOK.curve().places()).hasSize(3);
        assertThat(BOOK.balance()).hasSize(3);
    }
}
