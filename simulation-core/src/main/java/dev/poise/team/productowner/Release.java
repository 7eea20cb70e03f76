package dev.poise.team.productowner;

import static dev.poise.team.productowner.ProductOwnerParameter.*;

import dev.poise.kernel.Address;
import dev.poise.kernel.Context;
import dev.poise.parameters.Mechanism;
import dev.poise.parameters.Values;
import dev.poise.team.backlog.Item;
import dev.poise.team.description.Carries;
import dev.poise.team.description.ModelState;
import dev.poise.team.description.NoState;
import dev.poise.team.description.NoState.Reason;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.protocol.DeveloperMessage;
import dev.poise.team.protocol.ProductOwnerMessage;
import dev.poise.team.protocol.StakeholderMessage;
import dev.poise.team.situation.SprintParameter;
import dev.poise.team.situation.StakeholderParameter;
import dev.poise.team.situation.WorkingTime;
import java.util.Arrays;
import java.util.List;

/**
 * The release cycle as the Product Owner runs it: hear what is asked for, ask the team what speaks against it, promise, foresee
 * how it goes, and tell everybody how it went.
 */
final class Release {
    /** How fast foreseen load follows what is open, 1/day: part of the form. */
    private static final double FORESIGHT = .15;

    /** Share of unmet promises that are asked for again: part of the form. */
    private static final double RENEWED = .7;

    private final ProductOwnerPerson person;
    private final ProductBacklog backlog;
    private final Promises promises;
    private final TeamMembers team;
    private final List<Address<StakeholderMessage>> stakeholders;

    @Carries(ModelState.LOOKS)
    private final double[] mood;

    private final int cycleSprints;
    private int cycle;
    private int sprintOfCycle;
    private int asked;
    private int disclosed;

    @Carries(ModelState.CAPACITY)
    private double featureHours;

    @Carries(ModelState.FORESEEN_LOAD)
    private double load = 1;

    @NoState(Reason.FOLLOWS)
    private double pressure;

    Release(
            ProductOwnerPerson person,
            ProductBacklog backlog,
            TeamMembers team,
            List<Address<StakeholderMessage>> stakeholders) {
        this.person = person;
        this.backlog = backlog;
        this.team = team;
        this.stakeholders = stakeholders;
        this.promises = new Promises(backlog, stakeholders.size());
        this.featureHours = SprintParameter.startVelocity(person.conditions);
        this.cycleSprints = stakeholderValues().whole(StakeholderParameter.CYCLE);
        this.mood = new double[stakeholders.size()];
        Arrays.fill(
                mood, person.conditions.of(StakeholderParameter.class).get(StakeholderParameter.START_SATISFACTION));
    }

    void onMood(ProductOwnerMessage.Mood message) {
        mood[message.stakeholder()] = message.satisfaction();
    }

    /** Get the mean satisfaction of the stakeholders as they look, 0..1. */
    double mood() {
        double sum = 0;
        for (double one : mood) {
            sum += one;
        }
        return sum / mood.length;
    }

    void onAskForFeatures(ProductOwnerMessage.AskForFeatures message) {
        promises.ask(message.stakeholder(), message.hours());
    }

    void onMoment(ProductOwnerMessage.Moment moment, Context context) {
        switch (moment) {
            case CYCLE_ENDS -> end(context);
            case CONSULT_TEAM -> consultTeam(context);
            case MAKE_PROMISES -> promise(context);
        }
    }

    private void consultTeam(Context context) {
        List<Item> requests = promises.collect(cycle, RENEWED);
        asked = 0;
        disclosed = 0;
        for (Item item : requests) {
            asked += item.hidden() > 0 ? 1 : 0;
        }
        for (int place = 0; place < team.count(); place++) {
            context.send(
                    team.address(team.at(place)), new DeveloperMessage.AboutToPromise(requests, place, team.count()));
        }
    }

