package dev.poise.team.sprint;

import static dev.poise.team.sprint.SprintParameter.*;

import dev.poise.kernel.Address;
import dev.poise.kernel.Context;
import dev.poise.kernel.Role;
import dev.poise.settings.Conditions;
import dev.poise.settings.Mechanism;
import dev.poise.settings.Values;
import dev.poise.team.backlog.ItemKind;
import dev.poise.team.code.CodeMessage;
import dev.poise.team.developer.DeveloperMessage;
import dev.poise.team.developer.DeveloperParameter;
import dev.poise.team.developer.Task;
import dev.poise.team.facts.SimulationEvent;
import dev.poise.team.productowner.ProductOwnerMessage;
import dev.poise.team.situation.Situation;
import dev.poise.team.situation.WorkingTime;
import dev.poise.team.sprint.Entry.State;
import dev.poise.team.sprint.SprintMessage.Step;
import dev.poise.team.stakeholder.StakeholderMessage;
import dev.poise.team.stakeholder.StakeholderParameter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The Sprint: the order of the day, Sprint Planning, the sprint backlog from which developers pull, Sprint Review and
 * Retrospective, and the release of what is done. It decides nothing about people.
 */
public final class Sprint implements Role<SprintMessage> {
    private static final int REMEMBERED = 4;
    private static final double GOAL_DONE = .8;
    private static final double LEAST_REVIEW = .25;

    private final Address<SprintMessage> self;
    private final Address<ProductOwnerMessage> productOwner;
    private final Address<CodeMessage> code;
    private final List<Address<DeveloperMessage>> developers;
    private final List<Address<StakeholderMessage>> stakeholders;
    private final int sprintDays;
    private final int warmUp;
    private final int lastDay;
    private final int cycleSprints;
    private Conditions conditions;
    private Values<SprintParameter> p;

    private final SprintBacklog backlog = new SprintBacklog();
    private final List<Double> velocities = new ArrayList<>();
    private final List<Double> featureVelocities = new ArrayList<>();
    private final boolean[] waiting;
    private final boolean[] seated;
    private List<Double> health = List.of();
    private int day;
    private double meanDebt;
    private double load = 1;
    private double pressure;
    private final SprintMessage.@Nullable DayDone[] lastDone;
    private double featureHours;
    private int useful;
    private int features;
    private int refactorings;
    private boolean late;

