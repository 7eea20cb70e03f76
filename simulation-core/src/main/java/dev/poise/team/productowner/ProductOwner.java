package dev.poise.team.productowner;

import static dev.poise.team.productowner.ProductOwnerParameter.*;

import dev.poise.kernel.Address;
import dev.poise.kernel.Context;
import dev.poise.kernel.Role;
import dev.poise.random.Chance;
import dev.poise.settings.Conditions;
import dev.poise.settings.Mechanism;
import dev.poise.settings.Parameter;
import dev.poise.settings.Values;
import dev.poise.team.backlog.Item;
import dev.poise.team.backlog.ItemFactory;
import dev.poise.team.backlog.ItemKind;
import dev.poise.team.developer.DeveloperMessage;
import dev.poise.team.facts.Remark;
import dev.poise.team.facts.SimulationEvent;
import dev.poise.team.productowner.Job.Kind;
import dev.poise.team.productowner.ProductBacklog.Note;
import dev.poise.team.situation.Leave;
import dev.poise.team.situation.Situation;
import dev.poise.team.situation.WorkingTime;
import dev.poise.team.sprint.SprintMessage;
import dev.poise.team.stakeholder.StakeholderMessage;
import dev.poise.team.stakeholder.StakeholderParameter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The Product Owner: one person with a queue of work. Answers, decides with the team or for it, looks in, refines, meets
 * stakeholders, talks to users, promises, orders. This package is the only one that knows how much they know and how far they
 * go into the How; everybody else sees what they do.
 */
public final class ProductOwner implements Role<ProductOwnerMessage> {
    private static final double UNTIL_REFINEMENT = 2.5;
    private static final double UNTIL_STAKEHOLDERS = 5;
    private static final double SHORTENED_ABOVE = 1.5;
    private static final double SLICE = .5;
    private static final int IDEA_DIES_AFTER = 70;
    private static final double TALK_SHARE = .8;

    private final Address<ProductOwnerMessage> self;
    private final Address<SprintMessage> sprint;
    private final List<Address<DeveloperMessage>> developers;
    private final List<Address<StakeholderMessage>> stakeholders;
    private final long key;
    private final long leave;
    private final int firstMeasuredDay;
    private final int sprintDays;
    private Conditions conditions;
    private Values<ProductOwnerParameter> p;
    private Policy policy;

    private final Knowledge knowledge;
    private final Contact contact;
    private final Judgement judgement;
    private final Refinement refinement;
    private final ProductBacklog backlog = new ProductBacklog();
    private final Promises promises;
    private final Ordering ordering;
    private final Agenda agenda = new Agenda();
    private final Energy energy;
    private final double[] mood;

    private Choice choice;
    private @Nullable Job current;
    private long busySince;
    private long leavesAt;
    private boolean here;
    private double speed = 1;
    private int token;
    private int today;
    private boolean dayIsOpen;
    private @Nullable Conditions ahead;
    private int freeSlotsToday;
    private double discoveryToday;
    private double ownTechnicalToday;
    private double learningToday;
    private double wantedToday;
    private double discoverySprint;
    private int daysInSprint;
    private final double[] hours = new double[SimulationEvent.Activity.values().length];

    private double pressure;
    private double load = 1;
    private double featureHours;
    private double velocity;
    private double useful = .5;
    private double explained;
    private int explaining;
    private int cycle;
    private int sprintOfCycle;
    private int asked;
    private int disclosed;

    /** Get the settings and constants of the Product Owner, to be collected in the dictionary; values stay in here. */
    public static List<Parameter> parameters() {
        return List.of(ProductOwnerParameter.values());
    }

