package dev.poise.metrics;

/** Compares what the Product Owner prescribed with what the team's own decisions are like in the same run. */
final class Solutions {
    private final NumberList prescribed = new NumberList();
    private double teamQuality;
    private int teamDecisions;

    void add(boolean byTeam, double quality) {
        if (byTeam) {
            teamQuality += quality;
            teamDecisions++;
        } else {
            prescribed.add(quality);
        }
    }

    /** Get the share of all decisions that were prescribed and worse than the team's on average; NaN when the team took none. */
    double poorPrescribed() {
        if (teamDecisions == 0) {
            return Double.NaN;
        }
        return (double) prescribed.below(teamQuality / teamDecisions) / (teamDecisions + prescribed.count());
    }
}
