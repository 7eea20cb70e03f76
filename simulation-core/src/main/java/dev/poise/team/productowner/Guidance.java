package dev.poise.team.productowner;

import static dev.poise.team.productowner.ProductOwnerParameter.*;

import dev.poise.kernel.Address;
import dev.poise.kernel.Context;
import dev.poise.parameters.Mechanism;
import dev.poise.random.KeyedRandom;
import dev.poise.team.backlog.Item;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.productowner.Job.Kind;
import dev.poise.team.protocol.DeveloperMessage;
import dev.poise.team.protocol.ProductOwnerMessage;
import dev.poise.team.protocol.Remark;
import dev.poise.team.situation.Situation;
import dev.poise.team.situation.WorkingTime;
import org.jspecify.annotations.Nullable;

/** What the Product Owner says to developers: answers, advice and prescriptions, and what they say when they look in. */
final class Guidance {
    /** Ln-sd of the time to answer: part of the form. */
    private static final double ANSWER_SPREAD = .957;

    /** Share of the time on an engaged decision which the developer loses: part of the form. */
    private static final double DECISION_LOST = .6;

    /** Ln-sd of the time on an engaged decision: part of the form. */
    private static final double DECISION_SPREAD = .7;

    /** Share of a look-in that the developer is kept from work: part of the form. */
    private static final double LOOK_IN_TALK = .8;

    /** Share of look-ins with a remark on technology: part of the form. */
    private static final double LOOK_IN_REMARKS = .25;

    private static final long ANSWER_LENGTH = 331;
    private static final long ANSWER_TECHNICAL = 332;
    private static final long ANSWER_REMARK = 333;
    private static final long INTEREST = 341;
    private static final long DECISION_LENGTH = 342;
    private static final long PRESCRIBING = 343;
    private static final long ADVICE_REMARK = 344;
    private static final long LOOK_IN_REMARK = 345;

    private final ProductOwnerPerson person;
    private final TeamMembers team;
    private final Attention attention;
    private final long lookIns;
    private final long lookInAt;

    Guidance(ProductOwnerPerson person, Attention attention, TeamMembers team) {
        this.person = person;
        this.attention = attention;
        this.team = team;
        this.lookIns = KeyedRandom.key(person.key, "look-in");
        this.lookInAt = KeyedRandom.key(person.key, "look-in at");
    }

    /** Get the job of answering a question. */
    Job question(ProductOwnerMessage.Ask message) {
        Item item = message.item();
        double easier = person.p.get(ANSWER_BASE)
                - person.p.get(ANSWER_KNOWING) * item.technical() * person.knowledge.understanding();
        double mean = person.p.get(ANSWER) * easier;
        double length = length(item, ANSWER_LENGTH, message.question(), mean, ANSWER_SPREAD);
        Subject about = new Subject.Consultation(message.developer(), item, message.question());
        return new Job(Kind.QUESTION, about, message.since(), length);
    }

    /** Draw the length of a job by its mean. */
    private static double length(Item item, long purpose, int number, double mean, double spread) {
        return KeyedRandom.logNormalOfMean(KeyedRandom.key(item.key(), purpose), number, mean, spread);
    }

    void answer(Job job, Context context) {
        Subject.Consultation about = job.about(Subject.Consultation.class);
        Item item = about.item();
        int question = about.number();
        Address<DeveloperMessage> developer = team.address(about.developer());
        double latency = WorkingTime.hours(context.now() - job.since);
        boolean technical = KeyedRandom.happens(
                KeyedRandom.key(item.key(), ANSWER_TECHNICAL),
                question,
                person.p.get(TECHNICAL_ANSWERS) * item.technical());
        if (context.observed()) {
            context.publish(new SimulationEvent.QuestionAnswered(
                    context.now(), developer.name(), item.id(), latency, job.hours));
        }
        Remark remark = technical
                ? person.knowledge.speak(item.complexity(), KeyedRandom.key(item.key(), ANSWER_REMARK), question)
                : Remark.NONE;
        context.send(developer, new DeveloperMessage.Answer(item.id(), question, latency, remark));
    }

