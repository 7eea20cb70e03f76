package dev.poise.statistics.discovery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The 882 cases of a study of a renewable fuel standard that Bryant and Lempert (2010) made scenario discovery known by: nine uncertain
 * inputs, and whether the incremental cost is among the greatest tenth. The figures are those that the EMA Workbench keeps as
 * {@code bryant et al 2010 data.csv}, with the decimals that they were measured with. What is known of them is printed in its notebook
 * {@code scenario_discovery.ipynb}.
 */
final class BryantLempert {
    static final int CELLULOSIC_COST = 0;
    static final int TOTAL_BIOMASS = 1;
    static final int DEMAND_ELASTICITY = 5;
    static final int OIL_SUPPLY_SHIFT = 7;
    static final int BACKSTOP_PRICE = 8;

    private BryantLempert() {}

    static Cases cases() {
        List<double[]> rows = rows();
        double[][] values = IntStream.range(0, 9)
                .mapToObj(input -> rows.stream().mapToDouble(row -> row[input]).toArray())
                .toArray(double[][]::new);
        boolean[] hits = new boolean[rows.size()];
        IntStream.range(0, hits.length).forEach(i -> hits[i] = rows.get(i)[9] == 1);
        return Cases.of(new boolean[9], values, hits);
    }

    private static List<double[]> rows() {
        try (InputStream file = Objects.requireNonNull(BryantLempert.class.getResourceAsStream("bryant-lempert.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> Arrays.stream(line.split(",", -1))
                            .mapToDouble(Double::parseDouble)
                            .toArray())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
