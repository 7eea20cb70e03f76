package dev.poise.team.sprint;

import dev.poise.team.protocol.DeveloperMessage;
import dev.poise.team.protocol.SprintMessage.DayDone;
import dev.poise.team.protocol.SprintMessage.Positions;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which positions the team has, who holds them, and what each developer told when their last day was over. A position that is
 * not there yet, or not any more, is as if it had never been.
 */
final class Attendance {
    private final Seat[] seats;
    private final List<Integer> closing = new ArrayList<>();
    private final List<Integer> opening = new ArrayList<>();

    /** The seat of a developer. */
    private static final class Seat {
        private final int number;
        /** Whether there is such a position today. */
        private boolean open;

        private boolean taken;
        /** The day up to which whoever sits here is a newcomer. */
        private int newUntil;
        /** Whoever brings the newcomer in; null for nobody. */
        private @Nullable Seat mentor;

        private @Nullable DayDone lastDone;

        Seat(int number, boolean open) {
            this.number = number;
            this.open = open;
            this.taken = open;
        }

        boolean isNew(int day) {
            return taken && newUntil > day;
        }

        boolean isVeteran(int day) {
            return taken && newUntil <= day;
        }
    }

    /**
     * Count through who is there.
     *
     * @param positions all positions that there will ever be
     * @param atStart how many there are at the start, the first ones
     */
    Attendance(int positions, int atStart) {
        seats = new Seat[positions];
        for (int i = 0; i < positions; i++) {
            seats[i] = new Seat(i, i < atStart);
        }
    }

    /** Take note of what is closed and opened when the day is over. */
    void change(Positions message) {
        closing.addAll(message.closed());
        opening.addAll(message.opened());
    }

    boolean closes(int position) {
        return closing.contains(position);
    }

    /** Close and open what was to be closed and opened; gives the new positions. */
    List<Integer> changePositions() {
        closing.forEach(number -> seats[number].open = false);
        opening.forEach(number -> seats[number].open = true);
        List<Integer> opened = List.copyOf(opening);
        closing.clear();
        opening.clear();
        return opened;
    }

    /** Get the numbers of all positions, vacant ones among them. */
    List<Integer> positions() {
        return numbers(seat -> seat.open);
    }

    /** Get the numbers of those who are in the team, ill or on leave or not. */
    List<Integer> people() {
        return numbers(seat -> seat.open && seat.taken);
    }

    private List<Integer> numbers(Predicate<Seat> wanted) {
        List<Integer> numbers = new ArrayList<>(seats.length);
        for (Seat seat : seats) {
            if (wanted.test(seat)) {
                numbers.add(seat.number);
            }
        }
        return numbers;
    }

    void dayDone(DayDone message) {
        Seat seat = seats[message.developer()];
        seat.lastDone = message;
        if (message.left()) {
            seat.taken = false;
            for (Seat other : seats) {
                other.mentor = other.mentor == seat ? null : other.mentor;
            }
        }
    }

    /**
     * Let a newcomer take a seat, and find somebody to bring them in: whoever is no newcomer and has the fewest already, the
     * next one in the row first.
     *
     * @param day the working day on which they begin
     * @param days how long they are brought in, working days
     * @return the number of the mentor; empty when everybody is new
     */
    OptionalInt joined(int newcomer, int day, int days) {
        Seat seat = seats[newcomer];
        seat.taken = true;
        seat.newUntil = day + days;
        seat.mentor = null;
        Seat best = null;
        for (int i = 1; i < seats.length; i++) {
            Seat mentor = seats[(newcomer + i) % seats.length];
            if (mentor.isVeteran(day) && (best == null || newcomersOf(mentor, day) < newcomersOf(best, day))) {
                best = mentor;
            }
        }
        seat.mentor = best;
        return best == null ? OptionalInt.empty() : OptionalInt.of(best.number);
    }

    private int newcomersOf(Seat mentor, int day) {
        int count = 0;
        for (Seat seat : seats) {
            count += seat.mentor == mentor && seat.isNew(day) ? 1 : 0;
        }
        return count;
    }

    /** Say how things stand, and what was last heard of the developer's colleagues. */
    DeveloperMessage.OpenDay morning(int developer, int day, double pressure, double load, double debt) {
        double exhaustion = 0;
        int colleagues = 0;
        int heard = 0;
        int decisions = 0;
        double outcome = 0;
        for (Seat seat : seats) {
            DayDone done = seat.lastDone;
            colleagues += seat.number != developer && seat.open && seat.taken ? 1 : 0;
            if (done != null && seat.number != developer && seat.taken) {
                heard++;
                exhaustion += done.exhaustion();
                decisions += done.decisions();
                outcome += done.outcome();
            }
        }
        double mean = heard == 0 ? Double.NaN : exhaustion / heard;
        return new DeveloperMessage.OpenDay(day, pressure, load, debt, colleagues, mean, decisions, outcome);
    }
}
