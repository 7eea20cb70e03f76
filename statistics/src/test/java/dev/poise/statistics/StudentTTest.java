package dev.poise.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudentTTest {
    @ParameterizedTest
    @CsvSource({ // scipy.stats.t.ppf(.975, degrees)
        "1, 12.706204736174694",
        "2, 4.302652729749462",
        "9, 2.262157162798205",
        "9.5, 2.2441374614922958",
        "199, 1.9719565442517533",
        "100000, 1.9599877075346095"
    })
    void shouldAgreeWithScipy(double degrees, double reach) {
        assertThat(StudentT.reach(0.95, degrees)).isCloseTo(reach, within(1e-8));
    }

    @Test
    void shouldSayNothingWithoutDegreesOfFreedom() {
        assertThat(StudentT.reach(0.95, 0)).isNaN();
        assertThat(StudentT.reach(0.95, -1)).isNaN();
        assertThat(StudentT.reach(0.95, Double.NaN)).isNaN();
    }
}
