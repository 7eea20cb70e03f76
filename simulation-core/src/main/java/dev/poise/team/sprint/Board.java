package dev.poise.team.sprint;

import static dev.poise.team.situation.SprintParameter.*;

import dev.poise.kernel.Address;
import dev.poise.kernel.Context;
import dev.poise.parameters.Conditions;
import dev.poise.parameters.Values;
import dev.poise.team.backlog.Item;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.protocol.Candidate;
import dev.poise.team.protocol.DeveloperMessage;
import dev.poise.team.protocol.ProductOwnerMessage;
import dev.poise.team.protocol.SprintMessage;
import dev.poise.team.protocol.Task;
import dev.poise.team.situation.Situation;
import dev.poise.team.situation.SprintParameter;
import dev.poise.team.situation.WorkingTime;
import dev.poise.team.sprint.Entry.State;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How work goes from hand to hand in a sprint: developers pull, build, review and rework. Hands out what fits next. */
final class Board {
    /** Least hours of a review, h: part of the form. */
    private static final double REVIEW_LEAST = .25;

    /** Hours after which a review or rework that nobody came for is for everybody, h: part of the form. */
    private static final double REVIEW_PATIENCE = 8;

    private static final int NO_LIMIT = 99;

    private final SprintBacklog backlog;
    private final Address<ProductOwnerMessage> productOwner;
    private final List<Address<DeveloperMessage>> developers;
    private final boolean[] waiting;
    private final int sprintDays;
    private Values<SprintParameter> p;
    private int limit;
    private long patience;
    private List<Double> debt = List.of();
    private int dayOfSprint;

    Board(
            SprintBacklog backlog,
            Address<ProductOwnerMessage> productOwner,
            List<Address<DeveloperMessage>> developers,
            Conditions conditions) {
        this.backlog = backlog;
        this.productOwner = productOwner;
        this.developers = developers;
        this.sprintDays = conditions.of(Situation.class).whole(Situation.SPRINT_DAYS);
        adopt(conditions);
        this.waiting = new boolean[developers.size()];
    }

    /** Go on with other settings. */
    void adopt(Conditions conditions) {
        p = conditions.of(SprintParameter.class);
        limit = conditions.of(Situation.class).whole(Situation.WIP_LIMIT);
        patience = WorkingTime.seconds(REVIEW_PATIENCE);
    }

    void beginDay(int newDayOfSprint) {
        dayOfSprint = newDayOfSprint;
        Arrays.fill(waiting, false);
    }

    /** Take note of how the modules are; new work meets them as they are. */
    void health(List<Double> debtByModule) {
        debt = debtByModule;
    }

    void onPull(SprintMessage.Pull message, Context context) {
        int developer = message.developer();
        boolean room = limit >= NO_LIMIT || backlog.inProgress() < limit;
        Entry entry = backlog.next(developer, message.mayStart(), room, context.now() - patience);
        if (entry == null && room && message.emptyHanded()) {
            entry = add(context);
        }
        if (entry == null) {
            waiting[developer] = true;
            return;
        }
        switch (entry.state) {
            case TO_REVIEW -> {
                entry.state = State.REVIEWING;
                double share = p.get(REVIEW_HOURS) * entry.item().fullEffort();
                double hours = Math.max(REVIEW_LEAST, share);
                assign(entry, developer, Task.Act.REVIEW, hours, context);
            }
            case TO_REWORK -> {
                entry.state = State.REWORKING;
                assign(entry, developer, Task.Act.REWORK, entry.rework, context);
            }
            case TO_DO -> start(entry, developer, context);
            case BUILDING, REVIEWING, REWORKING, TO_ACCEPT, RELEASED ->
                throw new IllegalStateException(
                        "Item " + entry.id + " is " + entry.state + ", and nobody can take it up.");
        }
    }

