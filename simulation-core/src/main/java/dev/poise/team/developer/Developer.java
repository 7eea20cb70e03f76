package dev.poise.team.developer;

import static dev.poise.team.developer.DeveloperParameter.*;

import dev.poise.kernel.Address;
import dev.poise.kernel.Context;
import dev.poise.kernel.Role;
import dev.poise.random.Chance;
import dev.poise.settings.Conditions;
import dev.poise.settings.Mechanism;
import dev.poise.settings.Values;
import dev.poise.team.backlog.Item;
import dev.poise.team.facts.Cause;
import dev.poise.team.facts.SimulationEvent;
import dev.poise.team.facts.SimulationEvent.Decider;
import dev.poise.team.productowner.ProductOwnerMessage;
import dev.poise.team.situation.Leave;
import dev.poise.team.situation.Situation;
import dev.poise.team.situation.WorkingTime;
import dev.poise.team.sprint.SprintMessage;
import dev.poise.team.wellbeing.StrainParameter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A developer: pulls work, decides, asks, is interrupted, tires, trusts, and may leave. Knows nothing of the Product Owner
 * but what they say and do. Who they are is in {@link Seat}, what they experience in {@link Mind} and {@link Wellbeing},
 * what they have in hand on their {@link Desk}, how they decide in {@link Deciding}.
 */
public final class Developer implements Role<DeveloperMessage> {
    private static final long GUESS_AFTER = 6 * WorkingTime.HOUR;
    private static final double QUICK_HOURS = 2;
    private static final double LATE_HOURS = 8;
    private static final double GUESS_REWORK = .12;
    private static final double MID_EDIT = 1.5;
    private static final int MOST_HELD = 2;

    private final Address<DeveloperMessage> self;
    private final Address<SprintMessage> sprint;
    private final Address<ProductOwnerMessage> productOwner;
    private final int index;
    private final int colleagues;
    private final long key;
    private final long leave;
    private final long resuming;
    private final long explaining;

    private Values<DeveloperParameter> p;
    private Values<StrainParameter> strainValues;
    private Values<Situation> situation;
    private Conditions conditions;
    private final Seat seat;
    private final Desk desk = new Desk();
    private Mind mind;
    private Wellbeing wellbeing;
    private Deciding deciding;
    private final List<Integer> gone = new ArrayList<>();

    private int token;
    private int today;
    private boolean dayIsOpen;
    private @Nullable Conditions ahead;
    private long closesAt;
    private int resumedToday;
    private double pressure;
    private double load = 1;
    private double debt;
    private double overtime;
    private double useful = .5;
    private int decisionsToday;
    private double outcomeToday;
    private int overriddenToday;
    private int interruptionsToday;
    private boolean reworkedToday;
    private boolean sick;
    private int mentoringDays;

    /**
     * Put a developer into the team.
     *
     * @param self own address
     * @param index number in the team, from 0
     * @param colleagues number of other developers
     * @param conditions what the run is given
     * @param sprint the sprint
     * @param productOwner the Product Owner
     */
    public Developer(
            Address<DeveloperMessage> self,
            int index,
            int colleagues,
            Conditions conditions,
            Address<SprintMessage> sprint,
            Address<ProductOwnerMessage> productOwner) {
        this.self = self;
        this.index = index;
        this.colleagues = colleagues;
        this.sprint = sprint;
        this.productOwner = productOwner;
        this.key = Chance.key(Chance.key(conditions.seed(), "developer"), index);
        this.leave = Chance.key(key, "leave");
        this.resuming = Chance.key(key, "resume");
        this.explaining = Chance.key(key, "explain");
        this.conditions = conditions;
        this.p = conditions.of(DeveloperParameter.class);
        this.strainValues = conditions.of(StrainParameter.class);
        this.situation = conditions.of(Situation.class);
        this.seat = new Seat(Chance.key(key, "seat"), p, strainValues, situation);
        this.mind = mind();
        this.wellbeing = wellbeing();
        this.deciding = deciding();
    }

