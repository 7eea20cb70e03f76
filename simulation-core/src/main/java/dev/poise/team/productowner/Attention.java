package dev.poise.team.productowner;

import static dev.poise.team.productowner.ProductOwnerParameter.*;

import dev.poise.kernel.Address;
import dev.poise.kernel.Context;
import dev.poise.parameters.Mechanism;
import dev.poise.random.KeyedRandom;
import dev.poise.team.backlog.Item;
import dev.poise.team.description.NoState;
import dev.poise.team.description.NoState.Reason;
import dev.poise.team.events.SimulationEvent.Activity;
import dev.poise.team.productowner.Job.Kind;
import dev.poise.team.protocol.ProductOwnerMessage;
import dev.poise.team.situation.WorkingTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The Product Owner's attention: one job at a time, others wait on the {@link Agenda}; what is left of the day goes to users,
 * or to technical work of their own choice. What was begun is not interrupted, discovery apart. Books the hours of the day.
 */
final class Attention {
    /** What is left of an hour after rounding is nothing. */
    private static final double ALMOST = 1e-6;

    private final ProductOwnerPerson person;
    private final Address<ProductOwnerMessage> self;
    private final Agenda agenda = new Agenda();
    private final double[] hours = new double[Activity.values().length];
    private @Nullable Job current;
    private boolean here;
    private long busySince;

    @NoState(Reason.OF_THE_DAY)
    private double speed = 1;

    private long endOfDay;
    /** Key of what is tossed for today. */
    private long luck;

    private int token;
    private int ownPieces;

    @NoState(Reason.OF_THE_DAY)
    private double discovered;

    @NoState(Reason.OF_THE_DAY)
    private double ownTechnical;

    @NoState(Reason.OF_THE_DAY)
    private double learned;

    @NoState(Reason.OF_THE_DAY)
    private double upkept;

    @NoState(Reason.OF_THE_DAY)
    private double wanted;

    Attention(ProductOwnerPerson person, Address<ProductOwnerMessage> self) {
        this.person = person;
        this.self = self;
    }

    /** Begin a day with nothing done yet. */
    void beginDay(int day) {
        Arrays.fill(hours, 0);
        luck = KeyedRandom.key(person.key, day);
        endOfDay = (day + 1) * WorkingTime.DAY;
        ownPieces = 0;
        discovered = 0;
        ownTechnical = 0;
        learned = 0;
        upkept = 0;
        wanted = person.p.get(CEREMONIES)
                + person.p.get(REFINEMENT)
                + person.stakeholderHours()
                + person.discoveryHours()
                + person.upkeepHours();
    }

    /**
     * Come in.
     *
     * @param pace hours of work done in an hour by the clock: overtime is a faster day
     */
    void comeIn(double pace) {
        here = true;
        speed = pace;
    }

    boolean here() {
        return here;
    }

    /** Take up what was left unfinished, then whatever is next. */
    void begin(Context context) {
        Job unfinished = current;
        if (unfinished != null) {
            current = null;
            agenda.putBack(unfinished);
        }
        serve(context);
    }

    /** Stop working and go; what was begun goes on another day, unless it lapses. */
    void leave(long now) {
        token++;
        Job job = current;
        if (job != null && here) {
            double done = elapsed(job, now);
            spend(job, done);
            job.left -= done;
            gain(job.kind, done);
            if (job.kind.lapses()) {
                current = null;
            }
        }
        here = false;
    }

    /** Let the appointments lapse that nobody kept. */
    void endDay() {
        agenda.lapse();
    }

    /**
     * Take on a job.
     *
     * @return whether it is done at once, which it is when the mechanism is off
     */
    boolean take(Job job, Context context) {
        wanted += job.hours;
        if (!person.has(Mechanism.ATTENTION)) {
            doAtOnce(job);
            return true;
        }
        keep(job, context);
        return false;
    }

    /** Do a job without taking time. */
    void doAtOnce(Job job) {
        spend(job, job.left);
        book(job);
    }

    /** Put an appointment or a job on the agenda, and see to it at once when free. */
    void keep(Job job, Context context) {
        agenda.add(job);
        interruptFreeTime(context);
    }

    /** Forget an item that waits to be accepted: the team has released it. */
    void released(int item) {
        agenda.released(item);
    }

    /** Put something on the agenda that comes before the day begins. */
    void plan(Job job) {
        agenda.add(job);
    }

    /** Take up new work at once when idle, or in the middle of discovery or of staying current, which can be left at any time. */
    private void interruptFreeTime(Context context) {
        Job job = current;
        if (job != null && (job.kind == Kind.DISCOVERY || job.kind == Kind.UPKEEP)) {
            double done = elapsed(job, context.now());
            spend(job, done);
            gain(job.kind, done);
            current = null;
        }
        serve(context);
    }

    private double elapsed(Job job, long now) {
        return Math.min(job.left, WorkingTime.hours(now - busySince) * speed);
    }