    void onDisclosed(ProductOwnerMessage.Disclosed message, Context context) {
        for (int id : message.items()) {
            Note note = backlog.find(id);
            if (note != null) {
                disclosed += note.item.hidden() > 0 ? 1 : 0;
                told(note, context);
            }
        }
    }

    void onTold(ProductOwnerMessage.Told message, Context context) {
        Note note = backlog.find(message.item());
        if (note != null) {
            told(note, context);
        }
    }

    private static void told(Note note, Context context) {
        note.hiddenSeen = true;
        if (note.item.latentRisk()) {
            Judgement.seeRisk(note, context);
        }
    }

    private void promise(Context context) {
        if (context.observed()) {
            context.publish(new SimulationEvent.LimitsDisclosed(context.now(), asked, disclosed));
        }
        promises.make(cycleSprints * featureHours, person.p, person.judgement, cycle, context);
        for (int i = 0; i < stakeholders.size(); i++) {
            if (promises.refusedTo(i) > 0) {
                context.send(stakeholders.get(i), new StakeholderMessage.Refused(promises.refusedTo(i)));
            }
        }
        team.tell(new DeveloperMessage.Promised(promises.overload(), promises.anyContested()), context);
        cycle++;
        sprintOfCycle = 0;
    }

    private void end(Context context) {
        for (int i = 0; i < stakeholders.size(); i++) {
            context.send(stakeholders.get(i), new StakeholderMessage.CycleEnded(promises.keptTo(i)));
        }
        double kept = promises.kept();
        if (Double.isNaN(kept)) {
            return;
        }
        team.tell(new DeveloperMessage.CycleEnded(kept), context);
        if (context.observed()) {
            double promised = backlog.promisedHours();
            context.publish(new SimulationEvent.CycleEnded(context.now(), promised, kept * promised));
        }
    }

    /** Meet the stakeholder whose turn it is; a limit that is known is explained. */
    void meetStakeholder(Context context) {
        int who = WorkingTime.day(context.now()) % stakeholders.size();
        if (promises.feasible() < 1) {
            context.send(stakeholders.get(who), new StakeholderMessage.LimitExplained(promises.feasible()));
        }
    }

    /** Begin a sprint; the first of a cycle is number 1. */
    void beginSprint() {
        sprintOfCycle++;
    }

    /** Get which sprint of the release cycle this is, from 1. */
    int sprintOfCycle() {
        return sprintOfCycle;
    }

    /** Take in how many estimated hours of features a sprint does. */
    void sprintEnded(ProductOwnerMessage.SprintEnded message) {
        featureHours = Math.max(person.p.get(CAPACITY_LEAST), message.featureHours());
    }

    /** Foresee how the release will go: what is open over what can be done in the time that is left. */
    void foresee(int day) {
        double left = sprintsLeft(day, person.sprintDays, cycleSprints);
        double open = backlog.promisedOpenHours(person.p.get(IN_SPRINT_OPEN));
        double ratio = Math.min(person.p.get(FORESEEN_MOST), open / Math.max(1, featureHours * left));
        if (person.has(Mechanism.PROMISES)) {
            load += FORESIGHT * (ratio - load);
            pressure = Math.max(0, Math.min(1, load - 1));
        } else {
            load = 1;
            pressure = 0;
        }
    }

    /** Get the sprints of a cycle that are left when a day is over; the last one counts in full until it ends. */
    static double sprintsLeft(int day, int sprintDays, int cycleSprints) {
        int cycleDays = sprintDays * cycleSprints;
        int over = day % cycleDays + 1;
        return Math.max(1, (cycleDays - over) / (double) sprintDays);
    }

    /** Get promised work over what can be done, as foreseen. */
    double load() {
        return load;
    }

    /** Get the pressure that follows, 0..1. */
    double pressure() {
        return pressure;
    }

    private Values<StakeholderParameter> stakeholderValues() {
        return person.conditions.of(StakeholderParameter.class);
    }
}