    private Mind mind() {
        return new Mind(self.name(), p, seat.ceiling, seat.skill, situation.get(Situation.PEER_SUPPORT))
                .with(
                        conditions.has(Mechanism.DECISION_RIGHTS),
                        conditions.has(Mechanism.NEEDS),
                        conditions.has(Mechanism.TRUST));
    }

    private Wellbeing wellbeing() {
        return new Wellbeing(self.name(), key, conditions, seat.sensitivity, seat.exhaustion);
    }

    private Deciding deciding() {
        return new Deciding(
                p, situation, conditions.has(Mechanism.SOLUTION_QUALITY), conditions.has(Mechanism.WELCOME));
    }

    @Override
    public void receive(DeveloperMessage message, Context context) {
        if (message instanceof DeveloperMessage.Continue m) {
            onContinue(m, context);
        } else if (message instanceof DeveloperMessage.LeftToTeam m) {
            onLeftToTeam(m, context);
        } else if (message instanceof DeveloperMessage.Answer m) {
            onAnswer(m, context);
        } else if (message instanceof DeveloperMessage.OpenDay m) {
            onOpenDay(m, context);
        } else if (message instanceof DeveloperMessage.CloseDay m) {
            closeDay(m.day(), true, context);
        } else if (message instanceof DeveloperMessage.Assign m) {
            onAssign(m, context);
        } else if (message instanceof DeveloperMessage.WillLook m) {
            onWillLook(m, context);
        } else if (message instanceof DeveloperMessage.Advice m) {
            onAdvice(m, context);
        } else if (message instanceof DeveloperMessage.LookIn m) {
            onLookIn(m, context);
        } else if (message instanceof DeveloperMessage.StillWaiting m) {
            onStillWaiting(m, context);
        } else if (message instanceof DeveloperMessage.WorkAvailable) {
            onWorkAvailable(context);
        } else if (message instanceof DeveloperMessage.AboutToPromise m) {
            onAboutToPromise(m, context);
        } else if (message instanceof DeveloperMessage.Promised m) {
            onPromised(m, context);
        } else if (message instanceof DeveloperMessage.CycleEnded m) {
            onCycleEnded(m, context);
        } else if (message instanceof DeveloperMessage.SprintEnded m) {
            onSprintEnded(m, context);
        } else if (message instanceof DeveloperMessage.Mentor m) {
            mentoringDays = m.days();
        } else if (message instanceof DeveloperMessage.Adopt m) {
            onAdopt(m);
        }
    }

    /** Settings change at the start of a day: a day that is still open is closed with the old ones first. */
    private void onAdopt(DeveloperMessage.Adopt message) {
        if (dayIsOpen) {
            ahead = message.conditions();
        } else {
            adopt(message.conditions());
        }
    }

    private void adopt(Conditions changed) {
        conditions = changed;
        ahead = null;
        p = conditions.of(DeveloperParameter.class);
        strainValues = conditions.of(StrainParameter.class);
        situation = conditions.of(Situation.class);
        seat.adopt(p);
        mind.adopt(p);
        wellbeing.adopt(conditions);
        deciding = deciding();
    }

    // ---- the day

    private void onOpenDay(DeveloperMessage.OpenDay message, Context context) {
        if (dayIsOpen) {
            closeDay(message.day() - 1, false, context);
        }
        dayIsOpen = true;
        today = message.day();
        closesAt = (today + 1) * WorkingTime.DAY;
        resumedToday = 0;
        pressure = message.pressure();
        load = message.load();
        debt = message.debt();
        wellbeing.meet(message.exhaustion());
        decisionsToday = 0;
        outcomeToday = 0;
        if (seat.vacant()) {
            return;
        }
        if (message.decisions() > 0) {
            mind.feel(
                    message.outcome() / message.decisions(),
                    p.get(BYSTANDER) * message.decisions(),
                    Cause.COLLEAGUES,
                    context);
        }
        sick = wellbeing.fallsIll(message.day());
        if (sick || Leave.on(leave, message.day())) {
            handBackReview(context);
            return;
        }
        overtime = wellbeing.overtime(pressure, situation.get(Situation.OVERTIME_NORM));
        desk.today.begin(
                overtime,
                p.get(FOCUS_MEETINGS),
                p.get(FOCUS_OTHER),
                Math.min(.3, p.get(COORDINATION) * colleagues * colleagues),
                mentoringDays > 0 ? p.get(MENTORING) : 0);
        desk.arrive((long) message.day() * WorkingTime.DAY, pace());
        if (desk.active == null) {
            findWork(context);
        } else {
            proceed(context);
        }
    }