    /**
     * Put a Product Owner into the team.
     *
     * @param self own address
     * @param conditions what the run is given
     * @param items where refactoring items are made
     * @param sprint the sprint
     * @param developers the developers, in order
     * @param stakeholders the stakeholders, in order
     */
    public ProductOwner(
            Address<ProductOwnerMessage> self,
            Conditions conditions,
            ItemFactory items,
            Address<SprintMessage> sprint,
            List<Address<DeveloperMessage>> developers,
            List<Address<StakeholderMessage>> stakeholders) {
        this.self = self;
        this.conditions = conditions;
        this.sprint = sprint;
        this.developers = List.copyOf(developers);
        this.stakeholders = List.copyOf(stakeholders);
        this.key = Chance.key(conditions.seed(), "product owner");
        this.leave = Chance.key(key, "leave");
        this.p = conditions.of(ProductOwnerParameter.class);
        this.policy = Policies.of(p);
        Values<Situation> situation = conditions.of(Situation.class);
        this.sprintDays = situation.whole(Situation.SPRINT_DAYS);
        this.firstMeasuredDay = sprintDays * situation.whole(Situation.WARM_UP);
        this.featureHours = 130 * developers.size() / 6.0 * sprintDays / 10;
        this.velocity = featureHours * 1.6;
        this.knowledge = new Knowledge(p);
        this.contact = new Contact(p, conditions.has(Mechanism.INSIGHT), conditions.has(Mechanism.CONTACT));
        this.judgement = new Judgement(p, knowledge, contact, conditions.has(Mechanism.PRIORITISATION));
        this.refinement = new Refinement(knowledge, contact);
        this.promises = new Promises(backlog, stakeholders.size());
        this.ordering = new Ordering(backlog, items, judgement, refinement, contact);
        this.energy = new Energy(self.name(), key, conditions);
        this.mood = new double[stakeholders.size()];
        Arrays.fill(mood, .43);
        this.choice =
                policy.choose(new Observation(-firstMeasuredDay, false, p.get(TECHNICAL_INVOLVEMENT), 0, 0, 0, 1, 1));
    }

    @Override
    public void receive(ProductOwnerMessage message, Context context) {
        if (message instanceof ProductOwnerMessage.Continue m) {
            onContinue(m, context);
        } else if (message instanceof ProductOwnerMessage.DecisionAhead m) {
            onDecisionAhead(m, context);
        } else if (message instanceof ProductOwnerMessage.Ask m) {
            onAsk(m, context);
        } else if (message instanceof ProductOwnerMessage.Mood m) {
            mood[m.stakeholder()] = m.satisfaction();
        } else if (message instanceof ProductOwnerMessage.ClockStrikes m) {
            onClockStrikes(m, context);
        } else if (message instanceof ProductOwnerMessage.LookInDue m) {
            onLookInDue(m, context);
        } else if (message instanceof ProductOwnerMessage.IdeaArrived m) {
            onIdeaArrived(m, context);
        } else if (message instanceof ProductOwnerMessage.Taken m) {
            onTaken(m);
        } else if (message instanceof ProductOwnerMessage.Released m) {
            backlog.released(m.item());
        } else if (message instanceof ProductOwnerMessage.Accept m) {
            arrive(new Job(Kind.ACCEPTANCE, null, m.item(), 0, context.now(), p.get(ACCEPTANCE)), context);
        } else if (message instanceof ProductOwnerMessage.OpenDay m) {
            onOpenDay(m, context);
        } else if (message instanceof ProductOwnerMessage.CloseDay m) {
            closeDay(m.day(), context);
        } else if (message instanceof ProductOwnerMessage.DefectReported m) {
            onDefectReported(m, context);
        } else if (message instanceof ProductOwnerMessage.Escalate m) {
            onEscalate(m, context);
        } else if (message instanceof ProductOwnerMessage.ExplainDebt m) {
            explained += m.weight();
            explaining++;
        } else if (message instanceof ProductOwnerMessage.Health m) {
            ordering.health(m.debt(), m.traffic());
        } else if (message instanceof ProductOwnerMessage.PrepareSprint m) {
            onPrepareSprint(m, context);
        } else if (message instanceof ProductOwnerMessage.SprintEnded m) {
            onSprintEnded(m, context);
        } else if (message instanceof ProductOwnerMessage.AskForFeatures m) {
            promises.ask(m.stakeholder(), m.hours());
        } else if (message instanceof ProductOwnerMessage.Disclosed m) {
            onDisclosed(m, context);
        } else if (message instanceof ProductOwnerMessage.Moment m) {
            onMoment(m, context);
        } else if (message instanceof ProductOwnerMessage.Adopt m) {
            onAdopt(m);
        }
    }

