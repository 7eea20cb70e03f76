package dev.poise.readings;

import static dev.poise.readings.Reading.*;

import dev.poise.kernel.Fact;
import dev.poise.kernel.Observer;
import dev.poise.settings.Settings;
import dev.poise.team.backlog.ItemKind;
import dev.poise.team.facts.SimulationEvent;
import dev.poise.team.facts.SimulationEvent.Activity;
import dev.poise.team.facts.SimulationEvent.Decider;
import dev.poise.team.facts.SimulationEvent.Work;
import dev.poise.team.situation.Situation;
import dev.poise.team.situation.WorkingTime;
import java.util.HashMap;
import java.util.Map;

/**
 * Folds the facts of a run into its {@link RunReadings}. Most readings are a sum over a sum, added up per sprint; the rest
 * have a class of their own. Facts of the warm-up are left out.
 */
public final class ReadingsFold implements Observer {
    private static final double AT_RISK = .6;
    private static final Activity[] ACTIVITIES = Activity.values();
    private static final Reading[] SHARES = {
        PO_TIME_DISCOVERY,
        PO_TIME_STAKEHOLDERS,
        PO_TIME_REFINEMENT,
        PO_TIME_CEREMONIES,
        PO_TIME_QUESTIONS,
        PO_TIME_TECHNICAL,
        PO_TIME_INCIDENTS
    };

    private final int sprints;
    private final int sprintDays;
    private final int firstDay;
    private final double[][] above;
    private final double[][] below;
    private final Numbers latencies = new Numbers();
    private final Numbers[] latenciesBySprint;
    private final Numbers leadTimes = new Numbers();
    private final Numbers velocities = new Numbers();
    private final Numbers saidDone = new Numbers();
    private final Ideas ideas;
    private final Map<Integer, Long> risksSeen = new HashMap<>();
    private final double[] people = new double[4];
    private int peopleDay = -1;
    private int peopleCount;
    private double firstAtRisk = Double.NaN;

    /**
     * Prepare for a run.
     *
     * @param settings the settings the run starts with
     */
    public ReadingsFold(Settings settings) {
        sprints = (int) settings.number(Situation.SPRINTS.entry().name());
        sprintDays = (int) settings.number(Situation.SPRINT_DAYS.entry().name());
        firstDay = sprintDays * (int) settings.number(Situation.WARM_UP.entry().name());
        above = new double[Reading.values().length][sprints];
        below = new double[Reading.values().length][sprints];
        latenciesBySprint = new Numbers[sprints];
        for (int i = 0; i < sprints; i++) {
            latenciesBySprint[i] = new Numbers();
        }
        ideas = new Ideas(sprintDays, firstDay, sprints);
    }

    @Override
    public void observe(Fact fact) {
        if (fact instanceof SimulationEvent.DeveloperDay f) {
            developerDay(f);
        } else if (fact instanceof SimulationEvent.DecisionTaken f) {
            decision(f);
        } else if (fact instanceof SimulationEvent.QuestionAsked f) {
            add(CLARITY_QUESTIONS, sprintOf(f), 1, 0);
        } else if (fact instanceof SimulationEvent.QuestionAnswered f) {
            answered(f);
        } else if (fact instanceof SimulationEvent.StakeholderMood f) {
            add(STAKEHOLDERS_SATISFACTION, sprintOf(f), f.satisfaction(), 1);
        } else if (fact instanceof SimulationEvent.IdeaArrived f) {
            ideas.arrived(f.item(), f.value(), f.effort(), f.time());
        } else if (fact instanceof SimulationEvent.ItemStarted f) {
            started(f);
        } else if (fact instanceof SimulationEvent.ItemReleased f) {
            released(f);
        } else if (fact instanceof SimulationEvent.ProductOwnerDay f) {
            productOwnerDay(f);
        } else if (fact instanceof SimulationEvent.CodeDay f) {
            add(QUALITY_DEBT, sprintBefore(f), f.debt(), 1);
        } else if (fact instanceof SimulationEvent.ItemRemoved f) {
            ideas.removed(f.item());
        } else if (fact instanceof SimulationEvent.DefectEscaped f) {
            add(QUALITY_DEFECTS_ESCAPED, sprintOf(f), 1, 0);
            add(QUALITY_INCIDENTS, sprintOf(f), f.incident() ? 1 : 0, 0);
        } else {
            observeRare(fact);
        }
    }