    /** Add the next item of the Product Backlog that can still be done in this sprint. */
    private @Nullable Entry add(Context context) {
        if (dayOfSprint > p.get(PULL_DAYS)) {
            return null;
        }
        Entry entry = backlog.add(p.get(PULL_HOURS) * (sprintDays - dayOfSprint));
        if (entry != null) {
            context.send(
                    productOwner,
                    new ProductOwnerMessage.Taken(List.of(entry.item().id())));
        }
        return entry;
    }

    private void start(Entry entry, int developer, Context context) {
        if (entry.build(developer, context.now())) {
            publishStart(entry, developer, context);
        }
        assign(entry, developer, Task.Act.BUILD, 0, context);
    }

    private void publishStart(Entry entry, int developer, Context context) {
        if (context.observed()) {
            Item item = entry.item();
            context.publish(new SimulationEvent.ItemStarted(
                    context.now(),
                    item.id(),
                    item.kind(),
                    developers.get(developer).name(),
                    item.estimate(),
                    item.fullEffort(),
                    entry.noted.clarity(),
                    entry.noted.promised(),
                    item.module(),
                    debt(entry)));
        }
    }

    private void assign(Entry entry, int developer, Task.Act act, double hours, Context context) {
        // what is left of the building says nothing about a review or rework: those begin at their start
        double left = act == Task.Act.BUILD ? entry.left : 1;
        context.send(
                developers.get(developer),
                new DeveloperMessage.Assign(new Task(
                        entry.item(), act, left, hours, entry.noted.clarity(), debt(entry), entry.findable())));
    }

    private double debt(Entry entry) {
        return debt.isEmpty() ? 0 : debt.get(entry.item().module());
    }

    /** Tell those who wait that there is something to do again. */
    void offer(Context context) {
        for (int i = 0; i < waiting.length; i++) {
            if (waiting[i]) {
                waiting[i] = false;
                context.send(developers.get(i), DeveloperMessage.WorkAvailable.INSTANCE);
            }
        }
    }

    /** An item is done: tell those who wait, when it was the limit of work in progress that kept them. */
    void onRoom(Context context) {
        if (limit < NO_LIMIT && backlog.inProgress() < limit) {
            offer(context);
        }
    }

    /** Put something in front of everything that cannot wait. */
    void onBroken(SprintMessage.Broken message, Context context) {
        backlog.jumpIn(new Entry(new Candidate(message.item(), 1, 0, false, false)));
        offer(context);
    }

    void onHandBack(SprintMessage.HandBack message, Context context) {
        backlog.get(message.task().item().id()).state = State.TO_REVIEW;
        offer(context);
    }

    void onBuilt(SprintMessage.Built message, Context context) {
        backlog.get(message.item()).built(message, context.now());
        offer(context);
    }

    /**
     * Take in what a review has found.
     *
     * @return the entry when it is done, null when it needs rework
     */
    @Nullable
    Entry reviewed(SprintMessage.Reviewed message, Context context) {
        Entry entry = backlog.get(message.item());
        entry.otherHours += message.hours();
        entry.misunderstood &= !message.misunderstood();
        entry.defects -= message.defects();
        if (message.rework() <= 0) {
            return entry;
        }
        entry.rework = message.rework();
        entry.state = State.TO_REWORK;
        entry.since = context.now();
        offer(context);
        return null;
    }

    /** Take in that rework is done; gives the entry, which is done with that. */
    Entry reworked(SprintMessage.Reworked message) {
        Entry entry = backlog.get(message.item());
        entry.otherHours += message.hours();
        return entry;
    }

    /** Keep how far somebody has got with a task; what they will not go on with is there for others. */
    void keep(SprintMessage.Progress progress, boolean gone) {
        Entry entry = backlog.get(progress.task().item().id());
        Task.Act act = progress.task().act();
        if (act == Task.Act.BUILD) {
            entry.left = Math.min(entry.left, progress.left());
        }
        if (gone) {
            entry.state = switch (act) {
                case BUILD -> State.TO_DO;
                case REVIEW -> State.TO_REVIEW;
                case REWORK -> State.TO_REWORK;
            };
            entry.otherHours += progress.hours();
        }
    }
}
