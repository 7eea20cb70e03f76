package dev.poise.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ExponentialFunctionTest {
    private static final MathContext DIGITS = new MathContext(45);
    private static final int SAMPLE = 1000;
    private static final int GRID = 500_000;
    private static final int HALVINGS = 20;
    private static final int TERMS = 20;

    @Test
    void shouldBeExactWhereTheResultIs() {
        assertThat(ExponentialFunction.of(0)).isEqualTo(1);
        assertThat(ExponentialFunction.of(-0.0)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "709.782712893384, 1.7976931348622732e308",
        "709.7827128933841, Infinity",
        "1e308, Infinity",
        "Infinity, Infinity",
        "-745.133219101941, 4.9e-324",
        "-745.1332191019412, 0",
        "-1e308, 0",
        "-Infinity, 0",
        "NaN, NaN"
    })
    void shouldRaiseToTheEndsOfTheDoubles(double x, Double power) {
        assertThat(ExponentialFunction.of(x)).isEqualTo(power);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1419, 700, 40, 2, .01, 1e-9})
    void shouldRaiseWithinTwoUnitsInTheLastPlace(double width) {
        for (int i = 0; i < SAMPLE; i++) {
            double x = width * (KeyedRandom.uniform(1, i) - .5);
            assertThat(unitsOff(ExponentialFunction.of(x), power(x)))
                    .as("exp(%s)", x)
                    .isLessThan(2);
        }
    }

    @ParameterizedTest
    @CsvSource({"-746, 710", "-3, 3", "-.1, .1"})
    void shouldNeverFall(double from, double to) {
        double last = 0;
        for (int i = 0; i <= GRID; i++) {
            double x = from + (to - from) * i / GRID;
            double power = ExponentialFunction.of(x);
            if (power < last) {
                fail("It falls from %s to %s at %s.", last, power, x);
            }
            last = power;
        }
    }

    /** Another processor, Java or compiler that gave other bits anywhere would give another sum. */
    @Test
    void shouldGiveTheSameBitsEverywhere() {
        long sum = 0;
        for (int i = 0; i < 100_000; i++) {
            sum = 31 * sum + Double.doubleToRawLongBits(ExponentialFunction.of(80 * (KeyedRandom.uniform(3, i) - .5)));
        }
        assertThat(sum).isEqualTo(-8_807_700_358_098_280_739L);
    }

    private static double unitsOff(double result, BigDecimal truth) {
        double unit = Math.ulp(truth.doubleValue());
        return new BigDecimal(result)
                .subtract(truth)
                .abs()
                .divide(new BigDecimal(unit), DIGITS)
                .doubleValue();
    }

    /** The power series of a small share of the argument, squared again and again. */
    private static BigDecimal power(double x) {
        BigDecimal share = new BigDecimal(x).divide(BigDecimal.valueOf(1L << HALVINGS), DIGITS);
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ONE;
        for (int i = 1; i < TERMS; i++) {
            term = term.multiply(share, DIGITS).divide(BigDecimal.valueOf(i), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        for (int i = 0; i < HALVINGS; i++) {
            sum = sum.multiply(sum, DIGITS);
        }
        return sum;
    }
}
