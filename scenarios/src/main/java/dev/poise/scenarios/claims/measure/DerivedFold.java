package dev.poise.scenarios.claims.measure;

import dev.poise.kernel.Fact;
import dev.poise.kernel.Observer;
import dev.poise.readings.Reading;
import dev.poise.readings.RunReadings;
import dev.poise.settings.Settings;
import dev.poise.statistics.Sample;
import dev.poise.team.backlog.ItemKind;
import dev.poise.team.facts.SimulationEvent;
import dev.poise.team.facts.SimulationEvent.Activity;
import dev.poise.team.facts.SimulationEvent.Decider;
import dev.poise.team.situation.WorkingTime;
import java.util.ArrayList;
import java.util.List;

/** Folds the facts of a run into what {@link Derived} and day windows need. Facts of the warm-up are left out. */
public final class DerivedFold implements Observer {
    private final long begin;
    private final int firstDay;
    private final double present;
    private final double[][] hours;
    private final double[] insight;
    private final List<Double> prescribed = new ArrayList<>();
    private double wanted;
    private double pressure;
    private int daysPresent;
    private int days;
    private int started;
    private int ready;
    private int risks;
    private int unseen;
    private double teamQuality;
    private int teamDecisions;

    /**
     * Prepare for a run.
     *
     * @param settings the settings the run starts with
     */
    public DerivedFold(Settings settings) {
        int sprintDays = (int) settings.number("sprint.days");
        firstDay = sprintDays * (int) settings.number("warmup.sprints");
        begin = firstDay * WorkingTime.DAY;
        present = 8 * settings.number("productOwner.availability");
        int all = sprintDays * (int) settings.number("sprints");
        hours = new double[Activity.values().length][all];
        insight = new double[all];
    }

    @Override
    public void observe(Fact fact) {
        if (fact instanceof SimulationEvent.ProductOwnerDay f) {
            productOwnerDay(f);
        } else if (fact instanceof SimulationEvent.DecisionTaken f && f.time() >= begin) {
            decision(f);
        } else if (fact instanceof SimulationEvent.ItemStarted f && f.kind() == ItemKind.FEATURE && f.time() >= begin) {
            started++;
            ready += f.clarity() >= Derived.READY ? 1 : 0;
        } else if (fact instanceof SimulationEvent.RiskStruck f && f.time() >= begin) {
            risks++;
            unseen += f.seen() ? 0 : 1;
        }
    }

    private void productOwnerDay(SimulationEvent.ProductOwnerDay f) {
        int day = WorkingTime.day(f.time()) - 1 - firstDay;
        if (day < 0 || day >= insight.length) {
            return;
        }
        insight[day] = f.insight();
        for (int i = 0; i < hours.length; i++) {
            hours[i][day] = f.hours()[i];
        }
        pressure += f.pressure();
        days++;
        if (f.present()) {
            daysPresent++;
            wanted += f.wanted();
        }
    }

    private void decision(SimulationEvent.DecisionTaken f) {
        if (f.decider() == Decider.TEAM || f.decider() == Decider.TEAM_CONSULTED) {
            teamQuality += f.quality();
            teamDecisions++;
        } else {
            prescribed.add(f.quality());
        }
    }

    /**
     * Sum up; the run must be over.
     *
     * @param readings the readings of the same run
     */
    public Observed result(RunReadings readings) {
        double[] derived = new double[Derived.values().length];
        for (Derived one : Derived.values()) {
            derived[one.ordinal()] = value(one, readings);
        }
        return new Observed(readings, derived, hours, insight);
    }

    private double value(Derived one, RunReadings readings) {
        return switch (one) {
            case DISCOVERY_HOURS -> total(Activity.DISCOVERY) / daysPresent;
            case OTHER_HOURS ->
                (total(Activity.STAKEHOLDERS) + total(Activity.REFINEMENT) + total(Activity.CEREMONIES)) / daysPresent;
            case LOAD_RATIO -> wanted / (present * daysPresent);
            case PRESSURE -> pressure / days;
            case HOURS_PER_READY_ITEM -> ready == 0 ? Double.NaN : total(Activity.REFINEMENT) / ready;
            case READY_SHARE -> (double) ready / started;
            case UNSEEN_RISKS -> (double) unseen / risks;
            case SATISFACTION_SWING ->
                Sample.of(readings.series(Reading.STAKEHOLDERS_SATISFACTION)).sd();
            case POOR_PRESCRIBED -> poorPrescribed();
        };
    }

    private double total(Activity activity) {
        double sum = 0;
        for (double day : hours[activity.ordinal()]) {
            sum += day;
        }
        return sum;
    }

    private double poorPrescribed() {
        double usual = teamQuality / teamDecisions;
        long poor = prescribed.stream().filter(quality -> quality < usual).count();
        return (double) poor / (teamDecisions + prescribed.size());
    }
}