    /** Work done in an hour of focus, 1 for an ordinary developer on an ordinary day. */
    private double pace() {
        double byMood = 1 + p.get(MOTIVATION_SLOPE) * (mind.motivation() - .6);
        double byPressure = 1 + p.get(PRESSURE_EFFORT) * 4 * pressure * (1 - pressure);
        return (.55 + .75 * seat.skill) * byMood * wellbeing.pace(overtime) * seat.ramp() * byPressure;
    }

    private void closeDay(int day, boolean lastOfSprint, Context context) {
        dayIsOpen = false;
        boolean vacant = seat.vacant();
        boolean present = !desk.away();
        if (present) {
            token++;
            desk.leave(context.now());
            liveThroughWork(day, context);
        } else if (!vacant) {
            wellbeing.rest(!sick, context);
        }
        publishDay(present, vacant, context);
        boolean left = false;
        if (vacant) {
            if (seat.fill(strainValues, situation)) {
                join(context);
            }
        } else {
            seat.day();
            left = conditions.has(Mechanism.TURNOVER)
                    && seat.leaves(day, wellbeing.exhaustion(), wellbeing.cynicism(), mind.motivation());
        }
        List<SprintMessage.Progress> progress = left || lastOfSprint ? progress() : List.of();
        context.send(
                sprint,
                new SprintMessage.DayDone(
                        index, present, left, wellbeing.exhaustion(), decisionsToday, outcomeToday, progress));
        if (left) {
            leave(context);
        } else if (lastOfSprint && !vacant) {
            explainDebt(day, context);
        }
        if (ahead != null) {
            adopt(ahead);
        }
    }

    private void liveThroughWork(int day, Context context) {
        mentoringDays = Math.max(0, mentoringDays - 1);
        mind.day(Deciding.fit(seat.skill, situation.get(Situation.COMPLEXITY)), debt, context);
        wellbeing.work(
                new Wellbeing.Day(
                        day,
                        load,
                        pressure,
                        overtime,
                        mind.autonomy(),
                        mind.support(),
                        useful,
                        desk.blocked(),
                        overriddenToday,
                        reworkedToday,
                        interruptionsToday),
                context);
        overriddenToday = 0;
        reworkedToday = false;
        interruptionsToday = 0;
    }

    private void publishDay(boolean present, boolean vacant, Context context) {
        if (context.observed()) {
            context.publish(new SimulationEvent.DeveloperDay(
                    context.now(),
                    self.name(),
                    present,
                    !present && sick && !vacant,
                    vacant,
                    present ? desk.today.present() : 0,
                    present ? overtime : 0,
                    present ? desk.today.work() : new double[SimulationEvent.Work.values().length],
                    present ? desk.today.wasted() : 0,
                    present ? wellbeing.demand() : 0,
                    mind.autonomy(),
                    mind.motivation(),
                    mind.trust(),
                    wellbeing.fatigue(),
                    wellbeing.evening(),
                    wellbeing.exhaustion(),
                    wellbeing.cynicism(),
                    wellbeing.efficacy(),
                    seat.skill,
                    present && context.traced() ? desk.today.lostByCause() : List.of()));
        }
    }

    private void leave(Context context) {
        if (context.observed()) {
            context.publish(new SimulationEvent.PersonLeft(context.now(), self.name()));
        }
        desk.active = null;
        desk.held.clear();
        gone.clear();
        seat.vacate();
    }

    private void join(Context context) {
        mind = mind();
        wellbeing = wellbeing();
        context.send(sprint, new SprintMessage.Joined(index, (int) p.get(MENTORING_DAYS)));
        if (context.observed()) {
            context.publish(new SimulationEvent.PersonJoined(context.now(), self.name()));
        }
    }

