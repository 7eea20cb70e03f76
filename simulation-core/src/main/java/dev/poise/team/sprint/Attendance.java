package dev.poise.team.sprint;

import dev.poise.team.developer.DeveloperMessage;
import dev.poise.team.sprint.SprintMessage.DayDone;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Who is in the team, and what each developer told when their last day was over. */
final class Attendance {
    private final @Nullable DayDone[] lastDone;
    private final boolean[] seated;

    Attendance(int developers) {
        lastDone = new DayDone[developers];
        seated = new boolean[developers];
        Arrays.fill(seated, true);
    }

    void dayDone(DayDone message) {
        lastDone[message.developer()] = message;
        if (message.left()) {
            seated[message.developer()] = false;
        }
    }

    void joined(int developer) {
        seated[developer] = true;
    }

    /** Find somebody to bring a newcomer in: whoever sits next to them; -1 when nobody is there. */
    int mentorOf(int newcomer) {
        for (int i = 1; i < seated.length; i++) {
            int mentor = (newcomer + i) % seated.length;
            if (seated[mentor]) {
                return mentor;
            }
        }
        return -1;
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
