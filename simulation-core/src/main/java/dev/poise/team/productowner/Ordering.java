package dev.poise.team.productowner;

import static dev.poise.team.productowner.ProductOwnerParameter.*;

import dev.poise.kernel.Context;
import dev.poise.parameters.Conditions;
import dev.poise.parameters.Values;
import dev.poise.team.backlog.Item;
import dev.poise.team.backlog.ItemFactory;
import dev.poise.team.backlog.ItemKind;
import dev.poise.team.description.Carries;
import dev.poise.team.description.ModelState;
import dev.poise.team.protocol.Candidate;
import dev.poise.team.situation.CodeParameter;
import java.util.ArrayList;
import java.util.List;

/**
 * Ordering the Product Backlog for Sprint Planning, refactoring included: it competes with everything else, but for the room that
 * is kept for it.
 */
final class Ordering {
    /** Effort of a refactoring item, h: part of the form. */
    private static final double REFACTORING_HOURS = 10;

    /** Sprints of work at the top of the Product Backlog that the team is shown, sprint: part of the form. */
    private static final double SHOWN = 8;

    /** How fast the usual value of an hour follows what is taken, 1/sprint: part of the form. */
    private static final double TYPICAL_RATE = .3;

    /** Usual value of an hour at the start, 1/h: part of the form. */
    private static final double TYPICAL_START = .12;

    /** Least value of an hour that counts as usual, 1/h: part of the form. */
    private static final double TYPICAL_MIN = .03;

    private static final int FIRST_REFACTORING = 900_000;
    private final ProductBacklog backlog;
    private ItemFactory items;
    private final Judgement judgement;
    private final Refinement refinement;
    private final Contact contact;
    private Values<ProductOwnerParameter> p;

    @Carries(ModelState.TYPICAL_WORTH)
    private double usual;

    private int refactorings;
    private boolean planning;
    /** Whether room is kept for refactoring: the team chooses what is done in it, and shows it however little it seems worth. */
    private boolean keepsRoom;

    private List<Double> debt = List.of();
    private List<Double> traffic = List.of();

    Ordering(
            Values<ProductOwnerParameter> p,
            ProductBacklog backlog,
            ItemFactory items,
            Judgement judgement,
            Refinement refinement,
            Contact contact) {
        this.p = p;
        this.usual = TYPICAL_START;
        this.backlog = backlog;
        this.items = items;
        this.judgement = judgement;
        this.refinement = refinement;
        this.contact = contact;
    }

    void adopt(Conditions changed) {
        p = changed.of(ProductOwnerParameter.class);
        items = items.with(changed);
    }

    void health(List<Double> newDebt, List<Double> newTraffic) {
        debt = newDebt;
        traffic = newTraffic;
    }

    /** Open refactoring items where debt is worst for the work to come; nothing comes of those that are not taken. */
    void considerRefactoring(
            double velocity, int sprintDays, double explained, double pressure, Conditions conditions, long now) {
        Values<CodeParameter> code = conditions.of(CodeParameter.class);
        double reduction = 1 - CodeParameter.leftByRefactoring(code, REFACTORING_HOURS);
        double perDay = velocity * p.get(WORK_PER_ESTIMATE) / sprintDays;
        keepsRoom = code.get(CodeParameter.REFACTORING_ROOM) > 0;
        double[] scores = scores(perDay, explained, pressure, reduction);
        double[] rank = keepsRoom ? scores(perDay, 1, pressure, reduction) : scores.clone();
        for (int i = 0; i < Math.min(code.whole(CodeParameter.REFACTORING_ITEMS), scores.length); i++) {
            int module = highest(rank);
            Item item = items.refactoring(FIRST_REFACTORING + refactorings++, module, REFACTORING_HOURS, now);
            backlog.add(item).score = scores[module];
            rank[module] = Double.NEGATIVE_INFINITY;
        }
    }

    private double[] scores(double perDay, double explained, double pressure, double reduction) {
        double[] scores = new double[debt.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = judgement.refactoringScore(
                    debt.get(i), traffic.get(i), perDay, explained, usual, pressure, REFACTORING_HOURS, reduction);
        }
        return scores;
    }

    private static int highest(double[] scores) {
        int highest = 0;
        for (int i = 1; i < scores.length; i++) {
            highest = scores[i] > scores[highest] ? i : highest;
        }
        return highest;
    }

    /**
     * Put everything in order by what it seems worth per hour, and write the notes on what is at the top: as much as the
     * team does in {@link #SHOWN} sprints.
     */
    List<Candidate> order(double velocity, double pressure, int sprintOfCycle, double appetite, Context context) {
        List<Note> notes = new ArrayList<>();
        for (Note note : backlog.all()) {
            if (note.inSprint) {
                continue;
            }
            judgement.inspect(note, context);
            if (note.kind != ItemKind.REFACTORING) {
                note.score = judgement.score(note, usual, pressure, sprintOfCycle, appetite);
            }
            if (note.score > 0 || hasRoom(note)) {
                notes.add(note);
            }
        }
        planning = true;
        notes.sort(Note::before);
        refinement.follow(notes);
        List<Candidate> ordered = new ArrayList<>();
        double shown = SHOWN * velocity;
        double hours = 0;
        for (Note note : notes) {
            if (hours > shown && !hasRoom(note)) {
                continue;
            }
            double clarity = note.kind == ItemKind.FEATURE ? refinement.clarity(note) : 1;
            ordered.add(new Candidate(note.item, clarity, contact.insight(), note.promised, note.riskSeen));
            hours += note.estimate;
        }
        return ordered;
    }

    private boolean hasRoom(Note note) {
        return keepsRoom && note.kind == ItemKind.REFACTORING;
    }

    /** Remember what an hour of features seemed worth in what a sprint was planned with; what is added later tells less. */
    void taken(List<Integer> ids) {
        if (!planning) {
            return;
        }
        planning = false;
        double worth = 0;
        double hours = 0;
        for (int id : ids) {
            Note note = backlog.find(id);
            if (note != null && note.kind == ItemKind.FEATURE && !note.inSprint) {
                worth += judgement.worth(note);
                hours += judgement.cost(note);
            }
        }
        if (hours > 0) {
            double rate = Math.max(TYPICAL_MIN, Math.min(p.get(TYPICAL_MAX), worth / hours));
            usual += TYPICAL_RATE * (rate - usual);
        }
    }
}
