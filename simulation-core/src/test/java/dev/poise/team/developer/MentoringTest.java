package dev.poise.team.developer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What newcomers cost the colleague who brings them in. */
final class MentoringTest {
    private static final double MAX = .9;

    @Test
    void shouldCostTimeForEachNewcomerAsLongAsTheyAreBroughtIn() {
        Mentoring mentoring = new Mentoring();
        assertThat(mentoring.share(.25, MAX)).isZero();
        mentoring.begin(2);
        mentoring.begin(3);
        assertThat(mentoring.share(.25, MAX)).isCloseTo(.5, within(1e-12));
        mentoring.day();
        mentoring.day();
        assertThat(mentoring.share(.25, MAX)).isCloseTo(.25, within(1e-12));
        mentoring.day();
        assertThat(mentoring.share(.25, MAX)).isZero();
    }

    @Test
    void shouldLeaveTimeForSomethingElse() {
        Mentoring mentoring = new Mentoring();
        for (int i = 0; i < 8; i++) {
            mentoring.begin(40);
        }
        assertThat(mentoring.share(.3, MAX)).isEqualTo(MAX);
    }

    @Test
    void shouldEndWhenTheMentorLeaves() {
        Mentoring mentoring = new Mentoring();
        mentoring.begin(40);
        mentoring.end();
        assertThat(mentoring.share(.25, MAX)).isZero();
    }
}
