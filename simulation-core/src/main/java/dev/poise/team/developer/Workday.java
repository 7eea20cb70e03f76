package dev.poise.team.developer;

import dev.poise.team.description.NoState;
import dev.poise.team.description.NoState.Reason;
import dev.poise.team.events.Cause;
import dev.poise.team.events.Share;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.situation.WorkingTime;
import java.util.ArrayList;
import java.util.List;

/**
 * The ledger of one developer's day: every hour present is worked or lost, and every lost hour has a cause. A fixed part of
 * each hour goes to meetings, other duties, coordination and mentoring; the rest is focus.
 */
final class Workday {
    private static final Cause[] OVERHEADS = {Cause.MEETINGS, Cause.OTHER_DUTIES, Cause.COORDINATION, Cause.MENTORING};
    private static final Cause[] LOSSES = {Cause.RESUMING, Cause.LOOK_IN, Cause.ADVICE, Cause.BLOCKED, Cause.NO_WORK};

    /** However much else there is, some focus is left: a bound, so that work comes to an end. */
    private static final double MIN_FOCUS = .05;

    private final double[] overheadShares = new double[OVERHEADS.length];
    private final double[] lost = new double[LOSSES.length];
    private final double[] work = new double[SimulationEvent.Work.values().length];

    @NoState(Reason.OF_THE_DAY)
    private double present;

    @NoState(Reason.OF_THE_DAY)
    private double wasted;

    @NoState(Reason.OF_THE_DAY)
    private double focus;

    @NoState(Reason.OF_THE_DAY)
    private double scale;

    /**
     * Begin a day.
     *
     * @param hours hours present, overtime included
     * @param meetings hours in meetings
     * @param other hours for other duties
     * @param coordination share of the day for coordination
     * @param mentoring share of what is left for mentoring
     */
    void begin(double hours, double meetings, double other, double coordination, double mentoring) {
        scale = hours / WorkingTime.HOURS_A_DAY;
        overheadShares[0] = meetings / hours;
        overheadShares[1] = other / hours;
        overheadShares[2] = coordination;
        double left = Math.max(MIN_FOCUS, 1 - overheadShares[0] - overheadShares[1] - coordination);
        overheadShares[3] = left * mentoring;
        focus = left - overheadShares[3];
        present = 0;
        wasted = 0;
        java.util.Arrays.fill(lost, 0);
        java.util.Arrays.fill(work, 0);
    }

    /** Get the hours of focus in a clock hour of today. */
    double focusPerHour() {
        return focus * scale;
    }

    /** Book clock hours in which the developer worked; returns the hours of focus in them. */
    double worked(double clockHours, SimulationEvent.Work kind) {
        double hours = clockHours * scale;
        present += hours;
        work[kind.ordinal()] += hours * focus;
        return hours * focus;
    }

    /** Book hours of focus that debt cost, out of those worked. */
    void wasted(double hours) {
        wasted += hours;
    }

    /** Book clock hours in which the developer was kept from work. */
    void lost(double clockHours, Cause cause) {
        double hours = clockHours * scale;
        present += hours;
        for (int i = 0; i < LOSSES.length; i++) {
            if (LOSSES[i] == cause) {
                lost[i] += hours * focus;
                return;
            }
        }
        throw new IllegalArgumentException(cause + " does not keep anybody from work");
    }

    double present() {
        return present;
    }

    /** Return whether some of the day went into rework. */
    boolean reworked() {
        return work[SimulationEvent.Work.REWORK.ordinal()] > 0;
    }

    double[] work() {
        return work.clone();
    }

    double wasted() {
        return wasted;
    }

    /** Get the hours there that were not worked, by what they went into; with the hours worked they sum to the hours there. */
    double[] losses() {
        double[] losses = new double[SimulationEvent.Loss.values().length];
        losses[SimulationEvent.Loss.DUTIES.ordinal()] = present * (1 - focus);
        for (int i = 0; i < LOSSES.length; i++) {
            losses[lossOf(LOSSES[i]).ordinal()] += lost[i];
        }
        return losses;
    }

    private static SimulationEvent.Loss lossOf(Cause cause) {
        return switch (cause) {
            case BLOCKED -> SimulationEvent.Loss.WAITING;
            case NO_WORK -> SimulationEvent.Loss.NO_WORK;
            default -> SimulationEvent.Loss.INTERRUPTIONS;
        };
    }

    /** Get the lost hours by cause; with the hours worked they sum to the hours present. */
    List<Share> lostByCause() {
        List<Share> shares = new ArrayList<>(OVERHEADS.length + LOSSES.length);
        double overhead = 0;
        for (int i = 0; i < OVERHEADS.length; i++) {
            overhead += overheadShares[i];
        }
        for (int i = 0; i < OVERHEADS.length; i++) {
            if (overheadShares[i] > 0) {
                shares.add(new Share(OVERHEADS[i], present * (1 - focus) * overheadShares[i] / overhead));
            }
        }
        for (int i = 0; i < LOSSES.length; i++) {
            if (lost[i] > 0) {
                shares.add(new Share(LOSSES[i], lost[i]));
            }
        }
        return shares;
    }
}
