package dev.poise.team.sprint;

import static dev.poise.team.situation.SprintParameter.*;

import dev.poise.kernel.Address;
import dev.poise.kernel.Context;
import dev.poise.kernel.Role;
import dev.poise.kernel.UnhandledMessageException;
import dev.poise.parameters.Conditions;
import dev.poise.parameters.Values;
import dev.poise.team.description.NoState;
import dev.poise.team.description.NoState.Reason;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.protocol.Candidate;
import dev.poise.team.protocol.CodeMessage;
import dev.poise.team.protocol.DeveloperMessage;
import dev.poise.team.protocol.ProductOwnerMessage;
import dev.poise.team.protocol.SprintMessage;
import dev.poise.team.protocol.SprintMessage.Step;
import dev.poise.team.protocol.StakeholderMessage;
import dev.poise.team.situation.CodeParameter;
import dev.poise.team.situation.Situation;
import dev.poise.team.situation.SprintParameter;
import dev.poise.team.situation.StakeholderParameter;
import dev.poise.team.situation.WorkingTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The Sprint: the order of the day, Sprint Planning, Sprint Review and Retrospective. It decides nothing about people.
 * {@link Board} hands out the work, {@link Releasing} releases what is done, {@link Attendance} knows who is there.
 */
public final class Sprint implements Role<SprintMessage> {
    /** Share that is committed to on top under full pressure: part of the form. */
    private static final double PLAN_PRESSURE = .25;

    private final Address<SprintMessage> self;
    private final Address<ProductOwnerMessage> productOwner;
    private final Address<CodeMessage> code;
    private final List<Address<DeveloperMessage>> developers;
    private final List<Address<StakeholderMessage>> stakeholders;
    private final int sprintDays;
    private final int warmUp;
    private final int lastDay;
    private final int cycleSprints;
    private final SprintBacklog backlog = new SprintBacklog();
    private final Velocity velocity;
    private final Board board;
    private final Releasing releasing;
    private final Attendance attendance;
    private Conditions conditions;
    private int day;

    @NoState(Reason.FOLLOWS)
    private double meanDebt;

    @NoState(Reason.FOLLOWS)
    private double load = 1;

    @NoState(Reason.FOLLOWS)
    private double pressure;

    /**
     * Set up the sprint.
     *
     * @param self own address
     * @param conditions what the run is given
     * @param productOwner the Product Owner
     * @param code the code base
     * @param developers all developers who will ever be there, in order
     * @param stakeholders the stakeholders, in order
     */
    public Sprint(
            Address<SprintMessage> self,
            Conditions conditions,
            Address<ProductOwnerMessage> productOwner,
            Address<CodeMessage> code,
            List<Address<DeveloperMessage>> developers,
            List<Address<StakeholderMessage>> stakeholders) {
        this.self = self;
        this.conditions = conditions;
        this.productOwner = productOwner;
        this.code = code;
        this.developers = List.copyOf(developers);
        this.stakeholders = List.copyOf(stakeholders);
        Values<Situation> situation = conditions.of(Situation.class);
        this.sprintDays = situation.whole(Situation.SPRINT_DAYS);
        this.warmUp = situation.whole(Situation.WARM_UP);
        this.lastDay = sprintDays * (warmUp + situation.whole(Situation.SPRINTS));
        this.cycleSprints = conditions.of(StakeholderParameter.class).whole(StakeholderParameter.CYCLE);
        this.velocity = new Velocity(startVelocity(conditions));
        this.board = new Board(backlog, productOwner, this.developers, conditions);
        this.releasing = new Releasing(backlog, velocity, self, productOwner, code);
        this.attendance = new Attendance(developers.size(), situation.whole(Situation.TEAM_SIZE));
    }

