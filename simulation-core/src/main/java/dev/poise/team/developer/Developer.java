package dev.poise.team.developer;

import static dev.poise.team.developer.DecisionParameter.*;
import static dev.poise.team.developer.TrustParameter.*;

import dev.poise.kernel.Address;
import dev.poise.kernel.Context;
import dev.poise.kernel.Role;
import dev.poise.kernel.UnhandledMessageException;
import dev.poise.parameters.Conditions;
import dev.poise.parameters.Parameter;
import dev.poise.team.events.Cause;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.mechanism.AttachedMechanisms;
import dev.poise.team.protocol.DeveloperMessage;
import dev.poise.team.protocol.Point;
import dev.poise.team.protocol.ProductOwnerMessage;
import dev.poise.team.protocol.SprintMessage;
import dev.poise.team.situation.Situation;
import java.util.ArrayList;
import java.util.List;

/**
 * A developer: pulls work, decides, asks, is interrupted, tires, trusts, and may leave. Knows nothing of the Product Owner
 * but what they say and do. The role hands each message to the part of the person that it concerns: {@link DeveloperPresence} has the
 * days, {@link Working} the work, {@link Asking} the questions, {@link Consulting} the decisions, {@link Interruptions} what
 * keeps from work, {@link Telling} what is told when the Product Owner asks, {@link News} what is heard of promises and sprints.
 */
public final class Developer implements Role<DeveloperMessage> {
    private final DeveloperPerson person;
    private final Interruptions interruptions;
    private final Working working;
    private final Asking asking;
    private final Consulting consulting;
    private final Telling telling;
    private final News news;
    private final DeveloperPresence presence;
    private final AttachedMechanisms<DeveloperMessage> added;

    /** Get the constants of developers, to be collected in the catalogue. */
    public static List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>(List.of(DecisionParameter.values()));
        all.addAll(List.of(NeedParameter.values()));
        all.addAll(List.of(TrustParameter.values()));
        all.addAll(List.of(WorkParameter.values()));
        all.addAll(List.of(QualityParameter.values()));
        all.addAll(List.of(SeatParameter.values()));
        return all;
    }

    /**
     * Put a developer into the team.
     *
     * @param self own address
     * @param index number in the team, from 0
     * @param atStart whether they are there at the start; who is not joins later, or never
     * @param conditions what the run is given
     * @param sprint the sprint
     * @param productOwner the Product Owner
     */
    public Developer(
            Address<DeveloperMessage> self,
            int index,
            boolean atStart,
            Conditions conditions,
            Address<SprintMessage> sprint,
            Address<ProductOwnerMessage> productOwner) {
        person = new DeveloperPerson(self, index, conditions);
        if (!atStart) {
            person.seat.close();
        }
        interruptions = new Interruptions(person);
        working = new Working(person, sprint, interruptions);
        asking = new Asking(person, working, productOwner);
        telling = new Telling(person, productOwner);
        consulting = new Consulting(person, working, asking, interruptions, telling, productOwner);
        news = new News(person, productOwner);
        presence = new DeveloperPresence(person, working, telling, sprint);
        added = AttachedMechanisms.to(person, DeveloperMechanism.class, DeveloperMechanism::forDeveloper);
    }

    @Override
    public void receive(DeveloperMessage message, Context context) {
        handle(message, context);
        if (!(message instanceof DeveloperMessage.Adopt)) {
            added.hear(message, context);
        }
    }

    private void handle(DeveloperMessage message, Context context) {
        if (message instanceof DeveloperMessage.Continue m) {
            onContinue(m, context);
        } else if (message instanceof DeveloperMessage.OpenDay m) {
            presence.onOpenDay(m, context);
        } else if (message instanceof DeveloperMessage.Assign m) {
            working.onAssign(m, context);
        } else if (message instanceof DeveloperMessage.LeftToTeam m) {
            consulting.onLeftToTeam(m, context);
        } else if (message instanceof DeveloperMessage.Answer m) {
            asking.onAnswer(m, context);
        } else if (message instanceof DeveloperMessage.CloseDay m) {
            presence.onCloseDay(m, context);
        } else if (message instanceof DeveloperMessage.WillLook m) {
            consulting.onWillLook(m, context);
        } else if (message instanceof DeveloperMessage.Advice m) {
            consulting.onAdvice(m, context);
        } else if (message instanceof DeveloperMessage.LookIn m) {
            onLookIn(m, context);
        } else if (message instanceof DeveloperMessage.StillWaiting m) {
            asking.onStillWaiting(m, context);
        } else if (message instanceof DeveloperMessage.WorkAvailable) {
            working.findWorkWhenIdle(context);
        } else {
            handleRare(message, context);
        }
    }

    private void handleRare(DeveloperMessage message, Context context) {
        if (message instanceof DeveloperMessage.AboutToPromise m) {
            news.onAboutToPromise(m, context);
        } else if (message instanceof DeveloperMessage.Promised m) {
            news.onPromised(m, context);
        } else if (message instanceof DeveloperMessage.CycleEnded m) {
            news.onCycleEnded(m, context);
        } else if (message instanceof DeveloperMessage.SprintEnded m) {
            news.onSprintEnded(m, context);
        } else if (message instanceof DeveloperMessage.Hired) {
            presence.onHired(context);
        } else if (message instanceof DeveloperMessage.Mentor m) {
            presence.onMentor(m);
        } else if (message instanceof DeveloperMessage.Adopt m) {
            presence.onAdopt(m);
        } else {
            throw new UnhandledMessageException(person.self, message);
        }
    }

    private void onContinue(DeveloperMessage.Continue message, Context context) {
        Work work = person.desk.active;
        Point point = working.goOn(message, context);
        if (work == null || point == null) {
            return;
        }
        switch (point.kind()) {
            case QUESTION -> asking.ask(work, point, context);
            case DECISION -> consulting.decide(work, point, context);
        }
    }

    private void onLookIn(DeveloperMessage.LookIn message, Context context) {
        if (person.desk.away()) {
            return;
        }
        if (context.observed()) {
            context.publish(new SimulationEvent.LookedIn(context.now(), person.name()));
        }
        if (interruptions.interrupt(context.now(), Cause.LOOK_IN, message.hours())) {
            working.proceed(context);
        }
        person.mind.hear(message.remark(), person.p.get(REMARK_LOOK_IN), context);
        double complexity = person.situation.get(Situation.COMPLEXITY);
        person.mind.watched(
                person.deciding.guided(person.p.get(LOOK_IN_OUTCOME), person.seat.skill, complexity), context);
        telling.asked(person.desk.active, context);
    }
}