    /** Settings change at the start of a day: a day that is still open is closed with the old ones first. */
    private void onAdopt(ProductOwnerMessage.Adopt message) {
        if (dayIsOpen) {
            ahead = message.conditions();
        } else {
            adopt(message.conditions());
        }
    }

    private void adopt(Conditions changed) {
        Values<ProductOwnerParameter> before = p;
        conditions = changed;
        ahead = null;
        p = conditions.of(ProductOwnerParameter.class);
        knowledge.adopt(p);
        contact.adopt(p);
        judgement.adopt(p);
        policy = Policies.of(p);
        boolean moved = before.get(TECHNICAL_INVOLVEMENT) != p.get(TECHNICAL_INVOLVEMENT);
        choice = new Choice(
                moved ? p.get(TECHNICAL_INVOLVEMENT) : choice.appetite(),
                choice.ringFencedDiscovery(),
                choice.learns(),
                choice.onlyAsks());
        if (before.get(POLICY) != p.get(POLICY)) {
            choice = policy.choose(
                    new Observation(today + 1 - firstMeasuredDay, false, choice.appetite(), 0, 0, 0, 1, 1));
        }
        energy.adopt(conditions);
    }

    // ---- the day

    private void onOpenDay(ProductOwnerMessage.OpenDay message, Context context) {
        int day = message.day();
        if (dayIsOpen) {
            closeDay(day - 1, context);
        }
        dayIsOpen = true;
        Arrays.fill(hours, 0);
        today = day;
        freeSlotsToday = 0;
        discoveryToday = 0;
        ownTechnicalToday = 0;
        learningToday = 0;
        wantedToday = p.get(CEREMONIES) + p.get(REFINEMENT) + p.get(STAKEHOLDER_HOURS) + p.get(DISCOVERY);
        here = !Leave.on(leave, day);
        if (!here) {
            return;
        }
        double presence = 8 * p.get(AVAILABILITY);
        long start = (long) day * WorkingTime.DAY;
        leavesAt = start + WorkingTime.seconds(presence);
        speed = (presence + energy.overtime(presence)) / presence;
        if (!conditions.has(Mechanism.ATTENTION)) {
            dayWithoutQueue(context);
            return;
        }
        if (leavesAt < start + WorkingTime.DAY) {
            context.send(self, new ProductOwnerMessage.ClockStrikes(day, true), leavesAt - context.now());
        }
        agenda.add(Job.of(Kind.CEREMONY, p.get(CEREMONIES)));
        if (choice.ringFencedDiscovery()) {
            agenda.add(Job.of(Kind.RING_FENCED, p.get(DISCOVERY)));
        }
        context.send(self, new ProductOwnerMessage.ClockStrikes(day, false), WorkingTime.seconds(UNTIL_REFINEMENT));
        context.send(self, new ProductOwnerMessage.ClockStrikes(day, false), WorkingTime.seconds(UNTIL_STAKEHOLDERS));
        planLookIns(day, context);
        Job unfinished = current;
        if (unfinished != null) {
            current = null;
            agenda.putBack(unfinished);
        }
        serve(context);
    }