    private void observeRare(Fact fact) {
        if (fact instanceof SimulationEvent.SprintStarted) {
            ideas.sprintStarted();
        } else if (fact instanceof SimulationEvent.SprintEnded f) {
            sprintEnded(f);
        } else if (fact instanceof SimulationEvent.RiskSeen f) {
            risksSeen.putIfAbsent(f.item(), f.time());
        } else if (fact instanceof SimulationEvent.RiskStruck f) {
            long seen = f.seen() ? risksSeen.getOrDefault(f.item(), f.time()) : f.time();
            add(RISKS_LEAD_TIME, sprintOf(f), (f.time() - seen) / (double) WorkingTime.DAY, 1);
        } else if (fact instanceof SimulationEvent.LimitsDisclosed f) {
            add(DISCLOSURE_RATE, sprintOf(f), f.disclosed(), f.asked());
        } else if (fact instanceof SimulationEvent.CycleEnded f) {
            add(PROMISES_GAP, sprintBefore(f), f.promisedHours() - f.keptHours(), f.promisedHours());
        } else if (fact instanceof SimulationEvent.PersonLeft f) {
            add(PEOPLE_TURNOVER, sprintBefore(f), WorkingTime.YEAR, 0);
        }
    }

    /** Get the sprint, from 0, in which something happened; negative for the warm-up. */
    private int sprintOf(SimulationEvent fact) {
        return Math.floorDiv(WorkingTime.day(fact.time()) - firstDay, sprintDays);
    }

    /** Same for what is told when a day is over. */
    private int sprintBefore(SimulationEvent fact) {
        return Math.floorDiv(WorkingTime.day(fact.time()) - 1 - firstDay, sprintDays);
    }

    private void add(Reading reading, int sprint, double part, double whole) {
        if (sprint >= 0 && sprint < sprints) {
            above[reading.ordinal()][sprint] += part;
            below[reading.ordinal()][sprint] += whole;
        }
    }

    private void set(Reading reading, int sprint, double value) {
        if (sprint >= 0 && sprint < sprints) {
            above[reading.ordinal()][sprint] = value;
            below[reading.ordinal()][sprint] = 1;
        }
    }

    private void developerDay(SimulationEvent.DeveloperDay f) {
        int sprint = sprintBefore(f);
        add(PEOPLE_TURNOVER, sprint, 0, 1);
        add(PEOPLE_SICK_DAYS, sprint, f.sick() ? WorkingTime.YEAR : 0, 1);
        if (f.vacant()) {
            return;
        }
        add(AUTONOMY_MEAN, sprint, f.autonomy(), 1);
        add(MOTIVATION_MEAN, sprint, f.motivation(), 1);
        add(TRUST_MEAN, sprint, f.trust(), 1);
        endOfDay(f, sprint);
        if (!f.present()) {
            return;
        }
        add(PEOPLE_OVERTIME_HOURS, sprint, f.overtime(), 1);
        add(CLARITY_QUESTIONS, sprint, 0, 1);
        double feature = f.work()[Work.FEATURE.ordinal()];
        double rework = f.work()[Work.REWORK.ordinal()] + f.work()[Work.DEFECT.ordinal()];
        double refactoring = f.work()[Work.REFACTORING.ordinal()];
        double all = feature + rework + refactoring + f.work()[Work.REVIEW.ordinal()];
        add(VALUE_PER_EFFORT, sprint, 0, feature);
        add(QUALITY_REWORK_SHARE, sprint, rework, all);
        add(QUALITY_REFACTORING_SHARE, sprint, refactoring, all);
        add(QUALITY_DEBT_WASTE, sprint, f.wasted(), all);
    }

