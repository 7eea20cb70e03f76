package dev.poise.team.developer;

import dev.poise.team.description.Carries;
import dev.poise.team.description.ModelState;
import java.util.ArrayList;
import java.util.List;

/** The newcomers whom a developer brings in, each for some days on which the developer is there. */
final class Mentoring {
    @Carries(ModelState.MENTORING)
    private final List<Integer> daysLeft = new ArrayList<>(2);

    /** Take on a newcomer. */
    void begin(int days) {
        daysLeft.add(days);
    }

    /** Live through a working day. */
    void day() {
        if (daysLeft.isEmpty()) {
            return;
        }
        daysLeft.replaceAll(days -> days - 1);
        daysLeft.removeIf(days -> days <= 0);
    }

    /** Leave the team. */
    void end() {
        daysLeft.clear();
    }

    /**
     * Get the share of working time that goes to newcomers.
     *
     * @param each the share for one of them
     * @param most the most for all of them together
     */
    double share(double each, double most) {
        return Math.min(most, each * daysLeft.size());
    }
}