    /** Attention switched off: everything planned happens, at once and in full, and answers come when asked for. */
    private void dayWithoutQueue(Context context) {
        for (Kind kind : List.of(Kind.CEREMONY, Kind.REFINEMENT, Kind.STAKEHOLDERS, Kind.DISCOVERY)) {
            double planned = switch (kind) {
                case CEREMONY -> p.get(CEREMONIES);
                case REFINEMENT -> p.get(REFINEMENT);
                case STAKEHOLDERS -> p.get(STAKEHOLDER_HOURS);
                default -> p.get(DISCOVERY);
            };
            Job job = Job.of(kind, planned);
            spend(job, planned);
            complete(job, context);
        }
        if (choice.learns()) {
            Job learning = Job.of(Kind.LEARNING, p.get(LEARNING));
            spend(learning, learning.left);
            complete(learning, context);
        }
        planLookIns(WorkingTime.day(context.now()), context);
    }

    private void planLookIns(int day, Context context) {
        double mean = p.get(LOOK_INS) * choice.appetite() / p.get(LOOK_IN_HOURS);
        long draw = Chance.key(key, "look-in");
        int count = Chance.poisson(draw, day, mean);
        for (int i = 0; i < count; i++) {
            double at = 8 * p.get(AVAILABILITY) * Chance.uniform(Chance.key(draw, day), i);
            context.send(self, new ProductOwnerMessage.LookInDue(day, i), WorkingTime.seconds(at));
        }
    }

    private void onLookInDue(ProductOwnerMessage.LookInDue message, Context context) {
        long draw = Chance.key(Chance.key(key, "look-in at"), message.day());
        int who = Chance.among(draw, message.number(), developers.size());
        arrive(new Job(Kind.LOOK_IN, null, who, message.number(), context.now(), p.get(LOOK_IN_HOURS)), context);
    }

    private void onClockStrikes(ProductOwnerMessage.ClockStrikes message, Context context) {
        if (!here || message.day() != WorkingTime.day(context.now())) {
            return;
        }
        if (message.leaving()) {
            stop(context.now());
            here = false;
            return;
        }
        double sinceMorning = WorkingTime.hours(context.now() % WorkingTime.DAY);
        boolean refining = sinceMorning < UNTIL_STAKEHOLDERS;
        double planned = refining ? p.get(REFINEMENT) : p.get(STAKEHOLDER_HOURS);
        double shortened = agenda.urgentHours() > SHORTENED_ABOVE ? planned / 2 : planned;
        agenda.add(Job.of(refining ? Kind.REFINEMENT : Kind.STAKEHOLDERS, shortened));
        interruptDiscovery(context);
    }

    private void closeDay(int day, Context context) {
        dayIsOpen = false;
        stop(context.now());
        agenda.lapse();
        contact.day();
        boolean present = !Leave.on(leave, day);
        double technical = hours[SimulationEvent.Activity.TECHNICAL.ordinal()];
        double worked = 0;
        for (double activity : hours) {
            worked += activity;
        }
        discoverySprint += present ? Math.min(1, discoveryToday / Math.max(.01, p.get(DISCOVERY))) : 1;
        daysInSprint++;
        foresee(day);
        context.send(sprint, new SprintMessage.Outlook(load, pressure));
        if (present) {
            energy.work(
                    new Energy.Day(
                            day,
                            wantedToday / (8 * p.get(AVAILABILITY)),
                            p.get(AVAILABILITY),
                            agenda.waitingHours(),
                            pressure,
                            worked > 0 ? technical / worked : 0,
                            meanMood(),
                            useful),
                    context);
        } else {
            energy.rest(context);
        }
        publishDay(present, context);
        choose(day, technical, context);
        here = false;
        if (ahead != null) {
            adopt(ahead);
        }
    }

    private void choose(int day, double technical, Context context) {
        boolean retrospective = (day + 1) % sprintDays == 0;
        double appetite = choice.appetite();
        double share = discoverySprint / Math.max(1, daysInSprint);
        double discomfort = Math.min(1, agenda.waitingHours() / 8 + .5 * Math.max(0, .6 - meanMood()));
        choice = policy.choose(new Observation(
                day - firstMeasuredDay,
                retrospective,
                appetite,
                technical,
                knowledge.confidence(),
                discomfort,
                share,
                conditions.of(Situation.class).get(Situation.LEARNING_NORM)));
        if (retrospective) {
            discoverySprint = 0;
            daysInSprint = 0;
        }
        if (context.observed() && Math.abs(choice.appetite() - appetite) > 1e-9) {
            context.publish(new SimulationEvent.AppetiteChanged(
                    context.now(), POLICY.entry().choices().get(p.whole(POLICY))));
        }
    }