    private void endOfDay(SimulationEvent.DeveloperDay f, int sprint) {
        int day = WorkingTime.day(f.time());
        if (day != peopleDay) {
            peopleDay = day;
            peopleCount = 0;
            java.util.Arrays.fill(people, 0);
        }
        peopleCount++;
        people[0] += f.exhaustion();
        people[1] += f.cynicism();
        people[2] += 1 - f.efficacy();
        people[3] += f.exhaustion() >= AT_RISK ? 1 : 0;
        set(BURNOUT_EXHAUSTION, sprint, people[0] / peopleCount);
        set(BURNOUT_CYNICISM, sprint, people[1] / peopleCount);
        set(BURNOUT_INEFFICACY, sprint, people[2] / peopleCount);
        set(BURNOUT_AT_RISK_SHARE, sprint, people[3] / peopleCount);
    }

    private void productOwnerDay(SimulationEvent.ProductOwnerDay f) {
        int sprint = sprintBefore(f);
        add(VALUE_INSIGHT, sprint, f.insight(), 1);
        set(PO_EXHAUSTION, sprint, f.exhaustion());
        set(PO_CYNICISM, sprint, f.cynicism());
        set(PO_INEFFICACY, sprint, 1 - f.efficacy());
        boolean endOfSprint = (WorkingTime.day(f.time()) - firstDay) % sprintDays == 0;
        if (endOfSprint && sprint >= 0 && f.exhaustion() >= AT_RISK && Double.isNaN(firstAtRisk)) {
            firstAtRisk = sprint + 1.0;
        }
        if (!f.present()) {
            return;
        }
        double all = 0;
        for (double hours : f.hours()) {
            all += hours;
        }
        add(PO_HOURS_PER_DAY, sprint, all, 1);
        for (int i = 0; i < ACTIVITIES.length; i++) {
            add(SHARES[i], sprint, f.hours()[i], all);
        }
    }

    private void decision(SimulationEvent.DecisionTaken f) {
        int sprint = sprintOf(f);
        boolean team = f.decider() == Decider.TEAM || f.decider() == Decider.TEAM_CONSULTED;
        add(DECISIONS_BY_TEAM_SHARE, sprint, team ? 1 : 0, 1);
        add(DECISIONS_OVERRIDDEN, sprint, f.decider() == Decider.OVERRIDDEN ? 1 : 0, 1);
    }

    private void answered(SimulationEvent.QuestionAnswered f) {
        int sprint = sprintOf(f);
        if (sprint >= 0 && sprint < sprints) {
            latencies.add(f.latency());
            latenciesBySprint[sprint].add(f.latency());
        }
    }

    private void started(SimulationEvent.ItemStarted f) {
        if (f.kind() == ItemKind.FEATURE) {
            int sprint = sprintOf(f);
            add(CLARITY_MEAN, sprint, f.clarity(), 1);
            add(PRIORITIES_WRONG_SHARE, sprint, ideas.belowMedian(f.item()) ? 1 : 0, 1);
            ideas.removed(f.item());
        }
    }

    private void released(SimulationEvent.ItemReleased f) {
        int sprint = sprintOf(f);
        if (sprint < 0) {
            ideas.builtBefore(f.item());
        }
        if (f.kind() != ItemKind.FEATURE || sprint < 0 || sprint >= sprints) {
            return;
        }
        add(VALUE_DELIVERED, sprint, f.value(), 0);
        add(VALUE_PER_EFFORT, sprint, f.value(), 0);
        add(QUALITY_SOLUTION, sprint, f.quality(), 1);
        double elapsed = f.time() - f.started();
        leadTimes.add(elapsed / WorkingTime.DAY);
        double toReview = toReview(f.time()) - f.started();
        add(DELIVERY_FLOW_EFFICIENCY, sprint, Math.min(1, f.hours() / WorkingTime.hours((long) toReview)), 1);
        ideas.built(sprint, f.effort());
    }