    private List<SprintMessage.Progress> progress() {
        List<SprintMessage.Progress> progress = new ArrayList<>();
        if (desk.active != null) {
            progress.add(new SprintMessage.Progress(desk.active.task, desk.active.leftShare(), desk.active.hours));
        }
        for (Work work : desk.held) {
            progress.add(new SprintMessage.Progress(work.task, work.leftShare(), work.hours));
        }
        return progress;
    }

    private void handBackReview(Context context) {
        if (desk.active != null && desk.active.task.act() == Task.Act.REVIEW) {
            Work work = desk.drop(context.now());
            context.send(sprint, new SprintMessage.HandBack(index, work.task));
        }
    }

    // ---- work

    private void findWork(Context context) {
        Work ready = desk.ready();
        if (ready != null) {
            desk.take(ready, context.now(), resumeHours());
            proceed(context);
            return;
        }
        context.send(sprint, new SprintMessage.Pull(index, desk.held.size() < MOST_HELD, desk.held.isEmpty()));
    }

    private void onWorkAvailable(Context context) {
        if (desk.idle()) {
            findWork(context);
        }
    }

    private void onAssign(DeveloperMessage.Assign message, Context context) {
        Work work = Work.begin(message.task(), p, conditions.has(Mechanism.CLARITY));
        if (desk.active != null || desk.away()) {
            desk.held.add(work);
            return;
        }
        reworkedToday |= message.task().act() == Task.Act.REWORK;
        desk.take(work, context.now(), 0);
        proceed(context);
    }

    /** Go on with what is in hand until something comes up; what comes up another day is looked for on that day. */
    private void proceed(Context context) {
        if (desk.active == null || desk.away()) {
            return;
        }
        long until = desk.untilNext(context.now());
        token++;
        if (context.now() + until < closesAt) {
            context.send(self, new DeveloperMessage.Continue(token), until);
        }
    }

    private void onContinue(DeveloperMessage.Continue message, Context context) {
        if (message.token() != token || desk.away()) {
            return;
        }
        desk.resume(context.now());
        Work work = desk.active;
        if (work == null) {
            findWork(context);
        } else if (desk.interrupted()) {
            proceed(context);
        } else if (work.atPoint()) {
            int point = work.takePoint();
            if ((point & 1) == 1) {
                ask(work, point >> 1, context);
            } else {
                decide(work, point >> 1, context);
            }
        } else if (work.finished()) {
            finish(desk.drop(context.now()), context);
        } else {
            proceed(context);
        }
    }

    private void finish(Work work, Context context) {
        Item item = work.task.item();
        switch (work.task.act()) {
            case BUILD -> {
                if (work.expected >= 0) {
                    work.decided(work.ownQuality);
                    gone.add(item.id());
                }
                context.send(sprint, built(work));
            }
            case REVIEW -> context.send(sprint, reviewed(work));
            case REWORK -> {
                mind.finished(false);
                context.send(sprint, new SprintMessage.Reworked(index, item.id(), work.hours));
            }
        }
        findWork(context);
    }

    private SprintMessage.Built built(Work work) {
        Item item = work.task.item();
        double quality = work.quality(deciding.choose(item, 0, seat.skill, mind.autonomy()));
        boolean understood = !conditions.has(Mechanism.CLARITY)
                || !Chance.happens(Chance.key(item.key(), 121), 0, misunderstanding(item, work.task.clarity()));
        if (understood) {
            mind.finished(true);
        }
        return new SprintMessage.Built(
                index,
                item.id(),
                quality,
                !understood,
                Defects.in(work, p, quality, pressure, wellbeing.fatigue()),
                work.hours,
                work.hours * (work.total > 0 ? work.wasted / work.total : 0),
                pressure * (1 - mind.motivation()),
                wellbeing.fatigue());
    }

    private double misunderstanding(Item item, double clarity) {
        return p.get(MISUNDERSTOOD) * 2 * item.complexity() * (1 - clarity) * (1 - .4 * mind.trust());
    }