    private void publishDay(boolean present, Context context) {
        if (context.observed()) {
            context.publish(new SimulationEvent.ProductOwnerDay(
                    context.now(),
                    present,
                    hours.clone(),
                    present ? energy.overtimeToday() : 0,
                    contact.insight(),
                    energy.exhaustion(),
                    energy.cynicism(),
                    energy.efficacy(),
                    energy.fatigue()));
        }
    }

    private double meanMood() {
        double sum = 0;
        for (double one : mood) {
            sum += one;
        }
        return sum / mood.length;
    }

    // ---- the queue

    private void arrive(Job job, Context context) {
        wantedToday += job.hours;
        if (!conditions.has(Mechanism.ATTENTION)) {
            spend(job, job.hours);
            complete(job, context);
            return;
        }
        agenda.add(job);
        interruptDiscovery(context);
    }

    /** Take up new work at once when idle or in the middle of discovery, which can be left at any time. */
    private void interruptDiscovery(Context context) {
        Job job = current;
        if (job != null && job.kind == Kind.DISCOVERY) {
            double done = elapsed(job, context.now());
            spend(job, done);
            contact.discover(done);
            discoveryToday += done;
            current = null;
        }
        serve(context);
    }

    private double elapsed(Job job, long now) {
        return Math.min(job.left, WorkingTime.hours(now - busySince) * speed);
    }

    /** Stop working; what was begun goes on another day. */
    private void stop(long now) {
        token++;
        Job job = current;
        if (job == null || !here) {
            return;
        }
        double done = elapsed(job, now);
        spend(job, done);
        job.left -= done;
        if (job.kind == Kind.DISCOVERY || job.kind == Kind.RING_FENCED) {
            contact.discover(done);
            discoveryToday += done;
        }
        boolean lapses = switch (job.kind) {
            case CEREMONY, REFINEMENT, STAKEHOLDERS, RING_FENCED, DISCOVERY, LEARNING, OWN_TECHNICAL -> true;
            default -> false;
        };
        if (lapses) {
            current = null;
        }
    }

    private void serve(Context context) {
        if (current != null || !here) {
            return;
        }
        boolean technicalFirst = agenda.tossNeeded() && Chance.happens(agenda.tossKey(key), 0, choice.appetite());
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
        if (context.now() + until < (today + 1) * WorkingTime.DAY) {
            context.send(self, new ProductOwnerMessage.Continue(token), until);
        }
    }

    /** Decide what to do with free time: fundamentals, technical work of their own choice, or users. */
    private @Nullable Job freeTime() {
        if (choice.learns() && learningToday < p.get(LEARNING)) {
            return Job.of(Kind.LEARNING, p.get(LEARNING) - learningToday);
        }
        if (discoveryToday >= p.get(DISCOVERY) - 1e-6) {
            return null;
        }
        double slices = 0;
        while (discoveryToday + slices < p.get(DISCOVERY) - 1e-6 && !tempted()) {
            slices += SLICE;
        }
        return slices == 0
                ? Job.of(Kind.OWN_TECHNICAL, p.get(FREE_SLOT))
                : Job.of(Kind.DISCOVERY, Math.min(slices, p.get(DISCOVERY) - discoveryToday));
    }

    /** Tell whether the next half hour of free time goes to technical work of their own choice. */
    private boolean tempted() {
        double temptation = choice.appetite() * choice.appetite() * knowledge.confidence();
        return conditions.has(Mechanism.FREE_SLOTS)
                && ownTechnicalToday < p.get(FREE_SLOT_LIMIT)
                && Chance.happens(Chance.key(key, today), freeSlotsToday++, temptation);
    }