    /**
     * Say whether they want to look at a decision that somebody is about to take: by their appetite for the How, or because they are
     * asked.
     *
     * @param hasTime whether they are there and urgent work leaves them time
     * @return the job of looking at it; null when it is left to the team
     */
    @Nullable
    Job decision(ProductOwnerMessage.DecisionAhead message, boolean hasTime, Context context) {
        Item item = message.item();
        int decision = message.decision();
        boolean asked = person.onlyWhenAsked();
        boolean interested = asked
                ? message.asks()
                : KeyedRandom.happens(KeyedRandom.key(item.key(), INTEREST), decision, person.appetite());
        Address<DeveloperMessage> developer = team.address(message.developer());
        if (!interested || !hasTime) {
            context.send(developer, new DeveloperMessage.LeftToTeam(item.id(), decision));
            return null;
        }
        context.send(developer, new DeveloperMessage.WillLook(item.id(), decision, asked));
        double length = length(item, DECISION_LENGTH, decision, person.p.get(DECISION), DECISION_SPREAD);
        Subject about = new Subject.Consultation(message.developer(), item, decision);
        return new Job(Kind.DECISION, about, context.now(), length);
    }

    /** Come to a decision: prescribe, the more so the further they go into the How and the surer they are; else consult. */
    void advise(Job job, Context context) {
        Subject.Consultation about = job.about(Subject.Consultation.class);
        Item item = about.item();
        int decision = about.number();
        double unsure = person.p.get(PRESCRIBES_UNSURE);
        double probability = person.appetite() * (unsure + (1 - unsure) * person.knowledge.confidence());
        boolean prescribes = !person.onlyAsks()
                && KeyedRandom.happens(KeyedRandom.key(item.key(), PRESCRIBING), decision, probability);
        if (!prescribes) {
            answerOnTheSpot(about.developer(), item);
        }
        context.send(
                team.address(about.developer()),
                new DeveloperMessage.Advice(
                        item.id(),
                        decision,
                        prescribes,
                        person.knowledge.advise(item, decision),
                        DECISION_LOST * job.hours,
                        person.knowledge.speak(
                                item.complexity(), KeyedRandom.key(item.key(), ADVICE_REMARK), decision)));
    }

    /** Who is with a developer and asks is asked, too: what waits is answered next. */
    private void answerOnTheSpot(int developer, @Nullable Item item) {
        if (person.has(Mechanism.TELLING)) {
            attention.answerNext(developer, item);
        }
    }

    /** Plan when to look in on developers today. */
    void planLookIns(int day, Address<ProductOwnerMessage> self, Context context) {
        if (person.onlyWhenAsked()) {
            return;
        }
        double mean = person.p.get(LOOK_INS) * person.appetite() / person.p.get(LOOK_IN_HOURS);
        int count = KeyedRandom.poisson(lookIns, day, mean);
        for (int i = 0; i < count; i++) {
            double at = WorkingTime.HOURS_A_DAY
                    * person.p.get(AVAILABILITY)
                    * KeyedRandom.uniform(KeyedRandom.key(lookIns, day), i);
            context.send(self, new ProductOwnerMessage.LookInDue(day, i), WorkingTime.seconds(at));
        }
    }

    /** Get the job of looking in on somebody. */
    Job lookIn(ProductOwnerMessage.LookInDue message, long now) {
        int who = KeyedRandom.among(KeyedRandom.key(lookInAt, message.day()), message.number(), team.count());
        return new Job(
                Kind.LOOK_IN, new Subject.Visit(team.at(who), message.number()), now, person.p.get(LOOK_IN_HOURS));
    }

    void lookIn(Job job, Context context) {
        Subject.Visit visit = job.about(Subject.Visit.class);
        answerOnTheSpot(visit.developer(), null);
        long key = KeyedRandom.key(KeyedRandom.key(person.key, LOOK_IN_REMARK), job.since / WorkingTime.DAY);
        boolean speaks = KeyedRandom.happens(key, visit.number(), LOOK_IN_REMARKS);
        double complexity = person.situation.get(Situation.COMPLEXITY);
        // draws from 0 upwards are whether they speak, those from -1 downwards what about
        Remark remark = speaks ? person.knowledge.speak(complexity, key, -1 - visit.number()) : Remark.NONE;
        context.send(team.address(visit.developer()), new DeveloperMessage.LookIn(LOOK_IN_TALK * job.hours, remark));
    }
}
