package dev.poise.evidence.targets.record;

import dev.poise.kernel.Event;
import dev.poise.kernel.Observer;
import dev.poise.random.KeyedRandom;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.situation.WorkingTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Developers as a survey would see them: asked when the measured sprints begin and at their end, with the noise of a
 * questionnaire, and followed in between.
 */
final class Panel implements Observer {
    /** Working days that a question about the last month looks back on. */
    private static final int MONTH = 20;

    private static final TargetRunRecord.Survey NOT_ASKED =
            new TargetRunRecord.Survey(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    private static final long CYNICISM_DRAW = 4;
    private static final long AUTONOMY_DRAW = 6;

    private final MeasuredWindow window;
    private final double noise;
    private final long key;
    private final Map<String, Seat> seats = new LinkedHashMap<>();
    private long workedDays;
    private int leavers;
    private double autonomy;
    private int autonomyDays;

    /** A seat in the team and what is known of whoever sits in it. */
    private static final class Seat {
        final int number;
        final Deque<Double> month = new ArrayDeque<>();
        boolean taken;
        double exhaustion;
        double cynicism;
        double autonomy;
        int sickDays;
        TargetRunRecord.@Nullable Survey first;
        TargetRunRecord.@Nullable Survey second;
        boolean left;

        Seat(int number) {
            this.number = number;
        }
    }

    Panel(MeasuredWindow window, double noise, long key) {
        this.window = window;
        this.noise = noise;
        this.key = key;
    }

    @Override
    public void observe(Event event) {
        if (event instanceof SimulationEvent.DeveloperDay f) {
            day(f);
        } else if (event instanceof SimulationEvent.PersonLeft f) {
            Seat seat = seat(f.who());
            seat.taken = false;
            seat.month.clear();
            if (window.holds(window.sprintBefore(f.time()))) {
                leavers++;
                seat.left |= seat.first != null;
            } else {
                seat.first = null;
            }
        }
    }

    private Seat seat(String who) {
        return seats.computeIfAbsent(who, w -> new Seat(seats.size()));
    }

    private void day(SimulationEvent.DeveloperDay f) {
        Seat seat = seat(f.who());
        seat.taken = !f.vacant();
        if (f.vacant()) {
            return;
        }
        seat.exhaustion = f.exhaustion();
        seat.cynicism = f.cynicism();
        seat.autonomy = f.autonomy();
        if (f.present()) {
            seat.month.addLast(f.demand());
            if (seat.month.size() > MONTH) {
                seat.month.removeFirst();
            }
        }
        if (window.holds(window.sprintBefore(f.time()))) {
            workedDays++;
            autonomy += f.autonomy();
            autonomyDays++;
            seat.sickDays += f.sick() && !seat.left ? 1 : 0;
        }
        int day = WorkingTime.day(f.time());
        if (day == window.warmUpDays()) {
            seat.first = survey(seat, 0);
        } else if (day == window.lastDay()) {
            seat.second = survey(seat, 1);
        }
    }

    private TargetRunRecord.Survey survey(Seat seat, int wave) {
        double demand = 0;
        for (double day : seat.month) {
            demand += day / seat.month.size();
        }
        long draws = KeyedRandom.key(key, seat.number);
        double exhaustion = seat.exhaustion + noise * KeyedRandom.normal(draws, 2L * wave);
        double asked = demand + noise * KeyedRandom.normal(draws, 2L * wave + 1);
        return new TargetRunRecord.Survey(
                onScale(exhaustion),
                seat.month.isEmpty() ? Double.NaN : asked,
                onScale(seat.cynicism + noise * KeyedRandom.normal(draws, CYNICISM_DRAW + wave)),
                onScale(seat.autonomy + noise * KeyedRandom.normal(draws, AUTONOMY_DRAW + wave)));
    }

    private static double onScale(double score) {
        return Math.max(0, Math.min(1, score));
    }

    List<TargetRunRecord.Follow> followed() {
        List<TargetRunRecord.Follow> followed = new ArrayList<>();
        for (Seat seat : seats.values()) {
            TargetRunRecord.Survey first = seat.first;
            TargetRunRecord.Survey second = seat.left || seat.second == null ? NOT_ASKED : seat.second;
            if (first != null) {
                followed.add(new TargetRunRecord.Follow(first, second, seat.left, seat.sickDays));
            }
        }
        return followed;
    }

    List<TargetRunRecord.Survey> last() {
        List<TargetRunRecord.Survey> last = new ArrayList<>();
        for (Seat seat : seats.values()) {
            if (seat.taken && seat.second != null) {
                last.add(seat.second);
            }
        }
        return last;
    }

    double years() {
        return (double) workedDays / WorkingTime.YEAR;
    }

    int leavers() {
        return leavers;
    }

    double autonomy() {
        return autonomy / autonomyDays;
    }
}
