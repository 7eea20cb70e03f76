package dev.poise.evidence.targets.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.evidence.targets.record.PersonRecord;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonMeasuresTest {

    /** Ten days of work, ten of leave, thirty of work. */
    private static PersonRecord leave(double before, double after, double later) {
        double[] days = new double[50];
        Arrays.fill(days, 0, 10, before);
        Arrays.fill(days, 10, 20, after);
        Arrays.fill(days, 20, 30, after);
        Arrays.fill(days, 30, 50, later);
        return new PersonRecord(days, days, new int[] {0, 10, 20, 50});
    }

    @Test
    void shouldMeasureLeaveInStandardDeviationsBetweenPeople() {
        List<PersonRecord> people = List.of(leave(.3, .2, .28), leave(.5, .4, .48));

        assertThat(PersonMeasures.leaveEffect(people)).isCloseTo(-.1 / Math.sqrt(.02), within(1e-9));
        assertThat(PersonMeasures.leaveEffectGone(people)).isCloseTo(.8, within(1e-9));
        assertThat(PersonMeasures.exhaustionBefore(people)).isCloseTo(.4, within(1e-9));
    }

    private static PersonRecord recovering(double from, double to, int days) {
        double[] x = new double[1 + 4 * days];
        x[0] = from;
        for (int day = 1; day < x.length; day++) {
            x[day] = Math.max(to, from - (from - to) * day / (2.0 * days));
        }
        return new PersonRecord(x, x, new int[] {0, 1, x.length});
    }

    @Test
    void shouldMeasureHalfTheWayOfThoseWhoWereSevere() {
        List<PersonRecord> people =
                List.of(recovering(.8, .2, 30), recovering(.76, .4, 50), recovering(.9, .2, 90), recovering(.5, .1, 5));

        assertThat(PersonMeasures.halfLife(people, .75)).isEqualTo(50);
    }
}
