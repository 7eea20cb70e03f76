package dev.poise.team;

import dev.poise.kernel.Event;
import dev.poise.kernel.Observer;
import dev.poise.parameters.Mechanism;
import dev.poise.parameters.Settings;
import dev.poise.team.backlog.ItemKind;
import dev.poise.team.events.Cause;
import dev.poise.team.events.Share;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.events.StateVariable;
import dev.poise.team.situation.WorkingTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Keeps the books of a run from its events alone, and notes everything that does not add up. */
final class Audit implements Observer {
    private static final double EXACT = 1e-9;
    private static final double HOURS = 1e-6;
    private static final int MAX_FINDINGS = 20;

    private final List<String> findings = new ArrayList<>();
    private final double poPresence;
    private final boolean queue;
    private final boolean fixedPresence;
    private final Set<Integer> in = new HashSet<>();
    private final Map<Integer, ItemKind> started = new HashMap<>();
    private final Set<Integer> done = new HashSet<>();
    private final Set<Integer> removed = new HashSet<>();
    private final Set<Integer> inSprint = new HashSet<>();
    private final Map<String, Double> states = new HashMap<>();
    private final Map<String, Integer> lastDay = new HashMap<>();
    private final Set<String> vacant = new HashSet<>();
    private final double[] worked = new double[SimulationEvent.Work.values().length];
    private double releasedHours;
    private double contract;
    private double nextContract;
    private long contractFrom = Long.MAX_VALUE;
    private long time;

    Audit(TeamScenario scenario) {
        Settings settings = scenario.settings();
        contract = settings.number("team.weeklyHours") / 5;
        poPresence = 8 * settings.number("productOwner.availability");
        queue = !scenario.without().contains(Mechanism.ATTENTION);
        fixedPresence = scenario.interventions().isEmpty();
    }

    /** Get what does not add up, in words; empty when everything does. */
    List<String> findings() {
        return findings;
    }

    Set<Integer> in() {
        return in;
    }

    Set<Integer> done() {
        return done;
    }

    Set<Integer> removed() {
        return removed;
    }

    /** Get hours worked on items by all developers. */
    double worked() {
        double sum = 0;
        for (double hours : worked) {
            sum += hours;
        }
        return sum;
    }

    /** Get hours worked on items that were released. */
    double releasedHours() {
        return releasedHours;
    }

    /** Get the items whose work has begun and which are neither released nor removed nor in the sprint. */
    Set<Integer> begunAndNowhere() {
        Set<Integer> nowhere = new HashSet<>(started.keySet());
        nowhere.removeAll(done);
        nowhere.removeAll(removed);
        nowhere.removeAll(inSprint);
        nowhere.removeIf(item -> started.get(item) == ItemKind.FEATURE);
        return nowhere;
    }

    @Override
    public boolean detailed() {
        return true;
    }

