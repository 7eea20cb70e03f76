package dev.poise.team.sprint;

import static dev.poise.team.situation.SprintParameter.*;

import dev.poise.parameters.Values;
import dev.poise.random.ExponentialFunction;
import dev.poise.team.backlog.Item;
import dev.poise.team.events.Cause;
import dev.poise.team.events.Share;
import dev.poise.team.situation.SprintParameter;
import dev.poise.team.situation.WorkingTime;
import java.util.ArrayList;
import java.util.List;

/**
 * What a released item is worth: its true value, less what missing insight, an ordinary solution, delay and an escaped
 * misunderstanding take away. An idea that does nothing or harms does so however well it is built. Pure.
 */
final class Increment {
    /** Value factor of a novel item solved with quality 0: part of the form. */
    private static final double NOVEL_BASE = .8;

    /** Share of value lost when a misunderstanding escapes: part of the form. */
    private static final double MISUNDERSTOOD = .4;

    /** Value factor per quality for a routine item: part of the form. */
    private static final double ROUTINE_SLOPE = .05;

    /** Value factor of a routine item solved with quality 0: part of the form. */
    private static final double ROUTINE_BASE = .97;

    private final double full;
    private final double[] factors;
    private static final Cause[] CAUSES = {Cause.MISSING_INSIGHT, Cause.SOLUTION, Cause.DELAY, Cause.MISUNDERSTANDING};

    /**
     * Value a released item.
     *
     * @param item the item
     * @param insight what was known about users when it was noted, 0..1
     * @param quality quality of the solution
     * @param misunderstood whether a misunderstanding escaped
     * @param now working second of release
     */
    Increment(Item item, double insight, double quality, boolean misunderstood, long now, Values<SprintParameter> p) {
        boolean good = item.value() > 0;
        double weeks = WorkingTime.hours(now - item.arrived()) / (WorkingTime.HOURS_A_DAY * WorkingTime.WEEK);
        full = item.value() * (good ? solution(item, 1, p) : 1);
        factors = good
                ? new double[] {
                    1 - p.get(FIT) * (1 - item.technical()) * (1 - insight),
                    solution(item, quality, p) / solution(item, 1, p),
                    ExponentialFunction.of(-p.get(DELAY) * weeks),
                    misunderstood ? 1 - MISUNDERSTOOD : 1
                }
                : new double[0];
    }

    private static double solution(Item item, double quality, Values<SprintParameter> p) {
        return item.novel() ? NOVEL_BASE + p.get(NOVEL_SLOPE) * quality : ROUTINE_BASE + ROUTINE_SLOPE * quality;
    }

    double fullValue() {
        return full;
    }

    double value() {
        double value = full;
        for (double factor : factors) {
            value *= factor;
        }
        return value;
    }

    /** Share out the lost value in proportion to the logarithms of the factors. */
    List<Share> lost() {
        double lost = full - value();
        double logs = 0;
        for (double factor : factors) {
            logs += StrictMath.log(factor);
        }
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < factors.length; i++) {
            if (factors[i] != 1 && logs != 0) {
                shares.add(new Share(CAUSES[i], lost * StrictMath.log(factors[i]) / logs));
            }
        }
        return shares;
    }
}
