package dev.poise.team.productowner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.kernel.RoleRegistry;
import dev.poise.parameters.Conditions;
import dev.poise.parameters.Mechanism;
import dev.poise.parameters.Settings;
import dev.poise.team.RecordingContext;
import dev.poise.team.TeamSettings;
import dev.poise.team.backlog.AnItem;
import dev.poise.team.events.SimulationEvent.Activity;
import dev.poise.team.productowner.Job.Kind;
import dev.poise.team.protocol.ProductOwnerMessage;
import dev.poise.team.situation.WorkingTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What free time goes to. */
final class AttentionTest {
    private static final Settings TEMPTED = TeamSettings.standard()
            .with("productOwner.technicalInvolvement", .6)
            .with("productOwner.technicalKnowledge", .5);
    private static final Set<Mechanism> NO_UPKEEP = Set.of(Mechanism.UPKEEP);
    private static final int DAYS = 2000;

    private final RecordingContext context = new RecordingContext();

    /** Lives through days with nothing on the agenda but short questions; gives hours of technical work a day. */
    private double ownTechnical(int questionsADay) {
        ProductOwnerPerson person = new ProductOwnerPerson(new Conditions(TEMPTED, NO_UPKEEP, 3));
        Attention attention = new Attention(person, new RoleRegistry().address("product owner"));
        double technical = 0;
        for (int day = 0; day < DAYS; day++) {
            context.clear().at(day * WorkingTime.DAY);
            attention.beginDay(day);
            attention.comeIn(1);
            attention.begin(context);
            live(attention, day, questionsADay);
            attention.leave((day + 1) * WorkingTime.DAY);
            technical += attention.hours(Activity.TECHNICAL);
        }
        return technical / DAYS;
    }

    private void live(Attention attention, int day, int questions) {
        long start = day * WorkingTime.DAY;
        for (int i = 0; i < questions; i++) {
            goOn(attention, start + (i + 1) * WorkingTime.DAY / (questions + 1));
            attention.keep(question(i, context.now(), .05), context);
        }
        goOn(attention, start + WorkingTime.DAY - 1);
    }

    /** Lets everything that was begun come to its end until a time. */
    private static Job question(int number, long since, double hours) {
        Subject about = new Subject.Consultation(0, AnItem.number(number).get(), number);
        return new Job(Kind.QUESTION, about, since, hours);
    }

    private void goOn(Attention attention, long until) {
        RecordingContext.Sent last = last();
        while (last != null
                && last.due() <= until
                && attention.finish((ProductOwnerMessage.Continue) last.message()) != null) {
            attention.serve(context.at(last.due()));
            last = last();
        }
        context.at(until);
    }

    private RecordingContext.@Nullable Sent last() {
        return context.sent().isEmpty()
                ? null
                : context.sent().get(context.sent().size() - 1);
    }

    @Test
    void shouldDiscoverUntilItIsEnoughWithoutAMessageForItsEnd() {
        Settings patient = TEMPTED.with("productOwner.technicalInvolvement", 0).with("productOwner.discoveryHours", 2);
        Attention attention = new Attention(
                new ProductOwnerPerson(new Conditions(patient, NO_UPKEEP, 3)),
                new RoleRegistry().address("product owner"));
        attention.beginDay(0);
        attention.comeIn(1);
        attention.begin(context.at(0));
        assertThat(context.sent()).isEmpty();
        attention.keep(question(1, 0, .5), context.at(WorkingTime.HOUR));
        assertThat(attention.discovered()).isCloseTo(1, within(1e-9));
        goOn(attention, WorkingTime.DAY - 1);
        attention.leave(WorkingTime.DAY);
        assertThat(attention.discovered()).isCloseTo(2, within(1e-9));
        assertThat(attention.worked()).isCloseTo(2.5, within(1e-9));
    }

    @Test
    void shouldLearnFromAnHourThatTheDayCutsShort() {
        assertThat(learntIn(.25)).isPositive().isLessThan(learntIn(.5));
    }

    /** Begins to study fundamentals in the morning and goes some hours later; gives the understanding gained. */
    private double learntIn(double hours) {
        Settings learning = TEMPTED.with("productOwner.learningHours", 1);
        ProductOwnerPerson person = new ProductOwnerPerson(new Conditions(learning, NO_UPKEEP, 3));
        person.choice = new Choice(.6, false, true, false);
        Attention attention = new Attention(person, new RoleRegistry().address("product owner"));
        double before = person.knowledge.understanding();
        attention.beginDay(0);
        attention.comeIn(1);
        attention.begin(context.clear().at(0));
        attention.leave(WorkingTime.seconds(hours));
        assertThat(attention.hours(Activity.LEARNING)).isCloseTo(hours, within(1e-9));
        return person.knowledge.understanding() - before;
    }

    @Test
    void shouldStayCurrentBeforeAnyDiscoveryAndTakeTheHoursFromIt() {
        Settings patient = TEMPTED.with("productOwner.technicalInvolvement", 0);
        ProductOwnerPerson person = new ProductOwnerPerson(new Conditions(patient, Set.of(), 3));
        Attention attention = new Attention(person, new RoleRegistry().address("product owner"));
        attention.beginDay(0);
        attention.comeIn(1);
        attention.begin(context.at(0));
        attention.keep(question(1, 0, .5), context.at(WorkingTime.seconds(.25)));
        assertThat(attention.upkept()).isCloseTo(.25, within(1e-9));
        goOn(attention, WorkingTime.DAY - 1);
        attention.leave(WorkingTime.DAY);
        assertThat(attention.upkept()).isCloseTo(.5, within(1e-3));
        assertThat(attention.hours(Activity.LEARNING)).isCloseTo(.5, within(1e-3));
        assertThat(attention.discovered()).isCloseTo(2, within(1e-3));
    }

    @Test
    void shouldNotBeTemptedMoreOftenForBeingInterrupted() {
        double left = ownTechnical(0);
        double interrupted = ownTechnical(10);
        assertThat(left).isBetween(.2, 1.4);
        assertThat(interrupted).isBetween(.9 * left, 1.1 * left);
    }
}
