package dev.poise.parameters;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A mechanism of the model that a scenario may switch off by name. Off means: its processes go on, its effect is held at a
 * neutral value. Those that come in jars, see {@link AddedMechanism}, follow the built-in ones and are used in the same way.
 */
public final class Mechanism implements Comparable<Mechanism> {
    private static final List<Mechanism> BUILT_IN = new ArrayList<>();

    /** Who decides the How, and how that feels. Neutral: every decision is felt as the team's own. */
    public static final Mechanism DECISION_RIGHTS =
            builtIn("decisionRights", "every decision is felt as the team's own");
    /** Needs, motivation, effort. Neutral: motivation stays where it started. */
    public static final Mechanism NEEDS = builtIn("needs", "motivation stays at its starting value");
    /** Trust in the Product Owner and what is disclosed to them. Neutral: trust stays where it started. */
    public static final Mechanism TRUST = builtIn("trust", "trust stays at its starting value");
    /** Clarity of items, questions, rework. Neutral: every item is understood. */
    public static final Mechanism CLARITY =
            builtIn("clarity", "every item is understood at once; nobody needs to guess");
    /** The Product Owner's attention as a queue. Neutral: answers at once, no hours dropped. */
    public static final Mechanism ATTENTION =
            builtIn("attention", "the Product Owner answers at once and drops no hours");
    /** User insight. Neutral: insight stays where it started. */
    public static final Mechanism INSIGHT = builtIn("insight", "user insight stays at its starting value");
    /** Ordering under noise. Neutral: the Product Owner sees true value and true effort. */
    public static final Mechanism PRIORITISATION =
            builtIn("prioritisation", "the Product Owner sees the true value and the true effort of every item");
    /** Quality of the chosen solution. Neutral: every solution has the same ordinary quality. */
    public static final Mechanism SOLUTION_QUALITY = builtIn("solutionQuality", "every solution has the same quality");
    /** Technical debt, defects, incidents. Neutral: debt is fixed at its start. */
    public static final Mechanism DEBT = builtIn("debt", "debt is fixed at its starting value");
    /** Promises and pressure. Neutral: nobody feels the pressure of a promise. */
    public static final Mechanism PROMISES = builtIn("promises", "no pressure follows from promises");
    /** Interruption and flow. Neutral: interruptions cost no time to resume. */
    public static final Mechanism FLOW = builtIn("flow", "interruptions cost nothing to come back from");
    /** Overtime. Neutral: nobody works any. */
    public static final Mechanism OVERTIME = builtIn("overtime", "nobody works overtime");
    /** Burnout. Neutral: exhaustion, cynicism and inefficacy stay where they started. */
    public static final Mechanism BURNOUT =
            builtIn("burnout", "exhaustion, cynicism and inefficacy stay at their starting values");
    /** Stakeholders' satisfaction. Neutral: satisfaction and expectations stay where they started, nobody escalates. */
    public static final Mechanism STAKEHOLDERS =
            builtIn("stakeholders", "satisfaction and expectations stay at their starting values; nobody escalates");
    /** Turnover. Neutral: nobody leaves. */
    public static final Mechanism TURNOVER = builtIn("turnover", "nobody leaves");

    /** Guidance costs those who are up to the work. Neutral: it costs everybody the same. */
    public static final Mechanism EXPERTISE =
            builtIn("expertise", "guidance costs novices as much autonomy as experts");
    /** Asking elicits telling. Neutral: developers tell before promises and at the end of a sprint only. */
    public static final Mechanism TELLING =
            builtIn("telling", "developers tell nothing when they are asked about their work");
    /** Unclear work and waiting as role ambiguity. Neutral: it is what is usual. */
    public static final Mechanism ROLE_AMBIGUITY = builtIn("roleAmbiguity", "nobody minds unclear work or waiting");
    /** Staying current takes time. Neutral: knowledge stays without any. */
    public static final Mechanism UPKEEP = builtIn("upkeep", "knowledge stays without any time spent on it");
    /** Added form: what a Product Owner sees of the work depends on contact with it. Neutral: full contact. */
    public static final Mechanism CONTACT =
            form("contact", "a Product Owner sees all that their knowledge lets them see");
    /** Added form: a free hour may become technical work of the Product Owner's own choice. Neutral: it never does. */
    public static final Mechanism FREE_SLOTS = form("freeSlots", "a free hour always goes to discovery");
    /** Added form: technical hours strain a Product Owner who has another role to fill. Neutral: no such strain. */
    public static final Mechanism ROLE_CONFLICT =
            form("roleConflict", "technical hours do not strain the Product Owner more than other hours");
    /** Added form: guidance by somebody better and trusted is welcome. Neutral: guidance is never welcome. */
    public static final Mechanism WELCOME = form("welcome", "guidance is never welcome");

    private final int index;
    private final MechanismDefinition definition;
    private final boolean form;

    Mechanism(int index, MechanismDefinition definition, boolean form) {
        this.index = index;
        this.definition = definition;
        this.form = form;
    }

    private static Mechanism builtIn(String id, String neutral) {
        return builtIn(id, neutral, false);
    }

    private static Mechanism form(String id, String neutral) {
        return builtIn(id, neutral, true);
    }

    private static Mechanism builtIn(String id, String neutral, boolean form) {
        Mechanism mechanism = new Mechanism(BUILT_IN.size(), new MechanismDefinition(id, "", neutral, List.of()), form);
        BUILT_IN.add(mechanism);
        return mechanism;
    }

    /** List the built-in mechanisms, in the order of the catalogue. */
    public static List<Mechanism> builtIn() {
        return Collections.unmodifiableList(BUILT_IN);
    }

    /** List all mechanisms, in the order of the catalogue: the built-in ones, then those of jars by their names. */
    public static List<Mechanism> all() {
        return AddedMechanisms.withBuiltIn();
    }

    /** List the names of all mechanisms. */
    public static List<String> ids() {
        return all().stream().map(Mechanism::id).toList();
    }

    /**
     * Put mechanisms in the order of the catalogue, each once.
     *
     * @param mechanisms which ones, in any order
     * @return a set that cannot be changed
     */
    public static Set<Mechanism> inOrder(Collection<Mechanism> mechanisms) {
        return Collections.unmodifiableSet(new TreeSet<>(mechanisms));
    }

    /** Get the place in the catalogue, from 0. */
    public int index() {
        return index;
    }

    /** Get the name used in scenario files. */
    public String id() {
        return definition.id();
    }

    /** Get in words what is held when the mechanism is off. */
    public String neutral() {
        return definition.neutral();
    }

    /** Get its row when it comes in a jar; empty when it is built in. */
    public Optional<MechanismDefinition> fromJar() {
        return index < BUILT_IN.size() ? Optional.empty() : Optional.of(definition);
    }

    /** Return whether this is one of the four forms that were added after looking at an outcome, not one of the nineteen. */
    public boolean addedForm() {
        return form;
    }

    /**
     * Find a mechanism.
     *
     * @param id the name used in scenario files
     */
    public static Optional<Mechanism> find(String id) {
        return all().stream().filter(m -> m.id().equals(id)).findFirst();
    }

    /** Compares places in the catalogue. */
    @Override
    public int compareTo(Mechanism other) {
        return Integer.compare(index, other.index);
    }

    @Override
    public String toString() {
        return id();
    }
}