    private SprintMessage.Reviewed reviewed(Work work) {
        Item item = work.task.item();
        Task.Findable there = work.task.findable();
        boolean misunderstanding =
                there.misunderstood() && Chance.happens(Chance.key(item.key(), 122), 0, p.get(REVIEW_MISUNDERSTOOD));
        int found = 0;
        for (int i = 0; i < there.defects(); i++) {
            if (Chance.happens(Chance.key(item.key(), 123), i, p.get(REVIEW_REMOVAL))) {
                found++;
            }
        }
        double hours = misunderstanding
                ? item.fullEffort()
                        * Chance.logNormal(Chance.key(item.key(), 124), 0, p.get(REWORK_MEDIAN), p.get(REWORK_SPREAD))
                : 0;
        return new SprintMessage.Reviewed(
                index, item.id(), misunderstanding, found, hours + found * Defects.MENDED_AT_ONCE, work.hours);
    }

    // ---- decisions

    private void decide(Work work, int decision, Context context) {
        if (work.expected >= 0) {
            takeAlone(work, decision, context);
            proceed(context);
            return;
        }
        context.send(
                productOwner,
                new ProductOwnerMessage.DecisionAhead(
                        index, work.task.item(), decision, Deciding.seniority(seat.skill)));
    }

    private void onLeftToTeam(DeveloperMessage.LeftToTeam message, Context context) {
        Work work = desk.find(message.item());
        if (work != null) {
            takeAlone(work, message.decision(), context);
        }
        proceed(context);
    }

    private void takeAlone(Work work, int decision, Context context) {
        double quality = deciding.choose(work.task.item(), decision, seat.skill, mind.autonomy());
        work.decided(quality);
        settled(work.task.item(), Decider.TEAM, quality, 1, Cause.OWN_DECISION, 1, context);
    }

    private void onWillLook(DeveloperMessage.WillLook message, Context context) {
        Work work = desk.find(message.item());
        if (work == null) {
            proceed(context);
            return;
        }
        work.expected = message.decision();
        long draw = Chance.key(work.task.item().key(), 131);
        work.decidedAlone = !Chance.happens(draw, message.decision(), mind.dependence());
        work.decidedAt = work.done;
        if (work.decidedAlone) {
            work.ownQuality = deciding.choose(work.task.item(), message.decision(), seat.skill, mind.autonomy());
            proceed(context);
        } else {
            wait(work, -1 - message.decision(), context);
            if (work == desk.active) {
                desk.putAside(context.now());
                findWork(context);
            }
        }
    }

    private void onAdvice(DeveloperMessage.Advice message, Context context) {
        Work work = desk.find(message.item());
        boolean here = work != null && work.expected == message.decision();
        if (!here && !gone.remove((Integer) message.item())) {
            return;
        }
        interrupt(Cause.ADVICE, message.hours(), context);
        mind.hear(message.remark(), 1, context);
        if (work == null || !here) {
            tooLate(message, context);
        } else {
            advised(work, message, context);
        }
        resumeOrFind(context);
    }

    /** The work has left the developer's hands: what is prescribed now is felt as an override, and nothing is changed. */
    private void tooLate(DeveloperMessage.Advice message, Context context) {
        if (message.prescribes()) {
            overriddenToday++;
            mind.trust(TrustEvent.OVERRIDE, 1, context);
            feel(0, Cause.OVERRIDDEN_DECISION, context);
            published(message.item(), Decider.OVERRIDDEN, deciding.prescribed(message.quality()), context);
        } else {
            feel(1, Cause.OWN_DECISION, context);
            published(message.item(), Decider.TEAM, deciding.prescribed(message.quality()), context);
        }
    }

    private void advised(Work work, DeveloperMessage.Advice message, Context context) {
        Item item = work.task.item();
        boolean late = work.decidedAlone && work.done - work.decidedAt > p.get(OVERRIDE_AT) * work.total;
        boolean prescribed = message.prescribes() && !deciding.pushesBack(item, message.decision(), seat.skill, late);
        double own = work.decidedAlone
                ? work.ownQuality
                : deciding.choose(item, message.decision(), seat.skill, mind.autonomy());
        work.expected = -1;
        if (work.open.remove((Integer) (-1 - message.decision()))) {
            work.waiting--;
        }
        if (prescribed && late) {
            override(work, message, context);
        } else if (prescribed) {
            mind.trust(TrustEvent.PRESCRIPTION, 1, context);
            double quality = deciding.prescribed(message.quality());
            work.decided(quality);
            double felt = deciding.felt(p.get(PRESCRIBED), message.quality(), seat.skill, mind.trust());
            settled(item, Decider.PRODUCT_OWNER, quality, felt, Cause.PRESCRIBED_DECISION, 0, context);
        } else {
            double quality = Math.max(own, deciding.prescribed(message.quality()));
            work.decided(quality);
            double felt = deciding.felt(p.get(CONSULTED), message.quality(), seat.skill, mind.trust());
            settled(item, Decider.TEAM_CONSULTED, quality, felt, Cause.CONSULTED_DECISION, .6, context);
        }
    }