    private void onContinue(ProductOwnerMessage.Continue message, Context context) {
        Job job = current;
        if (message.token() != token || job == null || !here) {
            return;
        }
        spend(job, job.left);
        current = null;
        complete(job, context);
        serve(context);
    }

    private void spend(Job job, double spent) {
        hours[job.kind.activity().ordinal()] += spent;
        switch (job.kind) {
            case DECISION, LOOK_IN, OWN_TECHNICAL -> contact.technical(spent);
            case CEREMONY, REFINEMENT -> contact.meeting(spent);
            default -> {}
        }
    }

    private void complete(Job job, Context context) {
        switch (job.kind) {
            case QUESTION -> answer(job, context);
            case DECISION -> advise(job, context);
            case LOOK_IN -> lookIn(job, context);
            case ACCEPTANCE -> context.send(sprint, new SprintMessage.Accepted(job.who));
            case REFINEMENT -> refinement.refine(job.hours);
            case STAKEHOLDERS -> meetStakeholder(context);
            case DISCOVERY, RING_FENCED -> {
                contact.discover(job.left);
                discoveryToday += job.left;
            }
            case LEARNING -> {
                knowledge.learn(job.left);
                learningToday += job.left;
            }
            case OWN_TECHNICAL -> {
                ownTechnicalToday += job.hours;
                wantedToday += job.hours;
            }
            case CEREMONY, INCIDENT, ESCALATION -> {}
        }
    }

    // ---- developers

    private void onAsk(ProductOwnerMessage.Ask message, Context context) {
        Item item = message.item();
        double easier = 1.2 - .4 * item.technical() * knowledge.understanding();
        double mean = p.get(ANSWER) * easier;
        double spread = p.get(ANSWER_SPREAD);
        double length = Chance.logNormal(
                Chance.key(item.key(), 331), message.question(), mean * StrictMath.exp(-spread * spread / 2), spread);
        arrive(new Job(Kind.QUESTION, item, message.developer(), message.question(), message.since(), length), context);
    }

    private void answer(Job job, Context context) {
        Item item = itemOf(job);
        double latency = WorkingTime.hours(context.now() - job.since);
        boolean technical = Chance.happens(Chance.key(item.key(), 332), job.number, .3 * item.technical());
        if (context.observed()) {
            context.publish(new SimulationEvent.QuestionAnswered(
                    context.now(), developers.get(job.who).name(), item.id(), latency, job.hours));
        }
        context.send(
                developers.get(job.who),
                new DeveloperMessage.Answer(
                        item.id(),
                        job.number,
                        latency,
                        technical ? speak(item.complexity(), Chance.key(item.key(), 333), job.number) : Remark.NONE));
    }

    /** Say something on technology; what it is about keys how it turns out. */
    private Remark speak(double complexity, long about, long number) {
        return knowledge.speak(complexity, about, number);
    }

    private void onDecisionAhead(ProductOwnerMessage.DecisionAhead message, Context context) {
        Item item = message.item();
        boolean interested = Chance.happens(Chance.key(item.key(), 341), message.decision(), choice.appetite());
        boolean hasTime = agenda.urgentHours() < p.get(URGENT);
        boolean around = here || !conditions.has(Mechanism.ATTENTION);
        Address<DeveloperMessage> developer = developers.get(message.developer());
        if (!interested || !hasTime || !around) {
            context.send(developer, new DeveloperMessage.LeftToTeam(item.id(), message.decision()));
            return;
        }
        context.send(developer, new DeveloperMessage.WillLook(item.id(), message.decision()));
        double spread = p.get(DECISION_SPREAD);
        double length = Chance.logNormal(
                Chance.key(item.key(), 342),
                message.decision(),
                p.get(DECISION) * StrictMath.exp(-spread * spread / 2),
                spread);
        arrive(new Job(Kind.DECISION, item, message.developer(), message.decision(), context.now(), length), context);
    }