    /** Go on with the next job when there is none in hand. */
    void serve(Context context) {
        if (current != null || !here) {
            return;
        }
        boolean technicalFirst =
                agenda.tossNeeded() && KeyedRandom.happens(agenda.tossKey(person.key), 0, person.appetite());
        Job job = agenda.next(technicalFirst);
        if (job == null) {
            job = freeTime();
        }
        if (job == null) {
            return;
        }
        current = job;
        busySince = context.now();
        token++;
        long until = WorkingTime.seconds(job.left / speed);
        if (context.now() + until < endOfDay && !isLastOfToday(job)) {
            context.send(self, new ProductOwnerMessage.Continue(token), until);
        }
    }

    /** Return whether nothing follows a job of its own accord: discovery, when there will have been enough of it. */
    private boolean isLastOfToday(Job job) {
        return job.kind == Kind.DISCOVERY && discovered + job.left >= enoughDiscovery();
    }

    private double enoughDiscovery() {
        return person.discoveryHours() - ALMOST;
    }

    /** Decide what to do with free time: staying current, fundamentals, technical work of their own choice, or users. */
    private @Nullable Job freeTime() {
        double upkeep = person.upkeepHours();
        if (upkept < upkeep - ALMOST) {
            return Job.of(Kind.UPKEEP, upkeep - upkept);
        }
        if (person.learns() && learned < person.p.get(LEARNING)) {
            return Job.of(Kind.LEARNING, person.p.get(LEARNING) - learned);
        }
        double enough = enoughDiscovery();
        if (discovered >= enough) {
            return null;
        }
        double slice = person.p.get(SLICE);
        double slices = 0;
        while (discovered + slices < enough && !tempted(discovered + slices)) {
            slices += slice;
        }
        return slices == 0
                ? Job.of(Kind.OWN_TECHNICAL, person.p.get(FREE_SLOT))
                : Job.of(Kind.DISCOVERY, Math.min(slices, person.discoveryHours() - discovered));
    }

    /**
     * Return whether a piece of free time goes to technical work of their own choice. It is tossed for once, however often
     * it is interrupted, and again only after they gave in.
     *
     * @param before hours of discovery before it
     */
    private boolean tempted(double before) {
        int piece = (int) ((before + ALMOST) / person.p.get(SLICE));
        double temptation = person.appetite() * person.appetite() * person.knowledge.confidence();
        return person.has(Mechanism.FREE_SLOTS)
                && ownTechnical < person.p.get(FREE_SLOT_LIMIT)
                && KeyedRandom.happens(luck, piece + ownPieces, temptation);
    }

    /**
     * Finish the job in hand, when the message is about that one.
     *
     * @return the finished job; null when the message is stale
     */
    @Nullable
    Job finish(ProductOwnerMessage.Continue message) {
        Job job = current;
        if (message.token() != token || job == null || !here) {
            return null;
        }
        current = null;
        doAtOnce(job);
        return job;
    }

    private void spend(Job job, double spent) {
        hours[job.kind.activity().ordinal()] += spent;
        switch (job.kind) {
            case DECISION, LOOK_IN, OWN_TECHNICAL -> person.contact.workTechnically(spent);
            case CEREMONY, REFINEMENT -> person.contact.meet(spent);
            default -> {}
        }
    }

    /** Book what a finished job has done for the Product Owner. */
    private void book(Job job) {
        switch (job.kind) {
            case OWN_TECHNICAL -> {
                ownPieces++;
                ownTechnical += job.hours;
                wanted += job.hours;
            }
            default -> gain(job.kind, job.left);
        }
    }

    /** Gain what time brings however little of it there was: insight, or knowledge. */
    private void gain(Kind kind, double spent) {
        switch (kind) {
            case DISCOVERY, RING_FENCED -> {
                person.contact.discover(spent);
                discovered += spent;
            }
            case UPKEEP -> upkept += spent;
            case LEARNING -> {
                person.knowledge.learn(spent);
                learned += spent;
            }
            default -> {}
        }
    }

    /** Get the hours spent on staying current today. */
    double upkept() {
        return upkept;
    }

    /**
     * Answer next, before anything else, what a developer has asked.
     *
     * @param item the item it must be about; null for any
     */
    void answerNext(int developer, @Nullable Item item) {
        agenda.answerNext(developer, item);
    }

    /** Get the hours of discovery today. */
    double discovered() {
        return discovered;
    }

    /** Get the hours wanted today, by plan and by everybody who came. */
    double wanted() {
        return wanted;
    }

    /** Get the hours of everything that waits, appointments left out. */
    double waitingHours() {
        return agenda.waitingHours();
    }

    /** Get the hours of incidents, escalations, questions and acceptance that wait. */
    double urgentHours() {
        return agenda.urgentHours();
    }

    /** Get the hours worked today on one thing. */
    double hours(Activity activity) {
        return hours[activity.ordinal()];
    }

    /** Get the hours worked today, by activity, as a copy. */
    double[] hours() {
        return hours.clone();
    }

    /** Get all the hours worked today. */
    double worked() {
        double sum = 0;
        for (double activity : hours) {
            sum += activity;
        }
        return sum;
    }
}