    private void override(Work work, DeveloperMessage.Advice message, Context context) {
        Item item = work.task.item();
        overriddenToday++;
        mind.trust(TrustEvent.OVERRIDE, 1, context);
        work.total += p.get(OVERRIDE_REWORK)
                * item.fullEffort()
                * Chance.logNormal(Chance.key(item.key(), 132), message.decision(), 1, .5);
        double quality = deciding.prescribed(message.quality());
        work.decided(quality);
        double felt = deciding.felt(0, message.quality(), seat.skill, mind.trust());
        settled(item, Decider.OVERRIDDEN, quality, felt, Cause.OVERRIDDEN_DECISION, 0, context);
    }

    private void settled(
            Item item, Decider decider, double quality, double felt, Cause cause, double owned, Context context) {
        seat.learn(owned);
        feel(felt, cause, context);
        published(item.id(), decider, quality, context);
    }

    private void feel(double outcome, Cause cause, Context context) {
        decisionsToday++;
        outcomeToday += outcome;
        mind.feel(outcome, 1, cause, context);
    }

    private void published(int item, Decider decider, double quality, Context context) {
        if (context.observed()) {
            context.publish(new SimulationEvent.DecisionTaken(context.now(), self.name(), item, decider, quality));
        }
    }

    // ---- questions

    private void ask(Work work, int question, Context context) {
        Item item = work.task.item();
        boolean blocking = conditions.has(Mechanism.CLARITY) && work.blocks(question, p.get(BLOCKING));
        if (context.observed()) {
            context.publish(new SimulationEvent.QuestionAsked(context.now(), self.name(), item.id(), blocking));
        }
        context.send(productOwner, new ProductOwnerMessage.Ask(index, item, question, context.now()));
        if (!blocking) {
            proceed(context);
            return;
        }
        wait(work, question, context);
        desk.putAside(context.now());
        findWork(context);
    }

    /** Let work wait for an answer, or for the Product Owner's look at a decision (numbered -1, -2, ...). */
    private void wait(Work work, int question, Context context) {
        work.waiting++;
        work.open.add(question);
        int item = work.task.item().id();
        context.send(self, new DeveloperMessage.StillWaiting(item, question, 0), GUESS_AFTER);
    }

    private void onAnswer(DeveloperMessage.Answer message, Context context) {
        if (seat.vacant()) {
            return;
        }
        if (message.latency() < QUICK_HOURS) {
            mind.trust(TrustEvent.QUICK_ANSWER, 1, context);
        } else if (message.latency() > LATE_HOURS) {
            mind.trust(TrustEvent.LATE_ANSWER, 1, context);
        }
        mind.hear(message.remark(), .5, context);
        release(message.item(), message.question(), context);
    }

    private void onStillWaiting(DeveloperMessage.StillWaiting message, Context context) {
        Work work = desk.find(message.item());
        if (work == null || !work.open.contains(message.question())) {
            return;
        }
        long key = Chance.key(Chance.key(work.task.item().key(), 141), message.question());
        if (desk.away() || !Chance.happens(key, message.times(), p.get(GUESS))) {
            int times = message.times() + 1;
            context.send(
                    self, new DeveloperMessage.StillWaiting(message.item(), message.question(), times), GUESS_AFTER);
            return;
        }
        if (message.question() < 0) {
            work.decidedAlone = true;
            work.decidedAt = work.done;
            work.ownQuality = deciding.choose(work.task.item(), -1 - message.question(), seat.skill, mind.autonomy());
        } else if (Chance.happens(key, -1, .5 * (1 - work.task.clarity()))) {
            work.total += GUESS_REWORK * work.task.item().fullEffort();
        }
        release(message.item(), message.question(), context);
    }

