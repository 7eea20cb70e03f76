package dev.poise.team.developer;

import static dev.poise.team.developer.QualityParameter.*;

import dev.poise.parameters.Mechanism;
import dev.poise.random.KeyedRandom;
import dev.poise.team.backlog.Item;
import dev.poise.team.protocol.SprintMessage;
import dev.poise.team.protocol.SprintMessage.Pull;
import dev.poise.team.protocol.Task;
import dev.poise.team.situation.Situation;
import org.jspecify.annotations.Nullable;

/** What a developer hands over when work is finished: how good it is, what is wrong with it, what a review found. */
final class HandingOver {
    /** Share of misunderstandings that a review finds: part of the form. */
    private static final double REVIEW_MISUNDERSTOOD = .7;

    /** Ln-sd of the rework of a misunderstood item: part of the form. */
    private static final double REWORK_SPREAD = .6;

    /** Share of misunderstandings that full trust keeps off: part of the form. */
    private static final double MISUNDERSTOOD_TRUST = .4;

    /** Median rework of a misunderstood item, share of the effort: part of the form. */
    private static final double REWORK_MEDIAN = .35;

    private static final long MISUNDERSTANDING_DRAW = 121;
    private static final long MISUNDERSTANDING_FOUND = 122;
    private static final long DEFECT_FOUND = 123;
    private static final long REWORK_DRAW = 124;

    /** The complexity that {@code clarity.misunderstood} is about. */
    private static final double MIDDLING = .5;

    private final DeveloperPerson person;

    HandingOver(DeveloperPerson person) {
        this.person = person;
    }

    /**
     * Tell the sprint about finished work.
     *
     * @param next the wish for other work; null for none
     */
    SprintMessage of(Work work, @Nullable Pull next) {
        return switch (work.task.act()) {
            case BUILD -> built(work, next);
            case REVIEW -> reviewed(work, next);
            case REWORK ->
                new SprintMessage.Reworked(person.index, work.task.item().id(), work.hours, next);
        };
    }

    private SprintMessage.Built built(Work work, @Nullable Pull next) {
        Item item = work.task.item();
        if (work.expected != null) {
            work.decided(work.ownQuality);
            person.desk.gone.add(item.id());
        }
        double quality = work.undecided()
                ? person.deciding.choose(item, 0, person.seat.skill, person.mind.autonomy())
                : work.quality();
        boolean understood = !person.has(Mechanism.CLARITY)
                || !KeyedRandom.happens(
                        KeyedRandom.key(item.key(), MISUNDERSTANDING_DRAW),
                        0,
                        misunderstanding(item, work.task.clarity()));
        return new SprintMessage.Built(
                person.index,
                item.id(),
                quality,
                !understood,
                Defects.in(work, person.p, quality, person.pressure),
                work.hours,
                work.hours * (work.total > 0 ? work.wasted / work.total : 0),
                person.pressure * (1 - person.mind.motivation()),
                work.told,
                next);
    }

    private double misunderstanding(Item item, double clarity) {
        return person.p.get(MISUNDERSTOOD)
                * item.complexity()
                / MIDDLING
                * (1 - clarity)
                * (1 - MISUNDERSTOOD_TRUST * person.mind.trust());
    }

    private SprintMessage.Reviewed reviewed(Work work, @Nullable Pull next) {
        Item item = work.task.item();
        Task.Findable there = work.task.findable();
        double said = said();
        boolean misunderstanding = there.misunderstood()
                && KeyedRandom.happens(
                        KeyedRandom.key(item.key(), MISUNDERSTANDING_FOUND), 0, said * REVIEW_MISUNDERSTOOD);
        int found = 0;
        for (int i = 0; i < there.defects(); i++) {
            if (KeyedRandom.happens(
                    KeyedRandom.key(item.key(), DEFECT_FOUND), i, said * person.p.get(REVIEW_REMOVAL))) {
                found++;
            }
        }
        double hours = misunderstanding
                ? item.fullEffort()
                        * KeyedRandom.logNormal(
                                KeyedRandom.key(item.key(), REWORK_DRAW), 0, REWORK_MEDIAN, REWORK_SPREAD)
                : 0;
        return new SprintMessage.Reviewed(
                person.index,
                item.id(),
                misunderstanding,
                found,
                hours + found * person.p.get(DEFECT_MENDED),
                work.hours,
                next);
    }

    /** Get the share of what a reviewer finds that they say: less where it is not safe to speak of mistakes (Edmondson 1999). */
    private double said() {
        return 1 - person.p.get(REVIEW_UNSAID) * (1 - person.situation.get(Situation.SAFETY));
    }
}