    /**
     * Set up the sprint.
     *
     * @param self own address
     * @param conditions what the run is given
     * @param productOwner the Product Owner
     * @param code the code base
     * @param developers the developers, in order
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
        this.p = conditions.of(SprintParameter.class);
        Values<Situation> situation = conditions.of(Situation.class);
        this.sprintDays = situation.whole(Situation.SPRINT_DAYS);
        this.warmUp = situation.whole(Situation.WARM_UP);
        this.lastDay = sprintDays * (warmUp + situation.whole(Situation.SPRINTS));
        this.cycleSprints = conditions.of(StakeholderParameter.class).whole(StakeholderParameter.CYCLE);
        this.waiting = new boolean[developers.size()];
        this.lastDone = new SprintMessage.DayDone[developers.size()];
        this.seated = new boolean[developers.size()];
        java.util.Arrays.fill(seated, true);
        double scale = developers.size() / 6.0 * sprintDays / 10;
        velocities.add(210 * scale);
        featureVelocities.add(130 * scale);
    }

    @Override
    public void receive(SprintMessage message, Context context) {
        if (message instanceof SprintMessage.Pull m) {
            onPull(m, context);
        } else if (message instanceof SprintMessage.DayDone m) {
            onDayDone(m);
        } else if (message instanceof Step step) {
            onStep(step, context);
        } else if (message instanceof SprintMessage.Built m) {
            onBuilt(m, context);
        } else if (message instanceof SprintMessage.Reviewed m) {
            onReviewed(m, context);
        } else if (message instanceof SprintMessage.Reworked m) {
            onReworked(m, context);
        } else if (message instanceof SprintMessage.Accepted m) {
            release(m.item(), context);
        } else if (message instanceof SprintMessage.AcceptanceDue m) {
            release(m.item(), context);
        } else if (message instanceof SprintMessage.Outlook m) {
            load = m.load();
            pressure = m.pressure();
        } else if (message instanceof SprintMessage.Health m) {
            health = m.debt();
            meanDebt = m.mean();
        } else if (message instanceof SprintMessage.Ordered m) {
            onOrdered(m, context);
        } else if (message instanceof SprintMessage.Broken m) {
            backlog.jumpIn(new Entry(new SprintMessage.Candidate(m.item(), 1, 0, false, false)));
            offerWork(context);
        } else if (message instanceof SprintMessage.HandBack m) {
            backlog.get(m.task().item().id()).state = State.TO_REVIEW;
            offerWork(context);
        } else if (message instanceof SprintMessage.Joined m) {
            onJoined(m, context);
        } else if (message instanceof SprintMessage.Adopt m) {
            conditions = m.conditions();
            p = conditions.of(SprintParameter.class);
            if (context.observed()) {
                context.publish(new SimulationEvent.SettingsChanged(context.now(), m.names()));
            }
        }
    }

    // ---- the order of the day

    private void onStep(Step step, Context context) {
        switch (step) {
            case CLOSE -> {
                day = WorkingTime.day(context.now());
                context.send(code, CodeMessage.CloseDay.INSTANCE);
                if (day % sprintDays != 0) {
                    open(context);
                } else {
                    close(context);
                    next(Step.END_SPRINT, context);
                }
            }
            case END_SPRINT -> {
                if (day > 0) {
                    endSprint(context);
                }
                if (day == lastDay) {
                    context.finish();
                } else {
                    next(Step.ASK, context);
                }
            }
            case ASK -> {
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
                context.send(productOwner, new ProductOwnerMessage.PrepareSprint(number(), velocity()));
                next(Step.OPEN, context);
            }
            case OPEN -> open(context);
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

    private void close(Context context) {
        if (day > 0) {
            for (Address<DeveloperMessage> developer : developers) {
                context.send(developer, new DeveloperMessage.CloseDay(day - 1));
            }
            context.send(productOwner, new ProductOwnerMessage.CloseDay(day - 1));
        }
    }

    private void onDayDone(SprintMessage.DayDone message) {
        lastDone[message.developer()] = message;
        for (SprintMessage.Progress progress : message.progress()) {
            keep(progress, message.left());
        }
        if (message.left()) {
            seated[message.developer()] = false;
        }
    }

    private void keep(SprintMessage.Progress progress, boolean left) {
        Entry entry = backlog.get(progress.task().item().id());
        boolean building = progress.task().act() == Task.Act.BUILD;
        if (building) {
            entry.left = Math.min(entry.left, progress.left());
        }
        if (left) {
            entry.state = switch (progress.task().act()) {
                case BUILD -> State.TO_DO;
                case REVIEW -> State.TO_REVIEW;
                case REWORK -> State.TO_REWORK;
            };
            entry.otherHours += progress.hours();
        }
    }

    private void onJoined(SprintMessage.Joined message, Context context) {
        seated[message.developer()] = true;
        for (int i = 1; i < developers.size(); i++) {
            int mentor = (message.developer() + i) % developers.size();
            if (seated[mentor]) {
                context.send(developers.get(mentor), new DeveloperMessage.Mentor(message.mentoringDays()));
                return;
            }
        }
    }

    private void open(Context context) {
        java.util.Arrays.fill(waiting, false);
        context.send(productOwner, new ProductOwnerMessage.OpenDay(day));
        for (int i = 0; i < developers.size(); i++) {
            context.send(developers.get(i), morning(i));
        }
        context.send(self, Step.CLOSE, WorkingTime.DAY * (day + 1) - context.now());
    }

    /** Say how things stand, and what was last heard of the developer's colleagues. */
    private DeveloperMessage.OpenDay morning(int developer) {
        double exhaustion = 0;
        int heard = 0;
        int decisions = 0;
        double outcome = 0;
        for (int i = 0; i < lastDone.length; i++) {
            SprintMessage.DayDone done = lastDone[i];
            if (done != null && i != developer && seated[i]) {
                heard++;
                exhaustion += done.exhaustion();
                decisions += done.decisions();
                outcome += done.outcome();
            }
        }
        double mean = heard == 0 ? Double.NaN : exhaustion / heard;
        return new DeveloperMessage.OpenDay(day, pressure, load, meanDebt, mean, decisions, outcome);
    }

