package dev.poise.team.wellbeing;

import dev.poise.parameters.Values;
import dev.poise.team.description.Carries;
import dev.poise.team.description.ModelState;

/**
 * The overtime of one person: how much they work, when they have had too much of it and refuse (Abdel-Hamid and Madnick 1991),
 * and how its gain fades when it goes on for weeks (Business Roundtable 1980).
 */
public final class Overtime {
    /** Time constant with which overwork goes away, days without overtime (Abdel-Hamid and Madnick 1991): part of the form. */
    private static final double OVERTIME_RECOVERY = 20;

    /** Overwork at which people are willing again, days: part of the form. */
    private static final double OVERTIME_WILLING = 5;

    /** Hours of overtime that count as a day of overwork: a unit, to move it is to scale what is tolerated. */
    private static final double OVERWORK_HOURS = 2;

    private final boolean on;
    private Values<StrainParameter> p;

    @Carries(ModelState.OVERWORK)
    private double overwork;

    @Carries(ModelState.REFUSING)
    private boolean refusing;

    /**
     * Start without any.
     *
     * @param p constants
     * @param on whether the mechanism is on; off, nobody works overtime
     */
    public Overtime(Values<StrainParameter> p, boolean on) {
        this.p = p;
        this.on = on;
    }

    /**
     * Use other constants from now on.
     *
     * @param changed constants
     */
    public void adopt(Values<StrainParameter> changed) {
        p = changed;
    }

    /**
     * Decide on today's overtime.
     *
     * @param wanted what the situation asks for, h/day
     * @return what the person works, h/day, at least 0
     */
    public double hours(double wanted) {
        if (!on || wanted <= 0 || refusing) {
            return 0;
        }
        return Math.min(p.get(StrainParameter.OVERTIME_LIMIT), wanted);
    }

    /** Get what weeks of overtime leave of a person's pace, 1 for somebody who had none. */
    public double pace() {
        return 1
                - p.get(StrainParameter.OVERTIME_FADING)
                        * Math.min(p.get(StrainParameter.OVERTIME_TOLERATED), overwork);
    }

    /**
     * Live through a working day, or through a day off with none. Two hours of overtime are a day of overwork; a day without any
     * lets it go down. Weekends are free anyway.
     *
     * @param hours overtime worked, h
     */
    public void day(double hours) {
        overwork += hours > 0 ? hours / OVERWORK_HOURS : -overwork / OVERTIME_RECOVERY;
        if (overwork >= p.get(StrainParameter.OVERTIME_TOLERATED)) {
            refusing = true;
        } else if (overwork <= OVERTIME_WILLING) {
            refusing = false;
        }
    }
}