    /** Come to a decision: prescribe, the more so the further they go into the How and the surer they are; else consult. */
    private void advise(Job job, Context context) {
        Item item = itemOf(job);
        double probability = choice.appetite() * (.3 + .7 * knowledge.confidence());
        boolean prescribes = !choice.onlyAsks() && Chance.happens(Chance.key(item.key(), 343), job.number, probability);
        context.send(
                developers.get(job.who),
                new DeveloperMessage.Advice(
                        item.id(),
                        job.number,
                        prescribes,
                        knowledge.advise(item, job.number),
                        p.get(DECISION_LOST) * job.hours,
                        speak(item.complexity(), Chance.key(item.key(), 344), job.number)));
    }

    private void lookIn(Job job, Context context) {
        long about = Chance.key(Chance.key(key, 345), job.since / WorkingTime.DAY);
        boolean speaks = Chance.happens(about, job.number, .25);
        double complexity = conditions.of(Situation.class).get(Situation.COMPLEXITY);
        context.send(
                developers.get(job.who),
                new DeveloperMessage.LookIn(
                        TALK_SHARE * job.hours, speaks ? speak(complexity, about, -1 - job.number) : Remark.NONE));
    }

    private static Item itemOf(Job job) {
        if (job.item == null) {
            throw new IllegalStateException(job.kind + " is about no item.");
        }
        return job.item;
    }

    private void onDefectReported(ProductOwnerMessage.DefectReported message, Context context) {
        Item item = message.item();
        backlog.add(item);
        if (item.kind() == ItemKind.INCIDENT) {
            Note note = backlog.find(item.id());
            if (note != null) {
                note.inSprint = true;
            }
            double length = .5 + .7 * Chance.uniform(Chance.key(item.key(), 351), 0);
            arrive(new Job(Kind.INCIDENT, item, -1, 0, context.now(), length), context);
        }
    }

    // ---- stakeholders and planning

    private void onIdeaArrived(ProductOwnerMessage.IdeaArrived message, Context context) {
        Item idea = message.item();
        backlog.add(idea);
        if (context.observed()) {
            context.publish(new SimulationEvent.IdeaArrived(
                    context.now(),
                    idea.id(),
                    stakeholders.get(idea.requester()).name(),
                    idea.value(),
                    idea.fullEffort(),
                    idea.technical()));
        }
    }

    private void onEscalate(ProductOwnerMessage.Escalate message, Context context) {
        if (context.observed()) {
            context.publish(new SimulationEvent.Escalated(
                    context.now(), stakeholders.get(message.stakeholder()).name()));
        }
        arrive(new Job(Kind.ESCALATION, null, message.stakeholder(), 0, context.now(), p.get(ESCALATION)), context);
    }

    private void meetStakeholder(Context context) {
        int who = WorkingTime.day(context.now()) % stakeholders.size();
        if (promises.feasible() < 1) {
            context.send(stakeholders.get(who), new StakeholderMessage.LimitExplained(promises.feasible()));
        }
    }

    private void onMoment(ProductOwnerMessage.Moment moment, Context context) {
        switch (moment) {
            case CYCLE_ENDS -> endCycle(context);
            case CONSULT_TEAM -> {
                List<Item> requests =
                        promises.collect(cycle, Promises.renewed(conditions.of(StakeholderParameter.class)));
                asked = 0;
                disclosed = 0;
                for (Item item : requests) {
                    asked += item.hidden() > 0 ? 1 : 0;
                }
                for (Address<DeveloperMessage> developer : developers) {
                    context.send(developer, new DeveloperMessage.AboutToPromise(requests));
                }
            }
            case MAKE_PROMISES -> makePromises(context);
        }
    }

    private void onDisclosed(ProductOwnerMessage.Disclosed message, Context context) {
        for (int id : message.items()) {
            Note note = backlog.find(id);
            if (note != null) {
                disclosed += note.item.hidden() > 0 ? 1 : 0;
                note.hiddenSeen = true;
                if (note.item.latentRisk()) {
                    Judgement.seeRisk(note, context);
                }
            }
        }
    }

