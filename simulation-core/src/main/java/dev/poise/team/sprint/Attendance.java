package dev.poise.team.sprint;

import dev.poise.team.protocol.DeveloperMessage;
import dev.poise.team.protocol.SprintMessage.DayDone;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Who is in the team, and what each developer told when their last day was over. */
final class Attendance {
    private final Seat[] seats;

    /** The seat of a developer. */
    private static final class Seat {
        private final int number;
        private boolean taken = true;
        /** The day up to which whoever sits here is a newcomer. */
        private int newUntil;
        /** Whoever brings the newcomer in; null for nobody. */
        private @Nullable Seat mentor;

        private @Nullable DayDone lastDone;

        Seat(int number) {
            this.number = number;
        }

        boolean isNew(int day) {
            return taken && newUntil > day;
        }

        boolean isVeteran(int day) {
            return taken && newUntil <= day;
        }
    }

    Attendance(int developers) {
        seats = new Seat[developers];
        for (int i = 0; i < developers; i++) {
            seats[i] = new Seat(i);
        }
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
        int heard = 0;
        int decisions = 0;
        double outcome = 0;
        for (Seat seat : seats) {
            DayDone done = seat.lastDone;
            if (done != null && seat.number != developer && seat.taken) {
                heard++;
                exhaustion += done.exhaustion();
                decisions += done.decisions();
                outcome += done.outcome();
            }
        }
        double mean = heard == 0 ? Double.NaN : exhaustion / heard;
        return new DeveloperMessage.OpenDay(day, pressure, load, debt, mean, decisions, outcome);
    }
}