    private double toReview(long time) {
        long sprint = sprintDays * WorkingTime.DAY;
        return (double) Math.floorDiv(time + sprint - 1, sprint) * sprint;
    }

    private void sprintEnded(SimulationEvent.SprintEnded f) {
        int sprint = f.sprint() - 1;
        if (sprint >= 0 && sprint < sprints) {
            velocities.add(f.doneHours());
            saidDone.add(f.committedHours() > 0 ? f.doneHours() / f.committedHours() : Double.NaN);
            set(DELIVERY_VELOCITY, sprint, f.doneHours());
            set(DELIVERY_SAID_DONE, sprint, f.committedHours() > 0 ? f.doneHours() / f.committedHours() : Double.NaN);
        }
    }

    /** Get the readings; the run must be over. */
    public RunReadings result() {
        Reading[] all = Reading.values();
        double[] perRun = new double[all.length];
        double[][] perSprint = new double[all.length][];
        for (Reading reading : all) {
            int i = reading.ordinal();
            perSprint[i] = reading == PO_FIRST_AT_RISK_SPRINT ? new double[0] : series(reading);
            perRun[i] = overall(reading, perSprint[i]);
        }
        perRun[PO_FIRST_AT_RISK_SPRINT.ordinal()] = firstAtRisk;
        perRun[PO_QUESTION_LATENCY_MEDIAN.ordinal()] = latencies.quantile(.5);
        for (int sprint = 0; sprint < sprints; sprint++) {
            perSprint[PO_QUESTION_LATENCY_MEDIAN.ordinal()][sprint] = latenciesBySprint[sprint].quantile(.5);
        }
        perRun[DELIVERY_LEAD_TIME_P50.ordinal()] = leadTimes.quantile(.5);
        perRun[DELIVERY_LEAD_TIME_P85.ordinal()] = leadTimes.quantile(.85);
        perRun[DELIVERY_VELOCITY_CV.ordinal()] = velocities.detrendedCv();
        perRun[DELIVERY_SAID_DONE.ordinal()] = saidDone.quantile(.5);
        perRun[VALUE_SHARE_OF_ORACLE.ordinal()] = perRun[VALUE_DELIVERED.ordinal()] / ideas.oracle();
        for (Reading reading : new Reading[] {
            VALUE_SHARE_OF_ORACLE, DELIVERY_LEAD_TIME_P50, DELIVERY_LEAD_TIME_P85, DELIVERY_VELOCITY_CV
        }) {
            perSprint[reading.ordinal()] = new double[0];
        }
        return new RunReadings(perRun, perSprint);
    }

    private static boolean perSprintOnly(Reading reading) {
        return reading == VALUE_DELIVERED || reading == QUALITY_DEFECTS_ESCAPED || reading == QUALITY_INCIDENTS;
    }

    private double[] series(Reading reading) {
        double[] series = new double[sprints];
        for (int i = 0; i < sprints; i++) {
            double whole = below[reading.ordinal()][i];
            double part = above[reading.ordinal()][i];
            series[i] = perSprintOnly(reading) ? part : whole == 0 ? Double.NaN : part / whole;
        }
        return series;
    }

    private double overall(Reading reading, double[] series) {
        if (reading.statistic() == Reading.Statistic.END) {
            return series[sprints - 1];
        }
        double part = 0;
        double whole = 0;
        for (int i = 0; i < sprints; i++) {
            part += above[reading.ordinal()][i];
            whole += below[reading.ordinal()][i];
        }
        if (reading == VALUE_DELIVERED) {
            return part;
        }
        if (perSprintOnly(reading)) {
            return part / sprints;
        }
        return whole == 0 ? Double.NaN : part / whole;
    }
}