    @Override
    public void receive(SprintMessage message, Context context) {
        if (message instanceof SprintMessage.Pull m) {
            board.onPull(m, context);
        } else if (message instanceof SprintMessage.DayDone m) {
            onDayDone(m, context);
        } else if (message instanceof Step step) {
            onStep(step, context);
        } else if (message instanceof SprintMessage.Built m) {
            board.onBuilt(m, context);
            pull(m.next(), context);
        } else if (message instanceof SprintMessage.Reviewed m) {
            onReviewed(m, context);
            pull(m.next(), context);
        } else if (message instanceof SprintMessage.Reworked m) {
            onDone(board.reworked(m), context);
            pull(m.next(), context);
        } else if (message instanceof SprintMessage.Accepted m) {
            releasing.accepted(m.item(), conditions, context);
        } else if (message instanceof SprintMessage.AcceptanceDue) {
            releasing.acceptanceDue(conditions, context);
        } else if (message instanceof SprintMessage.Outlook m) {
            onOutlook(m, context);
        } else {
            receiveRare(message, context);
        }
    }

    private void receiveRare(SprintMessage message, Context context) {
        if (message instanceof SprintMessage.Health m) {
            board.health(m.debt());
            meanDebt = m.mean();
        } else if (message instanceof SprintMessage.Ordered m) {
            onOrdered(m, context);
        } else if (message instanceof SprintMessage.Broken m) {
            board.onBroken(m, context);
        } else if (message instanceof SprintMessage.HandBack m) {
            board.onHandBack(m, context);
        } else if (message instanceof SprintMessage.Joined m) {
            onJoined(m, context);
        } else if (message instanceof SprintMessage.Positions m) {
            attendance.change(m);
        } else if (message instanceof SprintMessage.Adopt m) {
            onAdopt(m, context);
        } else {
            throw new UnhandledMessageException(self, message);
        }
    }

    private void onAdopt(SprintMessage.Adopt message, Context context) {
        double before = weeklyHours();
        conditions = message.conditions();
        board.adopt(conditions);
        if (context.observed()) {
            context.publish(new SimulationEvent.SettingsChanged(context.now(), message.names()));
            if (weeklyHours() != before) {
                context.publish(new SimulationEvent.ContractChanged(context.now(), weeklyHours()));
            }
        }
    }

    private double weeklyHours() {
        return conditions.of(Situation.class).get(Situation.WEEKLY_HOURS);
    }

    // ---- the order of the day

    private void onStep(Step step, Context context) {
        switch (step) {
            case CLOSE -> closeDay(context);
            case END_SPRINT -> {
                if (day > 0) {
                    endSprint(context);
                }
                next(Step.ASK, context);
            }
            case ASK -> {
                if (day == lastDay) {
                    context.finish();
                    return;
                }
                for (Address<StakeholderMessage> stakeholder : stakeholders) {
                    context.send(stakeholder, new StakeholderMessage.SprintBegins(day, sprintDays, cycleBegins()));
                }
                next(Step.CONSULT, context);
            }
            case CONSULT -> {
                if (cycleBegins()) {
                    context.send(productOwner, ProductOwnerMessage.Moment.CONSULT_TEAM);
                }
                next(Step.PROMISE, context);
            }
            case PROMISE -> {
                if (cycleBegins()) {
                    context.send(productOwner, ProductOwnerMessage.Moment.MAKE_PROMISES);
                }
                next(Step.INSPECT, context);
            }
            case INSPECT -> {
                context.send(code, CodeMessage.ReportHealth.INSTANCE);
                next(Step.PLAN, context);
            }
            case PLAN -> {
                context.send(productOwner, new ProductOwnerMessage.PrepareSprint(number(), velocity.mean()));
                next(Step.OPEN, context);
            }
            case OPEN -> openDay(context);
        }
    }

    private void next(Step step, Context context) {
        context.send(self, step, 1);
    }

    private boolean cycleBegins() {
        return day / sprintDays % cycleSprints == 0;
    }

    /** Get the number of the running sprint, 1 for the first after the warm-up. */
    private int number() {
        return day / sprintDays - warmUp + 1;
    }

    /** Let everybody close the day that is over; when the last of them has, the Product Owner tells how the release looks. */
    private void closeDay(Context context) {
        day = WorkingTime.day(context.now());
        context.send(code, CodeMessage.CloseDay.INSTANCE);
        if (day == 0) {
            next(Step.END_SPRINT, context);
            return;
        }
        boolean sprintEnds = day % sprintDays == 0;
        for (int i : attendance.positions()) {
            context.send(developers.get(i), new DeveloperMessage.CloseDay(day - 1, sprintEnds, attendance.closes(i)));
        }
        for (int i : attendance.changePositions()) {
            context.send(developers.get(i), DeveloperMessage.Hired.INSTANCE);
        }
        context.send(productOwner, new ProductOwnerMessage.CloseDay(day - 1));
        if (sprintEnds) {
            next(Step.END_SPRINT, context);
        }
    }

