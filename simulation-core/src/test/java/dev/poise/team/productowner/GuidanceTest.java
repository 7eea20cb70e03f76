package dev.poise.team.productowner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.kernel.Address;
import dev.poise.kernel.RoleRegistry;
import dev.poise.parameters.Conditions;
import dev.poise.parameters.Mechanism;
import dev.poise.parameters.Settings;
import dev.poise.team.RecordingContext;
import dev.poise.team.TeamSettings;
import dev.poise.team.backlog.AnItem;
import dev.poise.team.productowner.Job.Kind;
import dev.poise.team.protocol.DeveloperMessage;
import dev.poise.team.protocol.ProductOwnerMessage;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whose questions are answered on the spot: those of the developer whom the Product Owner is with, when they ask. */
final class GuidanceTest {
    private static final Settings CONSULTING = TeamSettings.standard()
            .with("productOwner.technicalInvolvement", 0)
            .with("productOwner.technicalKnowledge", 0);
    private static final Settings PRESCRIBING = TeamSettings.standard()
            .with("productOwner.technicalInvolvement", 1)
            .with("productOwner.technicalKnowledge", 1);
    private static final int ITEM = 7;
    private static final Set<Mechanism> ALL_ON = new TreeSet<>();

    private final RecordingContext context = new RecordingContext();

    /** A Product Owner at an appointment, for whom another one and a question of either of two developers wait. */
    private final class Desk {
        final Attention attention;
        final Guidance guidance;

        Desk(Settings settings, Set<Mechanism> without) {
            RoleRegistry registry = new RoleRegistry();
            ProductOwnerPerson person = new ProductOwnerPerson(new Conditions(settings, without, 1));
            attention = new Attention(person, registry.address("product owner"));
            List<Address<DeveloperMessage>> developers =
                    List.of(registry.address("developer 1"), registry.address("developer 2"));
            guidance = new Guidance(person, attention, new TeamMembers(developers, 2));
            attention.beginDay(0);
            attention.comeIn(1);
            attention.keep(Job.of(Kind.CEREMONY, 1), context.at(0));
            attention.keep(question(1), context);
            attention.keep(question(0), context);
            attention.keep(Job.of(Kind.REFINEMENT, 1), context);
        }

        private Job question(int developer) {
            return new Job(
                    Kind.QUESTION,
                    new Subject.Consultation(developer, AnItem.number(ITEM).get(), 0),
                    0,
                    .25);
        }

        Desk lookIn(int developer) {
            guidance.lookIn(new Job(Kind.LOOK_IN, new Subject.Visit(developer, 0), 0, .1), context);
            return this;
        }

        Desk advise(int developer, int item) {
            Subject about =
                    new Subject.Consultation(developer, AnItem.number(item).get(), 0);
            guidance.advise(new Job(Kind.DECISION, about, 0, .5), context);
            return this;
        }

        /** Get the developer whose question comes next; -1 when an appointment does. */
        int next() {
            finish();
            attention.serve(context);
            Job job = finish();
            return job.kind == Kind.QUESTION
                    ? job.about(Subject.Consultation.class).developer()
                    : -1;
        }

        private Job finish() {
            List<ProductOwnerMessage.Continue> sent = context.sent(ProductOwnerMessage.Continue.class);
            Job job = attention.finish(sent.get(sent.size() - 1));
            assertThat(job).isNotNull();
            return job;
        }
    }

    @Test
    void shouldLetQuestionsWaitForAppointmentsAsLongAsTheProductOwnerIsWithNobody() {
        assertThat(new Desk(CONSULTING, ALL_ON).next()).isEqualTo(-1);
    }

    @Test
    void shouldAnswerTheDeveloperWhomTheyLookInOnFirst() {
        assertThat(new Desk(CONSULTING, ALL_ON).lookIn(0).next()).isZero();
        assertThat(new Desk(CONSULTING, ALL_ON).lookIn(1).next()).isEqualTo(1);
    }

    @Test
    void shouldAnswerTheDeveloperWithWhomTheyTalkADecisionOverAndOnlyWhatIsAboutTheSameItem() {
        assertThat(new Desk(CONSULTING, ALL_ON).advise(0, ITEM).next()).isZero();
        assertThat(new Desk(CONSULTING, ALL_ON).advise(0, ITEM + 1).next()).isEqualTo(-1);
    }

    @Test
    void shouldAskNothingWhenTheyPrescribe() {
        Desk desk = new Desk(PRESCRIBING, ALL_ON).advise(0, ITEM);
        assertThat(context.sent(DeveloperMessage.Advice.class))
                .singleElement()
                .matches(DeveloperMessage.Advice::prescribes);
        assertThat(desk.next()).isEqualTo(-1);
    }

    @Test
    void shouldAnswerNobodyOnTheSpotWithoutTelling() {
        Set<Mechanism> off = Set.of(Mechanism.TELLING);
        assertThat(new Desk(CONSULTING, off).lookIn(0).next()).isEqualTo(-1);
        assertThat(new Desk(CONSULTING, off).advise(0, ITEM).next()).isEqualTo(-1);
    }
}