    // ---- planning and review

    private double velocity() {
        return mean(velocities);
    }

    private static double mean(List<Double> recent) {
        double sum = 0;
        for (double value : recent) {
            sum += value;
        }
        return sum / recent.size();
    }

    private static void remember(List<Double> recent, double value) {
        recent.add(value);
        if (recent.size() > REMEMBERED) {
            recent.remove(0);
        }
    }

    private void onOrdered(SprintMessage.Ordered message, Context context) {
        late = message.late();
        double capacity = Math.max(p.get(LEAST), velocity() * (1 + p.get(PLAN_PRESSURE) * pressure));
        backlog.plan(message.candidates(), capacity, p.get(OVERSHOOT), p.get(GOAL));
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

    private void endSprint(Context context) {
        double delivered = backlog.delivered();
        boolean goalMet = backlog.goalMet(GOAL_DONE);
        if (context.observed()) {
            context.publish(new SimulationEvent.SprintEnded(
                    context.now(), number() - 1, backlog.committed, delivered, goalMet));
        }
        remember(velocities, delivered);
        remember(featureVelocities, featureHours);
        double share = features == 0 ? Double.NaN : (double) useful / features;
        for (Address<DeveloperMessage> developer : developers) {
            context.send(developer, new DeveloperMessage.SprintEnded(goalMet, share, refactorings));
        }
        List<SprintMessage.Candidate> back = backlog.clear();
        double capacity = mean(featureVelocities);
        context.send(productOwner, new ProductOwnerMessage.SprintEnded(goalMet, share, capacity, back));
        for (Address<StakeholderMessage> stakeholder : stakeholders) {
            context.send(stakeholder, new StakeholderMessage.IncrementShown(capacity));
        }
        if (cycleBegins()) {
            context.send(productOwner, ProductOwnerMessage.Moment.CYCLE_ENDS);
        }
        featureHours = 0;
        useful = 0;
        features = 0;
        refactorings = 0;
    }

    // ---- work

    private void onPull(SprintMessage.Pull message, Context context) {
        int developer = message.developer();
        Entry entry = backlog.next(developer, message.mayStart(), context.now());
        if (entry == null && message.emptyHanded()) {
            entry = addFromBacklog(context);
        }
        if (entry == null) {
            waiting[developer] = true;
            return;
        }
        switch (entry.state) {
            case TO_REVIEW -> {
                entry.state = State.REVIEWING;
                double share = conditions.of(DeveloperParameter.class).get(DeveloperParameter.REVIEW_HOURS);
                double hours = Math.max(LEAST_REVIEW, share * entry.item().fullEffort());
                assign(entry, developer, Task.Act.REVIEW, hours, context);
            }
            case TO_REWORK -> {
                entry.state = State.REWORKING;
                assign(entry, developer, Task.Act.REWORK, entry.rework, context);
            }
            default -> start(entry, developer, context);
        }
    }

    private @Nullable Entry addFromBacklog(Context context) {
        int dayOfSprint = day % sprintDays;
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
        entry.state = State.BUILDING;
        entry.author = developer;
        if (entry.started < 0) {
            entry.started = context.now();
            if (context.observed()) {
                context.publish(new SimulationEvent.ItemStarted(
                        context.now(),
                        entry.item().id(),
                        entry.item().kind(),
                        developers.get(developer).name(),
                        entry.item().estimate(),
                        entry.item().fullEffort(),
                        entry.noted.clarity(),
                        entry.noted.promised(),
                        entry.item().module(),
                        debt(entry)));
            }
        }
        assign(entry, developer, Task.Act.BUILD, 0, context);
    }

    private void assign(Entry entry, int developer, Task.Act act, double hours, Context context) {
        boolean hurried = late && entry.noted.promised();
        // what is left of the building says nothing about a review or rework: those begin at their start
        double left = act == Task.Act.BUILD ? entry.left : 1;
        context.send(
                developers.get(developer),
                new DeveloperMessage.Assign(new Task(
                        entry.item(),
                        act,
                        left,
                        hours,
                        entry.noted.clarity(),
                        debt(entry),
                        hurried,
                        entry.findable())));
    }

    private double debt(Entry entry) {
        return health.isEmpty() ? 0 : health.get(entry.item().module());
    }

    private void offerWork(Context context) {
        for (int i = 0; i < waiting.length; i++) {
            if (waiting[i]) {
                waiting[i] = false;
                context.send(developers.get(i), DeveloperMessage.WorkAvailable.INSTANCE);
            }
        }
    }

    private void onBuilt(SprintMessage.Built message, Context context) {
        Entry entry = backlog.get(message.item());
        entry.state = State.TO_REVIEW;
        entry.since = context.now();
        entry.left = 0;
        entry.quality = message.quality();
        entry.misunderstood = message.misunderstood();
        entry.defects = message.defects();
        entry.hours = message.hours();
        entry.wasted = message.wasted();
        entry.shortcut = message.shortcut();
        entry.fatigue = message.fatigue();
        offerWork(context);
    }

    private void onReviewed(SprintMessage.Reviewed message, Context context) {
        Entry entry = backlog.get(message.item());
        entry.otherHours += message.hours();
        entry.misunderstood &= !message.misunderstood();
        entry.defects -= message.defects();
        if (message.rework() > 0) {
            entry.rework = message.rework();
            entry.state = State.TO_REWORK;
            entry.since = context.now();
            offerWork(context);
        } else {
            finish(entry, context);
        }
    }

    private void onReworked(SprintMessage.Reworked message, Context context) {
        Entry entry = backlog.get(message.item());
        entry.otherHours += message.hours();
        finish(entry, context);
    }

    private void finish(Entry entry, Context context) {
        entry.state = State.TO_ACCEPT;
        if (entry.item().kind() == ItemKind.FEATURE && conditions.has(Mechanism.ATTENTION)) {
            context.send(
                    productOwner, new ProductOwnerMessage.Accept(entry.item().id()));
            context.send(
                    self, new SprintMessage.AcceptanceDue(entry.item().id()), WorkingTime.seconds(p.get(ACCEPTANCE)));
        } else {
            release(entry.item().id(), context);
        }
    }

    private void release(int item, Context context) {
        Entry entry = null;
        for (Entry candidate : backlog.entries) {
            if (candidate.item().id() == item) {
                entry = candidate;
            }
        }
        if (entry == null || entry.state != State.TO_ACCEPT) {
            return;
        }
        entry.state = State.RELEASED;
        double insight = entry.noted.insight();
        Increment increment =
                new Increment(entry.item(), insight, entry.quality, entry.misunderstood, context.now(), p);
        count(entry, increment.value());
        context.send(productOwner, new ProductOwnerMessage.Released(item));
        context.send(
                code,
                new CodeMessage.Merge(
                        entry.item(),
                        entry.quality,
                        entry.shortcut,
                        entry.fatigue,
                        entry.defects,
                        entry.misunderstood,
                        entry.noted.riskSeen()));
        if (context.observed()) {
            context.publish(new SimulationEvent.ItemReleased(
                    context.now(),
                    item,
                    entry.item().kind(),
                    entry.started,
                    entry.item().estimate(),
                    entry.item().fullEffort(),
                    entry.hours + entry.otherHours,
                    entry.hours,
                    entry.wasted,
                    entry.quality,
                    increment.value(),
                    increment.fullValue(),
                    context.traced() ? increment.lost() : List.of()));
        }
    }

    private void count(Entry entry, double value) {
        if (entry.item().kind() == ItemKind.FEATURE) {
            features++;
            useful += value > 0 ? 1 : 0;
            featureHours += entry.item().estimate();
        } else if (entry.item().kind() == ItemKind.REFACTORING) {
            refactorings++;
        }
    }
}
