package dev.poise.team.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.parameters.Settings;
import dev.poise.team.TeamSettings;
import org.junit.jupiter.api.Test;

class SinglePersonTest {
    private static final Settings STANDARD = TeamSettings.standard();

    private static double afterAYear(Settings settings, long key, double load) {
        SinglePerson person = new SinglePerson(settings, key);
        for (int day = 0; day < 260; day++) {
            person.work(load, .65, .57);
        }
        return person.exhaustion();
    }

    @Test
    void shouldBeWornOutMoreByMore() {
        for (long key = 0; key < 20; key++) {
            assertThat(afterAYear(STANDARD, key, 1.3)).isGreaterThan(afterAYear(STANDARD, key, .9));
        }
    }

    @Test
    void shouldRecoverOnLeave() {
        SinglePerson person = new SinglePerson(STANDARD, 3);
        for (int day = 0; day < 100; day++) {
            person.work(1.4, .5, .5);
        }
        double exhausted = person.exhaustion();
        for (int day = 0; day < 10; day++) {
            person.leave();
        }

        assertThat(person.exhaustion()).isLessThan(exhausted);
    }

    @Test
    void shouldBeTheSamePersonForTheSameKey() {
        assertThat(afterAYear(STANDARD, 5, 1.1)).isEqualTo(afterAYear(STANDARD, 5, 1.1));
        assertThat(afterAYear(STANDARD, 5, 1.1)).isNotEqualTo(afterAYear(STANDARD, 6, 1.1));
    }

    @Test
    void shouldFollowTheConstants() {
        assertThat(afterAYear(STANDARD.with("burnout.gain", .025), 5, 1.1))
                .isGreaterThan(afterAYear(STANDARD.with("burnout.gain", .01), 5, 1.1));
    }
}
