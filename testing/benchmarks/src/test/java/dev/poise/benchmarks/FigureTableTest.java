package dev.poise.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FigureTableTest {

    @Test
    void shouldTellTheMedianOfTheRoundsAndOfTheirRatiosToTheYardstick() {
        FigureTable table = new FigureTable();
        for (double round : new double[] {300, 200, 900}) {
            table.add("dev.poise.benchmarks.ToyBenchmark.inProcess", round, "us/op");
        }
        for (double round : new double[] {150, 180, 270}) {
            table.add("dev.poise.benchmarks.ToyBenchmark.handWritten", round, "us/op");
        }
        table.add("dev.poise.benchmarks.DrawBenchmark.uniform", 2, "ns/op");

        assertThat(table.text()).isEqualTo("""
                        | DrawBenchmark | ns/op | fastest and slowest round |
                        |--|--:|--:|
                        | uniform | 2.0 | 2.0, 2.0 |

                        | ToyBenchmark | us/op | fastest and slowest round | times handWritten |
                        |--|--:|--:|--:|
                        | handWritten | 180 | 150, 270 | 1.00 |
                        | inProcess | 300 | 200, 900 | 0.50 |

                        """);
    }
}