    private void release(int item, int question, Context context) {
        Work work = desk.find(item);
        if (work != null && work.open.remove((Integer) question)) {
            work.waiting--;
            resumeOrFind(context);
        }
    }

    private void resumeOrFind(Context context) {
        if (desk.idle()) {
            findWork(context);
        }
    }

    // ---- interruptions and news

    private void onLookIn(DeveloperMessage.LookIn message, Context context) {
        if (desk.away()) {
            return;
        }
        if (context.observed()) {
            context.publish(new SimulationEvent.LookedIn(context.now(), self.name()));
        }
        interrupt(Cause.LOOK_IN, message.hours(), context);
        mind.hear(message.remark(), .25, context);
        mind.feel(p.get(LOOK_IN_OUTCOME), p.get(LOOK_IN_WEIGHT), Cause.LOOK_IN, context);
    }

    private void interrupt(Cause cause, double hours, Context context) {
        if (desk.away() || desk.idle()) {
            return;
        }
        interruptionsToday++;
        desk.interrupt(context.now(), cause, hours, resumeHours());
        proceed(context);
    }

    private double resumeHours() {
        if (!conditions.has(Mechanism.FLOW)) {
            return 0;
        }
        long draw = Chance.key(resuming, today);
        int which = ++resumedToday;
        double midEdit = Chance.happens(draw, -which, .5) ? MID_EDIT : 1;
        return midEdit * Chance.logNormal(draw, which, p.get(RESUME), p.get(RESUME_SPREAD));
    }

    private void onAboutToPromise(DeveloperMessage.AboutToPromise message, Context context) {
        if (seat.vacant()) {
            return;
        }
        List<Integer> disclosed = new ArrayList<>();
        double probability = p.get(DISCLOSE) * (.25 + .35 * mind.trust() * situation.get(Situation.SAFETY));
        for (Item item : message.items()) {
            if (item.id() % (colleagues + 1) == index && Chance.happens(Chance.key(item.key(), 151), 0, probability)) {
                disclosed.add(item.id());
            }
        }
        context.send(productOwner, new ProductOwnerMessage.Disclosed(disclosed));
    }

    /** What a developer says about debt weighs as much as they trust the Product Owner to understand it. */
    private void explainDebt(int day, Context context) {
        double probability = .25 + .7 * mind.trust() * situation.get(Situation.SAFETY);
        if (Chance.happens(explaining, day, probability)) {
            context.send(productOwner, new ProductOwnerMessage.ExplainDebt(.6 * mind.trust()));
        }
    }

    private void onPromised(DeveloperMessage.Promised message, Context context) {
        if (!conditions.has(Mechanism.PROMISES) || seat.vacant()) {
            return;
        }
        if (message.overload() > 0) {
            mind.trust(TrustEvent.OVERLOAD, Math.min(2, message.overload()), context);
        }
        if (message.contested()) {
            mind.trust(TrustEvent.CONTESTED, 1, context);
        }
    }

    private void onCycleEnded(DeveloperMessage.CycleEnded message, Context context) {
        double unmet = 1 - message.kept();
        if (!conditions.has(Mechanism.PROMISES) || seat.vacant()) {
            return;
        }
        if (unmet > .25) {
            mind.trust(TrustEvent.BROKEN, unmet, context);
        } else {
            mind.trust(TrustEvent.KEPT, 1, context);
        }
    }

    private void onSprintEnded(DeveloperMessage.SprintEnded message, Context context) {
        if (seat.vacant()) {
            return;
        }
        wellbeing.sprintEnded(message.goalMet(), context);
        if (message.goalMet()) {
            mind.trust(TrustEvent.GOAL_MET, 1, context);
        }
        if (message.refactorings() > 0) {
            mind.trust(TrustEvent.DEBT_TIME, Math.min(3, message.refactorings()), context);
        }
        if (!Double.isNaN(message.useful())) {
            useful += .3 * (message.useful() - useful);
        }
    }
}
