package dev.poise.team.developer;

import java.util.ArrayList;
import java.util.List;

/** The newcomers whom a developer brings in, each for some days on which the developer is there. */
final class Mentoring {
    private static final double MOST = .9;

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
     */
    double share(double each) {
        return Math.min(MOST, each * daysLeft.size());
    }
}
