package dev.poise.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FigureTableTest {

    @Test
    void shouldSetTheMedianOfTheRoundsAgainstTheYardstick() {
        FigureTable table = new FigureTable();
        for (double round : new double[] {300, 200, 900}) {
            table.add("dev.poise.benchmarks.ToyBenchmark.inProcess", round);
            table.add("dev.poise.benchmarks.ToyBenchmark.handWritten", round / 2);
        }
        table.add("dev.poise.benchmarks.DrawBenchmark.uniform", 0.002);

        assertThat(table.text()).isEqualTo("""
                        | DrawBenchmark | microseconds | slowest and fastest round |
                        |--|--:|--:|
                        | uniform | 0.002 | 0.002, 0.002 |

                        | ToyBenchmark | microseconds | slowest and fastest round | times handWritten |
                        |--|--:|--:|--:|
                        | handWritten | 150 | 450, 100 | 1.00 |
                        | inProcess | 300 | 900, 200 | 0.50 |

                        """);
    }
}
