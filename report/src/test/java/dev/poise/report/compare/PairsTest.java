package dev.poise.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.experiments.comparison.Comparison;
import dev.poise.metrics.Metric;
import dev.poise.report.Synthetic;
import dev.poise.report.csv.ComparisonCsv;
import dev.poise.report.json.ComparisonJson;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A difference is about the pairs in which both runs have a value, so whoever gives one away says how many these are. */
class PairsTest {
    private static final int RUNS = 7;

    private final Comparison comparison = new Synthetic(List.of("one", "other"), RUNS, 3, 1).comparison();

    private static int pairs(Metric metric) {
        return metric == Metric.PO_FIRST_AT_RISK_SPRINT ? 0 : RUNS;
    }

    @Test
    void shouldTellPairsBesideEveryDifferenceInCsv() {
        List<String[]> rows = ComparisonCsv.of(comparison)
                .lines()
                .map(line -> line.split(",", -1))
                .toList();
        String[] header = rows.get(0);
        assertThat(header[header.length - 1]).isEqualTo("pairs");
        rows.stream()
                .skip(1)
                .forEach(row -> assertThat(row[row.length - 1])
                        .isEqualTo(
                                row[0].equals("one")
                                        ? ""
                                        : Integer.toString(
                                                pairs(Metric.find(row[1]).orElseThrow()))));
        assertThat(rows).hasSize(1 + 2 * Metric.all().size());
    }

    @Test
    void shouldTellPairsBesideEveryDifferenceInJson() {
        JsonNode contrasts =
                JsonMapper.shared().readTree(ComparisonJson.of(comparison)).get("contrasts");
        assertThat(contrasts.size()).isEqualTo(Metric.all().size());
        contrasts.forEach(contrast -> assertThat(contrast.get("pairs").asInt())
                .isEqualTo(pairs(Metric.find(contrast.get("metric").asString()).orElseThrow())));
    }
}