    @Override
    public void observe(Event event) {
        check(event.time() >= time, "time went back from %d to %d", time, event.time());
        time = event.time();
        contract = time >= contractFrom ? nextContract : contract;
        if (event instanceof SimulationEvent.StateChanged f) {
            stateChanged(f);
        } else if (event instanceof SimulationEvent.DeveloperDay f) {
            developerDay(f);
        } else if (event instanceof SimulationEvent.ProductOwnerDay f) {
            productOwnerDay(f);
        } else if (event instanceof SimulationEvent.PersonLeft f) {
            check(vacant.add(f.who()), "%s left twice", f.who());
        } else if (event instanceof SimulationEvent.PersonJoined f) {
            boolean taken = lastDay.containsKey(f.who()) && !vacant.remove(f.who());
            check(!taken, "%s joined a seat that was taken", f.who());
            lastDay.putIfAbsent(f.who(), WorkingTime.day(time));
        } else if (event instanceof SimulationEvent.ContractChanged f) {
            // days that are closed in this second were still those of the old contract
            nextContract = f.weeklyHours() / 5;
            contractFrom = f.time() + 1;
        } else if (event instanceof SimulationEvent.PositionClosed f) {
            vacant.remove(f.who());
            // whoever is told of again has skipped days
            lastDay.put(f.who(), Integer.MIN_VALUE);
        } else if (event instanceof SimulationEvent.SprintStarted f) {
            inSprint.clear();
            inSprint.addAll(f.items());
            check(new HashSet<>(f.items()).size() == f.items().size(), "an item twice in sprint %d", f.sprint());
            f.items().forEach(item -> check(open(item), "item %d in sprint %d is not open", item, f.sprint()));
        } else if (event instanceof SimulationEvent.CycleEnded f) {
            check(
                    f.keptHours() >= 0 && f.keptHours() <= f.promisedHours() + EXACT,
                    "kept %s of %s",
                    f.keptHours(),
                    f.promisedHours());
        } else if (event instanceof SimulationEvent.CodeDay f) {
            share(f.debt(), "debt");
        } else if (event instanceof SimulationEvent.StakeholderMood f) {
            share(f.satisfaction(), "satisfaction");
            share(f.expectation(), "expectation");
        } else {
            item(event);
        }
    }

    private void item(Event event) {
        if (event instanceof SimulationEvent.IdeaArrived f) {
            check(in.add(f.item()), "idea %d came twice", f.item());
        } else if (event instanceof SimulationEvent.ItemOpened f) {
            check(in.add(f.item()), "item %d was opened twice", f.item());
        } else if (event instanceof SimulationEvent.ItemRemoved f) {
            check(open(f.item()), "item %d was removed and was not open", f.item());
            removed.add(f.item());
        } else if (event instanceof SimulationEvent.ItemStarted f) {
            if (f.kind() == ItemKind.REFACTORING) {
                in.add(f.item());
            }
            check(open(f.item()), "item %d was begun and was not open", f.item());
            started.put(f.item(), f.kind());
            inSprint.add(f.item());
        } else if (event instanceof SimulationEvent.ItemReleased f) {
            released(f);
        }
    }

    /** Return whether a solution is better than the one of quality 1 that the full value is reckoned with. */
    private static boolean gains(List<Share> lost) {
        return lost.stream().anyMatch(share -> share.cause() == Cause.SOLUTION && share.amount() < 0);
    }

    private boolean open(int item) {
        boolean refactoring = item >= 900_000 && item < 1_000_000;
        return (in.contains(item) || refactoring) && !done.contains(item) && !removed.contains(item);
    }

    private void released(SimulationEvent.ItemReleased f) {
        check(open(f.item()), "item %d was released and was not open", f.item());
        check(started.containsKey(f.item()), "item %d was released and never begun", f.item());
        done.add(f.item());
        releasedHours += f.hours();
        sum(f.lostValue(), f.fullValue() - f.value(), "lost value of item " + f.item());
        check(f.fullValue() > 0 || f.value() == f.fullValue(), "a worthless item %d changed its worth", f.item());
        check(
                f.value() <= f.fullValue() + EXACT || gains(f.lostValue()),
                "item %d is worth more than in full, and not because of its solution",
                f.item());
        check(
                f.wasted() >= 0 && f.wasted() <= f.hours() + HOURS,
                "item %d wasted %s of %s",
                f.item(),
                f.wasted(),
                f.hours());
        check(f.started() < f.time(), "item %d was done before it was begun", f.item());
    }

    private void stateChanged(SimulationEvent.StateChanged f) {
        String state = f.who() + " " + f.state();
        sum(f.causes(), f.after() - f.before(), "causes of " + state);
        share(f.before(), state);
        share(f.after(), state);
        expect(state, f.before());
        states.put(state, f.after());
    }

    private void expect(String state, double value) {
        Double known = states.putIfAbsent(state, value);
        check(known == null || known == value, "%s was %s and is %s without a cause", state, known, value);
    }

