package dev.poise.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EventCalendarTest {
    private static final long LAST_SECOND = Integer.MAX_VALUE;
    private static final long FIRST_SEQUENCE = 1L << 20;
    private static final long SEQUENCES = 1L << 32;

    private final EventCalendar calendar = new EventCalendar();

    @Test
    void shouldBringMessagesOutByTimeAndThoseOfTheSameTimeInTheOrderInWhichTheyWerePutIn() {
        calendar.add(7, 0, "seven, first");
        calendar.add(3, 0, "three, first");
        calendar.add(7, 0, "seven, second");
        calendar.add(0, 0, "at once");
        calendar.add(3, 0, "three, second");
        calendar.add(7, 0, "seven, third");

        assertThat(drain())
                .containsExactly(
                        "at once", "three, first", "three, second", "seven, first", "seven, second", "seven, third");
    }

    @Test
    void shouldDeliverWhatWasPlannedForASecondBeforeWhatIsSentInThatSecond() {
        calendar.add(5, 0, "planned, first");
        calendar.add(5, 0, "planned, second");

        assertThat(calendar.next()).isEqualTo("planned, first");
        calendar.add(0, 0, "sent");

        assertThat(drain()).containsExactly("planned, second", "sent");
    }

    @Test
    void shouldDeliverMessagesFromOutsideBeforeThoseOfRolesThatWerePutInEarlier() {
        calendar.add(5, 0, "role");
        calendar.addFromOutside(5, 0, "outside, first");
        calendar.add(5, 0, "role again");
        calendar.addFromOutside(5, 0, "outside, second");

        assertThat(drain()).containsExactly("outside, first", "outside, second", "role", "role again");
    }

    @Test
    void shouldPutAMessageFromOutsideThatIsForNowBehindAllThatIsDue() {
        calendar.add(5, 0, "first");
        calendar.add(5, 0, "second");
        assertThat(calendar.next()).isEqualTo("first");

        calendar.add(0, 0, "third");
        calendar.addFromOutside(5, 0, "outside");

        assertThat(drain()).containsExactly("second", "third", "outside");
    }

    @Test
    void shouldTellTimeAndReceiverOfTheMessageTakenLast() {
        calendar.add(9, 4, "a");
        calendar.add(0, 2, "b");
        assertThat(calendar.now()).isZero();

        assertThat(calendar.nextTime()).isZero();
        calendar.next();
        assertThat(calendar.now()).isZero();
        assertThat(calendar.target()).isEqualTo(2);

        assertThat(calendar.nextTime()).isEqualTo(9);
        calendar.next();
        assertThat(calendar.now()).isEqualTo(9);
        assertThat(calendar.target()).isEqualTo(4);
        assertThat(calendar.isEmpty()).isTrue();
    }

    @Test
    void shouldGrowWithoutLosingOrReorderingMessages() {
        int count = 10_000;
        List<Object> expected = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            calendar.add(0, 0, "due " + i);
            expected.add("due " + i);
        }
        for (int i = 0; i < count; i++) {
            calendar.add(1 + (i % 2), 0, "later " + i);
        }
        for (int i = 0; i < count; i += 2) {
            expected.add("later " + i);
        }
        for (int i = 1; i < count; i += 2) {
            expected.add("later " + i);
        }

        assertThat(drain()).isEqualTo(expected);
    }

    @Test
    void shouldGrowWhileTheQueueOfDueMessagesRunsRound() {
        List<Object> expected = new ArrayList<>();
        List<Object> taken = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            for (int sent = 0; sent < 3; sent++) {
                expected.add(i * 3 + sent);
                calendar.add(0, 0, i * 3 + sent);
            }
            taken.add(calendar.next());
        }
        taken.addAll(drain());

        assertThat(taken).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MIN_VALUE, LAST_SECOND + 1, Long.MAX_VALUE})
    void shouldRefuseADelayThatIsNegativeOrEndsAfterTheLastSecond(long delay) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.add(delay, 0, "never"))
                .withMessage(
                        "A message sent at second 0 has a delay of %d, but must have one from 0 to 2147483647.", delay);
        assertThat(calendar.isEmpty()).isTrue();
    }

    @Test
    void shouldCountTheDelayFromTheTimeReached() {
        calendar.add(LAST_SECOND - 1, 0, "late");
        calendar.next();

        calendar.add(1, 0, "last");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.add(2, 0, "never"))
                .withMessage("A message sent at second 2147483646 has a delay of 2, but must have one from 0 to 1.");

        assertThat(drain()).containsExactly("last");
        assertThat(calendar.now()).isEqualTo(LAST_SECOND);
    }

    @ParameterizedTest
    @ValueSource(longs = {9, -1, Long.MIN_VALUE, LAST_SECOND + 1, Long.MAX_VALUE})
    void shouldRefuseATimeThatIsPastOrAfterTheLastSecond(long time) {
        calendar.add(10, 0, "ten");
        calendar.next();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.addFromOutside(time, 0, "never"))
                .withMessage(
                        "A message from outside is for second %d, but must be for one from 10 (now) to 2147483647"
                                + " (the last a run may reach).",
                        time);
        assertThat(calendar.isEmpty()).isTrue();
    }

    @Test
    void shouldOrderTiesUpToTheLastMessageOfARoleAndRefuseTheNext() {
        EventCalendar nearlyFull = new EventCalendar(SEQUENCES - 2, 0);
        nearlyFull.add(1, 0, "last but one");
        nearlyFull.add(1, 0, "last");

        assertThatIllegalStateException()
                .isThrownBy(() -> nearlyFull.add(1, 0, "never"))
                .withMessage("A run may put 4293918720 messages of its roles on its calendar, not more.");

        nearlyFull.addFromOutside(1, 0, "outside");
        assertThat(drain(nearlyFull)).containsExactly("outside", "last but one", "last");
    }

    @Test
    void shouldRefuseMoreMessagesFromOutsideThanItHasNumbersFor() {
        EventCalendar nearlyFull = new EventCalendar(FIRST_SEQUENCE, FIRST_SEQUENCE - 1);
        nearlyFull.add(1, 0, "role");
        nearlyFull.addFromOutside(1, 0, "outside");

        assertThatIllegalStateException()
                .isThrownBy(() -> nearlyFull.addFromOutside(1, 0, "never"))
                .withMessage("A run may take 1048576 messages from outside, not more.");

        assertThat(drain(nearlyFull)).containsExactly("outside", "role");
    }

    @Test
    void shouldSayThatNothingIsLeft() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(calendar::next)
                .withMessage("The calendar is empty.");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(calendar::nextTime)
                .withMessage("The calendar is empty.");
    }

    @Test
    @SuppressWarnings("NullAway") // code outside this build may pass null, and must hear of it where it does
    void shouldRefuseNullWhereItIsPutIn() {
        assertThatNullPointerException().isThrownBy(() -> calendar.add(0, 0, null));
        assertThatNullPointerException().isThrownBy(() -> calendar.add(1, 0, null));
        assertThat(calendar.isEmpty()).isTrue();
    }

    private List<Object> drain() {
        return drain(calendar);
    }

    private static List<Object> drain(EventCalendar calendar) {
        List<Object> drained = new ArrayList<>();
        while (!calendar.isEmpty()) {
            drained.add(calendar.next());
        }
        return drained;
    }
}
