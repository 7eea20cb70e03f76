package dev.poise.team.productowner;

import static dev.poise.team.productowner.ProductOwnerParameter.*;

import dev.poise.parameters.Conditions;
import dev.poise.parameters.Mechanism;
import dev.poise.parameters.Values;
import dev.poise.random.KeyedRandom;
import dev.poise.team.description.Carries;
import dev.poise.team.description.ModelState;
import dev.poise.team.situation.Situation;

/**
 * The Product Owner as a person: what they know, what they have contact with, how they judge, and how far they go into the How
 * just now. The parts of the role share it; nobody outside the role has it.
 */
final class ProductOwnerPerson {
    /** Key of everything drawn about the person. */
    final long key;

    final Knowledge knowledge;
    final Contact contact;
    final Judgement judgement;
    final int sprintDays;
    private final int stakeholders;
    final int firstMeasuredDay;

    Conditions conditions;
    Values<ProductOwnerParameter> p;
    Values<Situation> situation;

    @Carries(ModelState.APPETITE)
    Choice choice;

    private Policy policy;

    /** Whether the measured sprints have begun: the warm-up is the same whatever habits follow it. */
    private boolean measured;

    ProductOwnerPerson(Conditions conditions) {
        this.conditions = conditions;
        this.key = KeyedRandom.key(conditions.seed(), "product owner");
        this.p = conditions.of(ProductOwnerParameter.class);
        this.policy = Policies.of(p);
        this.situation = conditions.of(Situation.class);
        this.sprintDays = situation.whole(Situation.SPRINT_DAYS);
        this.stakeholders = situation.whole(Situation.STAKEHOLDERS);
        this.firstMeasuredDay = sprintDays * situation.whole(Situation.WARM_UP);
        this.knowledge = new Knowledge(p);
        this.contact = new Contact(p, has(Mechanism.INSIGHT), has(Mechanism.CONTACT));
        this.judgement = new Judgement(p, knowledge, contact, has(Mechanism.PRIORITISATION));
        this.choice = Choice.of(p.get(TECHNICAL_INVOLVEMENT));
    }

    boolean has(Mechanism mechanism) {
        return conditions.has(mechanism);
    }

    /** Get how far they go into the How, 0..1. */
    double appetite() {
        return choice.appetite();
    }

    /**
     * Go on with other settings.
     *
     * @param changed what the run goes on with
     * @param today the working day that begins, from 0
     */
    void adopt(Conditions changed, int today) {
        Values<ProductOwnerParameter> before = p;
        conditions = changed;
        p = conditions.of(ProductOwnerParameter.class);
        situation = conditions.of(Situation.class);
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
            choice = policy.choose(atRest(today - firstMeasuredDay, choice.appetite()));
        }
    }

    private static Observation atRest(int day, double appetite) {
        return new Observation(day, false, appetite, 0, 0, 0, 1, 1);
    }

    /** Choose for the next day by what was observed; the warm-up goes on as it began. */
    void choose(Observation seen) {
        if (seen.day() >= -1) {
            measured = true;
            choice = policy.choose(seen);
        }
    }

    /** Return whether they ask and advise, and never prescribe. */
    boolean onlyAsks() {
        return choice.onlyAsks() || does(ONLY_ASKS);
    }

    /** Return whether they look only at decisions that a developer asks them about, and look in on nobody unasked. */
    boolean onlyWhenAsked() {
        return does(ONLY_WHEN_ASKED);
    }

    /** Return whether they spend hours on fundamentals. */
    boolean learns() {
        return choice.learns() || does(LEARNS);
    }

    /** Return whether discovery has its hours before all but Scrum events. */
    boolean hasRingFencedDiscovery() {
        return choice.ringFencedDiscovery() || does(RING_FENCED);
    }

    private boolean does(ProductOwnerParameter habit) {
        return measured && p.whole(habit) > 0;
    }

    /** Get the hours a day that stakeholders want, all of them together. */
    double stakeholderHours() {
        return p.get(STAKEHOLDER_BASE) + p.get(STAKEHOLDER_EACH) * stakeholders;
    }

    /** Get the hours a day that it takes to stay current; none when knowledge stays by itself. */
    double upkeepHours() {
        return has(Mechanism.UPKEEP) ? knowledge.upkeepHours() : 0;
    }

    /** Get the hours a day wanted for users: what staying current takes is taken from them. */
    double discoveryHours() {
        return Math.max(0, p.get(DISCOVERY) - upkeepHours());
    }

    /** Get the name of the policy. */
    String policyName() {
        return POLICY.spec().choices().get(p.whole(POLICY));
    }
}