    private void developerDay(SimulationEvent.DeveloperDay f) {
        double work = 0;
        for (int i = 0; i < worked.length; i++) {
            check(f.work()[i] >= 0, "%s worked %s", f.who(), f.work()[i]);
            work += f.work()[i];
            worked[i] += f.work()[i];
        }
        double lost = 0;
        for (Share share : f.lost()) {
            check(share.amount() >= -HOURS, "%s lost %s to %s", f.who(), share.amount(), share.cause());
            lost += share.amount();
        }
        check(f.present() || f.overtime() == 0, "%s was away and worked overtime", f.who());
        check(f.overtime() >= 0, "%s had overtime of %s h", f.who(), f.overtime());
        near(f.hours(), f.present() ? contract + f.overtime() : 0, HOURS, "hours present of " + f.who());
        near(work + lost, f.hours(), HOURS, "hours worked and lost of " + f.who());
        check(f.wasted() >= 0 && f.wasted() <= work + HOURS, "%s wasted %s of %s", f.who(), f.wasted(), work);
        check(!f.present() || (!f.sick() && !f.vacant()), "%s is present and away", f.who());
        check(f.vacant() == vacant.contains(f.who()), "%s: nobody knows whether the seat is vacant", f.who());
        share(f.skill(), "skill");
        if (!f.vacant()) {
            expect(f.who() + " " + StateVariable.AUTONOMY, f.autonomy());
            expect(f.who() + " " + StateVariable.MOTIVATION, f.motivation());
            expect(f.who() + " " + StateVariable.TRUST, f.trust());
            strain(f.who(), f.exhaustion(), f.cynicism(), f.efficacy());
        }
        daily(f.who());
    }

    private void strain(String who, double exhaustion, double cynicism, double efficacy) {
        expect(who + " " + StateVariable.EXHAUSTION, exhaustion);
        expect(who + " " + StateVariable.CYNICISM, cynicism);
        expect(who + " " + StateVariable.EFFICACY, efficacy);
    }

    private void productOwnerDay(SimulationEvent.ProductOwnerDay f) {
        double sum = 0;
        for (double hours : f.hours()) {
            check(hours >= 0, "the Product Owner spent %s h", hours);
            sum += hours;
        }
        check(sum <= 24, "the Product Owner's day had %s h", sum);
        if (queue) {
            check(f.present() || sum == 0, "the Product Owner worked %s h on leave", sum);
            check(
                    !fixedPresence || sum <= poPresence + f.overtime() + .01,
                    "the Product Owner worked %s h of %s",
                    sum,
                    poPresence + f.overtime());
        }
        share(f.insight(), "insight");
        strain("product owner", f.exhaustion(), f.cynicism(), f.efficacy());
        daily("product owner");
    }

    private void daily(String who) {
        int day = WorkingTime.day(time);
        check(time % WorkingTime.DAY == 0, "%s closed the day at %d", who, time);
        check(lastDay.getOrDefault(who, 0) == day - 1, "%s had no day before day %d", who, day);
        lastDay.put(who, day);
    }

    private void sum(List<Share> shares, double total, String what) {
        double sum = 0;
        for (Share share : shares) {
            sum += share.amount();
        }
        near(sum, total, EXACT, what);
    }

    private void share(double value, String what) {
        check(value >= 0 && value <= 1, "%s is %s", what, value);
    }

    private void near(double value, double expected, double within, String what) {
        check(Math.abs(value - expected) <= within, "%s: %s instead of %s", what, value, expected);
    }

    @SuppressWarnings("AnnotateFormatMethod") // the annotation is in a library that this module does not need
    private void check(boolean holds, String message, Object... details) {
        if (!holds && findings.size() < MAX_FINDINGS) {
            findings.add(String.format(Locale.ROOT, "at %d: ", time) + String.format(Locale.ROOT, message, details));
        }
    }
}