    private void onOutlook(SprintMessage.Outlook message, Context context) {
        load = message.load();
        pressure = message.pressure();
        if (day % sprintDays != 0) {
            openDay(context);
        }
    }

    private void openDay(Context context) {
        board.beginDay(day % sprintDays);
        context.send(productOwner, new ProductOwnerMessage.OpenDay(day));
        for (int i : attendance.positions()) {
            context.send(developers.get(i), attendance.morning(i, day, pressure, load, meanDebt));
        }
        context.send(self, Step.CLOSE, WorkingTime.DAY * (day + 1) - context.now());
    }

    private void onDayDone(SprintMessage.DayDone message, Context context) {
        attendance.dayDone(message);
        if (message.left()) {
            tellWhoIsThere(context);
        }
        for (SprintMessage.Progress progress : message.progress()) {
            board.keep(progress, message.left());
        }
    }

    private void onJoined(SprintMessage.Joined message, Context context) {
        attendance
                .joined(message.developer(), day, message.mentoringDays())
                .ifPresent(mentor ->
                        context.send(developers.get(mentor), new DeveloperMessage.Mentor(message.mentoringDays())));
        tellWhoIsThere(context);
    }

    private void tellWhoIsThere(Context context) {
        context.send(productOwner, new ProductOwnerMessage.TeamIs(attendance.people()));
    }

    private void pull(SprintMessage.@Nullable Pull wish, Context context) {
        if (wish != null) {
            board.onPull(wish, context);
        }
    }

    // ---- planning and review

    private void onOrdered(SprintMessage.Ordered message, Context context) {
        Values<SprintParameter> p = conditions.of(SprintParameter.class);
        double capacity = Math.max(p.get(MIN), velocity.mean() * (1 + PLAN_PRESSURE * pressure));
        double room = conditions.of(CodeParameter.class).get(CodeParameter.REFACTORING_ROOM);
        backlog.plan(message.candidates(), capacity, room, p);
        List<Integer> taken = new ArrayList<>();
        for (Entry entry : backlog.entries) {
            taken.add(entry.item().id());
        }
        context.send(productOwner, new ProductOwnerMessage.Taken(taken));
        if (context.observed()) {
            context.publish(
                    new SimulationEvent.SprintStarted(context.now(), number(), backlog.committed, List.copyOf(taken)));
        }
    }

    private void onReviewed(SprintMessage.Reviewed message, Context context) {
        Entry done = board.reviewed(message, context);
        if (done != null) {
            onDone(done, context);
        }
    }

    private void onDone(Entry entry, Context context) {
        releasing.done(entry, conditions, context);
        board.onRoom(context);
    }

    private void endSprint(Context context) {
        double delivered = backlog.delivered();
        Values<SprintParameter> p = conditions.of(SprintParameter.class);
        boolean goalMet = backlog.goalMet(p.get(GOAL_DONE));
        if (context.observed()) {
            context.publish(new SimulationEvent.SprintEnded(
                    context.now(), number() - 1, backlog.committed, delivered, goalMet));
        }
        velocity.sprintEnded(delivered, p.get(REMEMBERED));
        double useful = velocity.usefulShare();
        for (int i : attendance.positions()) {
            context.send(developers.get(i), new DeveloperMessage.SprintEnded(goalMet, useful, velocity.refactorings()));
        }
        List<Candidate> back = backlog.clear();
        double capacity = velocity.meanOfFeatures();
        context.send(productOwner, new ProductOwnerMessage.SprintEnded(goalMet, useful, capacity, back));
        for (Address<StakeholderMessage> stakeholder : stakeholders) {
            context.send(stakeholder, new StakeholderMessage.IncrementShown(capacity, velocity.value()));
        }
        if (cycleBegins()) {
            context.send(productOwner, ProductOwnerMessage.Moment.CYCLE_ENDS);
        }
        velocity.beginSprint();
    }
}
