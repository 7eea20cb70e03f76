package dev.poise.team.sprint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.team.protocol.SprintMessage;
import dev.poise.team.protocol.SprintMessage.DayDone;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who brings newcomers in. */
final class AttendanceTest {
    private static final int MENTORING_DAYS = 40;

    private static void leaves(Attendance attendance, int developer) {
        attendance.dayDone(new DayDone(developer, true, true, .3, 0, 0, List.of()));
    }

    @Test
    void shouldFindWhoeverSitsNextToANewcomer() {
        Attendance attendance = new Attendance(4, 4);
        leaves(attendance, 2);
        assertThat(attendance.joined(2, 10, MENTORING_DAYS)).hasValue(3);
    }

    @Test
    void shouldShareNewcomersOutAmongThoseWhoAreNotNew() {
        Attendance attendance = new Attendance(5, 5);
        leaves(attendance, 0);
        leaves(attendance, 1);
        leaves(attendance, 2);
        assertThat(attendance.joined(0, 10, MENTORING_DAYS)).hasValue(3);
        assertThat(attendance.joined(1, 10, MENTORING_DAYS)).hasValue(4);
        assertThat(attendance.joined(2, 11, MENTORING_DAYS)).hasValue(3);
    }

    @Test
    void shouldLetNewcomersBringOthersInOnceTheyAreIn() {
        Attendance attendance = new Attendance(3, 3);
        leaves(attendance, 0);
        assertThat(attendance.joined(0, 10, MENTORING_DAYS)).hasValue(1);
        leaves(attendance, 1);
        leaves(attendance, 2);
        assertThat(attendance.joined(2, 12, MENTORING_DAYS)).isEmpty();
        assertThat(attendance.joined(1, 10 + MENTORING_DAYS, MENTORING_DAYS)).hasValue(0);
    }

    @Test
    void shouldForgetWhomSomebodyBroughtInWhoHasLeft() {
        Attendance attendance = new Attendance(4, 4);
        leaves(attendance, 0);
        assertThat(attendance.joined(0, 10, MENTORING_DAYS)).hasValue(1);
        leaves(attendance, 1);
        leaves(attendance, 3);
        assertThat(attendance.joined(1, 11, MENTORING_DAYS)).hasValue(2);
        assertThat(attendance.joined(3, 60, MENTORING_DAYS)).hasValue(0);
    }

    @Test
    void shouldCountColleaguesWhoAreThereAndNoVacantOrFutureSeat() {
        Attendance attendance = new Attendance(6, 4);
        assertThat(attendance.morning(0, 9, 0, 1, .3).colleagues()).isEqualTo(3);
        leaves(attendance, 2);
        assertThat(attendance.morning(0, 9, 0, 1, .3).colleagues()).isEqualTo(2);
        assertThat(attendance.people()).containsExactly(0, 1, 3);
        assertThat(attendance.positions()).containsExactly(0, 1, 2, 3);
        attendance.change(new SprintMessage.Positions(List.of(3), List.of(4)));
        assertThat(attendance.closes(3)).isTrue();
        assertThat(attendance.changePositions()).containsExactly(4);
        attendance.joined(4, 10, MENTORING_DAYS);
        assertThat(attendance.people()).containsExactly(0, 1, 4);
        assertThat(attendance.morning(4, 10, 0, 1, .3).colleagues()).isEqualTo(2);
    }
}
