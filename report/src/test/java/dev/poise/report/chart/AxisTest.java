package dev.poise.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AxisTest {
    static Stream<double[]> ranges() {
        return Stream.of(
                new double[] {0, 1},
                new double[] {1e-12, 3e-12},
                new double[] {-4e-7, 2e-7},
                new double[] {1e12, 5e12},
                new double[] {-1e15, 1e15},
                new double[] {-30, -20},
                new double[] {-0.4, 0.7, Double.NaN},
                new double[] {5, 5, 5},
                new double[] {0},
                new double[] {-7},
                new double[] {1e9, 1e9 + 1e-3},
                new double[] {Double.NaN, Double.POSITIVE_INFINITY},
                new double[] {},
                new double[] {99.99999, 100.00001});
    }

    @ParameterizedTest
    @MethodSource("ranges")
    void shouldHoldAllValuesBetweenAFewRoundMarks(double... values) {
        Axis axis = Axis.covering(DoubleStream.of(values), 5);
        assertThat(axis.high()).isGreaterThan(axis.low());
        assertThat(axis.marks()).hasSizeBetween(2, 12).isSorted();
        double slack = axis.step() * 1e-6;
        assertThat(DoubleStream.of(values).filter(Double::isFinite).boxed().toList())
                .allMatch(v -> v >= axis.low() - slack && v <= axis.high() + slack);
    }

    @ParameterizedTest
    @MethodSource("ranges")
    void shouldWriteMarksThatCanBeToldApart(double... values) {
        Axis axis = Axis.covering(DoubleStream.of(values), 5);
        String[] labels = Arrays.stream(axis.marks()).mapToObj(axis::label).toArray(String[]::new);
        assertThat(labels).doesNotHaveDuplicates().allMatch(label -> label.length() <= 12);
        assertThat(labels).noneMatch(label -> label.contains("NaN") || label.contains("-0"));
    }

    @Test
    void shouldPutMarksAtOneTwoOrFive() {
        Random random = new Random(3);
        for (int i = 0; i < 1000; i++) {
            double low = (random.nextDouble() - 0.5) * StrictMath.pow(10, random.nextInt(12) - 6);
            double high = low + random.nextDouble() * StrictMath.pow(10, random.nextInt(12) - 6) + 1e-7;
            Axis axis = Axis.covering(DoubleStream.of(low, high), 5);
            double digit = axis.step() / StrictMath.pow(10, Math.floor(StrictMath.log10(axis.step()) + 1e-9));
            assertThat(Math.round(digit * 1000)).as("%s to %s", low, high).isIn(1000L, 2000L, 5000L);
        }
    }

    @Test
    void shouldWriteAMinusThatIsOne() {
        assertThat(new Axis(-10, 10, 5).label(-5)).isEqualTo("\u22125");
        assertThat(new Axis(-10, 10, 5).signed(5)).isEqualTo("+5");
        assertThat(new Axis(-10, 10, 5).signed(0)).isEqualTo("0");
    }

    @Test
    void shouldCountSprintsInWholeNumbersOnly() {
        for (int sprints = 1; sprints <= 260; sprints++) {
            Axis axis = Axis.counting(1, sprints, 5);
            assertThat(DoubleStream.of(axis.marks()).boxed().toList())
                    .allMatch(mark -> mark == Math.rint(mark))
                    .hasSizeBetween(1, 11);
        }
    }

    @Test
    void shouldHoldPlacesWithinTheScale() {
        Axis axis = new Axis(0, 10, 2);
        assertThat(axis.share(-5)).isZero();
        assertThat(axis.share(15)).isEqualTo(1);
        assertThat(axis.share(2.5)).isEqualTo(0.25);
    }

    @Test
    void shouldRefuseARangeWithoutWidth() {
        assertThatThrownBy(() -> new Axis(1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Axis(0, Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Axis(0, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
