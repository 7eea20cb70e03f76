package dev.poise.metrics;

import dev.poise.kernel.Event;
import dev.poise.kernel.Observer;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.situation.WorkingTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects a run into a row per person and sprint. States are those at the end of the sprint, hours and days are sums. */
public final class PeopleCollector implements Observer {
    private final int sprintDays;
    private final int warmUp;
    private final Map<String, double[]> running = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();

    /**
     * A person in a sprint. What does not apply to the Product Owner is NaN.
     *
     * @param sprint the sprint, 1 for the first measured one, 0 and below for the warm-up
     * @param who the name of the role
     * @param autonomy experienced autonomy, 0..1
     * @param motivation 0..1
     * @param trust trust in the Product Owner, 0..1
     * @param exhaustion 0..1
     * @param cynicism 0..1
     * @param inefficacy 0..1
     * @param skill 0..1
     * @param hours hours present
     * @param overtime hours of these that were overtime
     * @param present days present
     * @param sick days ill
     */
    public record Row(
            int sprint,
            String who,
            double autonomy,
            double motivation,
            double trust,
            double exhaustion,
            double cynicism,
            double inefficacy,
            double skill,
            double hours,
            double overtime,
            double present,
            double sick) {}

    /**
     * Prepare for a run.
     *
     * @param sprintDays working days in a sprint
     * @param warmUp sprints of warm-up
     */
    public PeopleCollector(int sprintDays, int warmUp) {
        this.sprintDays = sprintDays;
        this.warmUp = warmUp;
    }

    @Override
    public void observe(Event event) {
        if (event instanceof SimulationEvent.DeveloperDay f) {
            double[] sums = sums(f.who(), f.hours(), f.overtime(), f.present(), f.sick());
            if (endOfSprint(f.time())) {
                add(new Row(
                        sprint(f.time()),
                        f.who(),
                        f.autonomy(),
                        f.motivation(),
                        f.trust(),
                        f.exhaustion(),
                        f.cynicism(),
                        1 - f.efficacy(),
                        f.skill(),
                        sums[0],
                        sums[1],
                        sums[2],
                        sums[3]));
            }
        } else if (event instanceof SimulationEvent.ProductOwnerDay f) {
            double all = 0;
            for (double activity : f.hours()) {
                all += activity;
            }
            double[] sums = sums("product owner", all, f.overtime(), f.present(), false);
            if (endOfSprint(f.time())) {
                add(new Row(
                        sprint(f.time()),
                        "product owner",
                        Double.NaN,
                        Double.NaN,
                        Double.NaN,
                        f.exhaustion(),
                        f.cynicism(),
                        1 - f.efficacy(),
                        Double.NaN,
                        sums[0],
                        sums[1],
                        sums[2],
                        sums[3]));
            }
        }
    }

    private double[] sums(String who, double hours, double overtime, boolean present, boolean sick) {
        double[] sums = running.computeIfAbsent(who, w -> new double[4]);
        sums[0] += hours;
        sums[1] += overtime;
        sums[2] += present ? 1 : 0;
        sums[3] += sick ? 1 : 0;
        return sums;
    }

    private void add(Row row) {
        rows.add(row);
        running.remove(row.who());
    }

    private boolean endOfSprint(long time) {
        return WorkingTime.day(time) % sprintDays == 0;
    }

    private int sprint(long time) {
        return WorkingTime.day(time) / sprintDays - warmUp;
    }

    /** Get the rows, by sprint and person. */
    public List<Row> rows() {
        return List.copyOf(rows);
    }
}