    private void makePromises(Context context) {
        if (context.observed()) {
            context.publish(new SimulationEvent.LimitsDisclosed(context.now(), asked, disclosed));
        }
        int sprints = conditions.of(StakeholderParameter.class).whole(StakeholderParameter.CYCLE);
        promises.make(sprints * featureHours, p, judgement, cycle, context);
        for (Address<DeveloperMessage> developer : developers) {
            context.send(developer, new DeveloperMessage.Promised(promises.overload(), promises.anyContested()));
        }
        cycle++;
        sprintOfCycle = 0;
    }

    private void endCycle(Context context) {
        for (int i = 0; i < stakeholders.size(); i++) {
            context.send(stakeholders.get(i), new StakeholderMessage.CycleEnded(promises.kept(i)));
        }
        double kept = promises.kept(-1);
        if (!Double.isNaN(kept)) {
            for (Address<DeveloperMessage> developer : developers) {
                context.send(developer, new DeveloperMessage.CycleEnded(kept));
            }
            if (context.observed()) {
                double promised = backlog.promisedHours();
                context.publish(new SimulationEvent.CycleEnded(context.now(), promised, kept * promised));
            }
        }
    }

    /** Foresee how the release will go: what is open over what can be done in the time that is left. */
    private void foresee(int day) {
        int cycleDays = sprintDays * conditions.of(StakeholderParameter.class).whole(StakeholderParameter.CYCLE);
        double left = Math.max(1, (cycleDays - (day + 1) % cycleDays) / (double) sprintDays);
        double ratio = Math.min(3, backlog.promisedOpenHours() / Math.max(1, featureHours * left));
        if (conditions.has(Mechanism.PROMISES)) {
            load += .15 * (ratio - load);
            pressure = Math.max(0, Math.min(1, load - 1));
        } else {
            load = 1;
            pressure = 0;
        }
    }

    private void onPrepareSprint(ProductOwnerMessage.PrepareSprint message, Context context) {
        sprintOfCycle++;
        velocity = message.velocity();
        long now = context.now();
        for (Item item : backlog.drop(note -> stale(note, now))) {
            if (context.observed() && item.kind() != ItemKind.REFACTORING) {
                context.publish(new SimulationEvent.ItemRemoved(now, item.id(), item.kind()));
            }
        }
        double weight = explaining == 0 ? 0 : explained / developers.size();
        explained = 0;
        explaining = 0;
        ordering.considerRefactoring(velocity, sprintDays, weight, pressure, conditions, now);
        boolean late =
                sprintOfCycle == conditions.of(StakeholderParameter.class).whole(StakeholderParameter.CYCLE);
        context.send(
                sprint,
                new SprintMessage.Ordered(
                        ordering.order(velocity, pressure, sprintOfCycle, choice.appetite(), context), late));
    }

    private static boolean stale(Note note, long now) {
        if (note.item.kind() == ItemKind.REFACTORING) {
            return true;
        }
        return note.item.kind() == ItemKind.FEATURE
                && !note.promised
                && now - note.item.arrived() > IDEA_DIES_AFTER * WorkingTime.DAY;
    }

    private void onTaken(ProductOwnerMessage.Taken message) {
        ordering.taken(message.items());
        for (int id : message.items()) {
            Note note = backlog.find(id);
            if (note != null) {
                note.inSprint = true;
            }
        }
    }

    private void onSprintEnded(ProductOwnerMessage.SprintEnded message, Context context) {
        featureHours = Math.max(10, message.featureHours());
        if (!Double.isNaN(message.useful())) {
            useful += .3 * (message.useful() - useful);
        }
        for (SprintMessage.Candidate candidate : message.back()) {
            Note note = backlog.find(candidate.item().id());
            if (note != null) {
                note.inSprint = false;
            }
        }
        energy.sprintEnded(message.goalMet(), context);
    }
}
