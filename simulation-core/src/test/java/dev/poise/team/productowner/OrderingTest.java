package dev.poise.team.productowner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.parameters.Conditions;
import dev.poise.parameters.Values;
import dev.poise.team.RecordingContext;
import dev.poise.team.TeamSettings;
import dev.poise.team.backlog.AnItem;
import dev.poise.team.backlog.ItemFactory;
import dev.poise.team.backlog.ItemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How refactoring competes with everything else. */
final class OrderingTest {
    private static final Conditions CONDITIONS = new Conditions(TeamSettings.standard(), Set.of(), 1);

    /** Scores of the refactorings that come up, highest first. */
    private static List<Double> scores(double velocity, int sprintDays, double explained, double pressure) {
        Values<ProductOwnerParameter> p = CONDITIONS.of(ProductOwnerParameter.class);
        Knowledge knowledge = new Knowledge(p);
        Contact contact = new Contact(p, true, true);
        Judgement judgement = new Judgement(p, knowledge, contact, true);
        ProductBacklog backlog = new ProductBacklog();
        Ordering ordering = new Ordering(
                p,
                backlog,
                new ItemFactory(CONDITIONS, 3, 1.6),
                judgement,
                new Refinement(p, knowledge, contact),
                contact);
        ordering.health(List.of(.1, .8, .4), List.of(.4, .3, .3));
        ordering.considerRefactoring(velocity, sprintDays, explained, pressure, CONDITIONS, 0);
        List<Double> scores = new ArrayList<>();
        backlog.all().forEach(note -> {
            assertThat(note.item.kind()).isEqualTo(ItemKind.REFACTORING);
            scores.add(note.score);
        });
        return scores;
    }

    @Test
    void shouldPutTheModuleFirstWhereRefactoringSavesMost() {
        List<Double> scores = scores(120, 10, 0, 0);
        assertThat(scores).hasSize(3);
        assertThat(scores.get(0)).isGreaterThan(scores.get(1));
        assertThat(scores.get(1)).isGreaterThan(scores.get(2));
    }

    @Test
    void shouldNotDependOnHowLongASprintIs() {
        assertThat(scores(240, 20, 0, 0)).isEqualTo(scores(120, 10, 0, 0));
    }

    @Test
    void shouldHeedWhatTheTeamExplainsAndGiveWayToPressure() {
        assertThat(scores(120, 10, 1, 0).get(0))
                .isGreaterThan(scores(120, 10, 0, 0).get(0));
        assertThat(scores(120, 10, 0, .5).get(0))
                .isLessThan(scores(120, 10, 0, 0).get(0));
    }

    @Test
    void shouldLearnWhatAnHourIsUsuallyWorthFromThePlanAndNotFromWhatIsAddedLater() {
        Values<ProductOwnerParameter> p = CONDITIONS.of(ProductOwnerParameter.class);
        Knowledge knowledge = new Knowledge(p);
        Contact contact = new Contact(p, true, true);
        ProductBacklog backlog = new ProductBacklog();
        Ordering ordering = new Ordering(
                p,
                backlog,
                new ItemFactory(CONDITIONS, 3, 1.6),
                new Judgement(p, knowledge, contact, false),
                new Refinement(p, knowledge, contact),
                contact);
        backlog.add(AnItem.number(1).value(4).get());
        backlog.add(AnItem.number(2).value(.1).get());
        backlog.add(AnItem.number(3).kind(ItemKind.DEFECT).get());
        RecordingContext context = new RecordingContext();
        double before = mending(ordering, backlog, context);
        ordering.taken(List.of(1));
        double planned = mending(ordering, backlog, context);
        assertThat(planned).isGreaterThan(before);
        ordering.taken(List.of(1));
        double again = mending(ordering, backlog, context);
        ordering.taken(List.of());
        ordering.taken(List.of(2));
        ordering.taken(List.of(2));
        assertThat(mending(ordering, backlog, context)).isEqualTo(again);
    }

    /** Get the score of mending, which is in proportion to what an hour is usually worth. */
    private static double mending(Ordering ordering, ProductBacklog backlog, RecordingContext context) {
        ordering.order(120, 0, 1, 0, context);
        Note note = backlog.find(3);
        return note == null ? Double.NaN : note.score;
    }
}
