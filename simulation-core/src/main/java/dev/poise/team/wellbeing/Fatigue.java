package dev.poise.team.wellbeing;

import dev.poise.parameters.Values;
import dev.poise.random.ExponentialFunction;
import dev.poise.team.description.Carries;
import dev.poise.team.description.ModelState;
import dev.poise.team.description.NoState;
import dev.poise.team.description.NoState.Reason;

/**
 * Acute fatigue of one person, 0..1: rises with a day's load, goes away overnight when the person can let go of work, more
 * so on free days (effort-recovery). Also the count of overwork after which a person refuses overtime.
 */
public final class Fatigue {
    /** Hours of overtime that count as a day of overwork: a unit, to move it is to scale what is tolerated. */
    private static final double OVERWORK_HOURS = 2;

    private final boolean on;
    private Values<StrainParameter> p;
    /** What a free day leaves of fatigue. */
    @NoState(Reason.FOLLOWS)
    private double leftByFreeDay;

    @Carries(ModelState.FATIGUE)
    private double morning;

    @NoState(Reason.OF_THE_DAY)
    private double evening;

    @Carries(ModelState.OVERWORK)
    private double overwork;

    @Carries(ModelState.REFUSING)
    private boolean refusing;

    /**
     * Start rested.
     *
     * @param p constants
     * @param on whether the mechanism is on; off, everybody is always rested and nobody works overtime
     */
    public Fatigue(Values<StrainParameter> p, boolean on) {
        this.p = p;
        this.on = on;
        this.leftByFreeDay = ExponentialFunction.of(-p.get(StrainParameter.FREE_DAY));
        this.morning = on ? p.get(StrainParameter.START_FATIGUE) : 0;
    }

    /**
     * Use other constants from now on.
     *
     * @param changed constants
     */
    public void adopt(Values<StrainParameter> changed) {
        p = changed;
        leftByFreeDay = ExponentialFunction.of(-p.get(StrainParameter.FREE_DAY));
    }

    /** Get fatigue in the morning. */
    public double morning() {
        return morning;
    }

    /** Get fatigue at the end of the last working day. */
    public double evening() {
        return evening;
    }

    /**
     * Decide on overtime.
     *
     * @param wanted what the situation asks for, h/day
     * @return what the person works, h/day, at least 0
     */
    public double overtime(double wanted) {
        if (!on || wanted <= 0 || refusing) {
            return 0;
        }
        return Math.min(p.get(StrainParameter.OVERTIME_LIMIT), wanted);
    }

    /**
     * Live through a working day and the night after it.
     *
     * @param load load of the day, 1 for an ordinary one
     * @param overtime overtime worked, h
     * @param pressure pressure, 0..1
     * @param exhaustion exhaustion, 0..1
     * @param weekend whether two free days follow
     */
    public void work(double load, double overtime, double pressure, double exhaustion, boolean weekend) {
        if (!on) {
            return;
        }
        evening = Math.min(1, morning + p.get(StrainParameter.FATIGUE_GAIN) * load * (1 - morning));
        double detachment = p.get(StrainParameter.DETACHMENT)
                - p.get(StrainParameter.DETACHMENT_PRESSURE) * pressure
                - p.get(StrainParameter.DETACHMENT_EXHAUSTION)
                        * Math.max(0, exhaustion - p.get(StrainParameter.EXHAUSTED_FROM));
        double some = Math.max(p.get(StrainParameter.DETACHMENT_LEAST), detachment);
        morning = evening * ExponentialFunction.of(-p.get(StrainParameter.NIGHT) * some);
        tire(overtime);
        if (weekend) {
            weekend();
        }
    }

    /**
     * Live through a day off.
     *
     * @param weekend whether two free days follow
     */
    public void rest(boolean weekend) {
        if (!on) {
            return;
        }
        evening = morning;
        freeDay();
        tire(0);
        if (weekend) {
            weekend();
        }
    }

    private void weekend() {
        freeDay();
        freeDay();
    }

    private void freeDay() {
        morning *= leftByFreeDay;
    }

    /** Two hours of overtime are a day of overwork; a day without any lets it go down. Weekends are free anyway. */
    private void tire(double overtime) {
        overwork += overtime > 0 ? overtime / OVERWORK_HOURS : -overwork / p.get(StrainParameter.OVERTIME_RECOVERY);
        if (overwork >= p.get(StrainParameter.OVERTIME_TOLERATED)) {
            refusing = true;
        } else if (overwork <= p.get(StrainParameter.OVERTIME_WILLING)) {
            refusing = false;
        }
    }
}
