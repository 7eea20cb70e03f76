package dev.poise.team.sprint;

import dev.poise.team.protocol.DeveloperMessage;
import dev.poise.team.protocol.SprintMessage.DayDone;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Who is in the team, and what each developer told when their last day was over. */
final class Attendance {
    private final @Nullable DayDone[] lastDone;
    private final boolean[] seated;
    /** The day up to which somebody is a newcomer, and who brings them in; -1 for nobody. */
    private final int[] newUntil;

    private final int[] mentors;

    Attendance(int developers) {
        lastDone = new DayDone[developers];
        newUntil = new int[developers];
        mentors = new int[developers];
        Arrays.fill(mentors, -1);
        seated = new boolean[developers];
        Arrays.fill(seated, true);
    }

    void dayDone(DayDone message) {
        lastDone[message.developer()] = message;
        if (message.left()) {
            seated[message.developer()] = false;
            Arrays.setAll(mentors, i -> mentors[i] == message.developer() ? -1 : mentors[i]);
        }
    }

    /**
     * Let a newcomer take a seat, and find somebody to bring them in: whoever is no newcomer and has the fewest already, the
     * next one in the row first.
     *
     * @param day the working day on which they begin
     * @param days how long they are brought in, working days
     * @return the number of the mentor; -1 when everybody is new
     */
    int joined(int newcomer, int day, int days) {
        seated[newcomer] = true;
        newUntil[newcomer] = day + days;
        mentors[newcomer] = -1;
        int best = -1;
        for (int i = 1; i < seated.length; i++) {
            int mentor = (newcomer + i) % seated.length;
            boolean veteran = seated[mentor] && newUntil[mentor] <= day;
            if (veteran && (best < 0 || newcomersOf(mentor, day) < newcomersOf(best, day))) {
                best = mentor;
            }
        }
        mentors[newcomer] = best;
        return best;
    }

    private int newcomersOf(int mentor, int day) {
        int count = 0;
        for (int i = 0; i < mentors.length; i++) {
            count += mentors[i] == mentor && seated[i] && newUntil[i] > day ? 1 : 0;
        }
        return count;
    }

    /** Say how things stand, and what was last heard of the developer's colleagues. */
    DeveloperMessage.OpenDay morning(int developer, int day, double pressure, double load, double debt) {
        double exhaustion = 0;
        int heard = 0;
        int decisions = 0;
        double outcome = 0;
        for (int i = 0; i < lastDone.length; i++) {
            DayDone done = lastDone[i];
            if (done != null && i != developer && seated[i]) {
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
