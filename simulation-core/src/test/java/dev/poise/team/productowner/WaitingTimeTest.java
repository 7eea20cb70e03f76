package dev.poise.team.productowner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.kernel.Address;
import dev.poise.kernel.Context;
import dev.poise.kernel.InProcessEngine;
import dev.poise.kernel.Role;
import dev.poise.kernel.RoleRegistry;
import dev.poise.kernel.RunLabel;
import dev.poise.kernel.RunOutcome;
import dev.poise.parameters.Conditions;
import dev.poise.parameters.Mechanism;
import dev.poise.parameters.Settings;
import dev.poise.random.KeyedRandom;
import dev.poise.team.RecordingContext;
import dev.poise.team.TeamSettings;
import dev.poise.team.backlog.AnItem;
import dev.poise.team.backlog.Item;
import dev.poise.team.productowner.Job.Kind;
import dev.poise.team.protocol.ProductOwnerMessage;
import dev.poise.team.situation.WorkingTime;
import java.util.List;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The Product Owner's queue with nothing but questions in it, at random times: a server for which waiting times are known in
 * closed form (Pollaczek and Khinchine). One day that never ends, so that there are no nights and appointments in between.
 */
final class WaitingTimeTest {
    private static final int QUESTIONS = 200_000;
    private static final int LEARNING = 2_000;
    private static final int NEVER = 1_000_000;
    private static final double MEAN = .35;
    private static final Item ITEM = AnItem.number(1).get();

    /** Neither discovery nor staying current: they give way to questions, but take a moment's booking each time. */
    private static final Settings QUIET =
            TeamSettings.standard().with("productOwner.discoveryHours", 0).with("productOwner.technicalKnowledge", 0);

    private static Job question(int number, long since, double hours) {
        return new Job(Kind.QUESTION, new Subject.Consultation(0, ITEM, number), since, hours);
    }

    /** Hands questions to the Product Owner's attention, and measures how long they wait to be taken up. */
    private static final class Server implements Role<ProductOwnerMessage> {
        private final Address<ProductOwnerMessage> self;
        private final Attention attention;
        private final LongUnaryOperator length;
        private final double gap;
        private int asked;
        private int answered;
        private double waited;
        private double squares;

        Server(Address<ProductOwnerMessage> self, double gap, LongUnaryOperator length) {
            this.self = self;
            this.gap = gap;
            this.length = length;
            this.attention = new Attention(new ProductOwnerPerson(new Conditions(QUIET, Set.of(), 1)), self);
            attention.beginDay(NEVER);
            attention.comeIn(1);
        }

        @Override
        public void receive(ProductOwnerMessage message, Context context) {
            if (message instanceof ProductOwnerMessage.Continue done) {
                Job job = attention.finish(done);
                if (job != null) {
                    answered(job, context);
                    attention.serve(context);
                }
            } else if (asked < QUESTIONS) {
                double hours = WorkingTime.hours(length.applyAsLong(asked));
                attention.keep(question(asked, context.now(), hours), context);
                context.send(self, message, WorkingTime.seconds(KeyedRandom.exponential(5, asked++, gap)));
            }
        }

        private void answered(Job job, Context context) {
            double wait = WorkingTime.hours(context.now() - job.since) - job.hours;
            assertThat(wait).isGreaterThan(-1e-9);
            if (job.about(Subject.Consultation.class).number() >= LEARNING) {
                answered++;
                waited += wait;
                squares += wait * wait;
            }
        }

        double meanWait() {
            return waited / answered;
        }
    }

    private static Server run(double utilisation, LongUnaryOperator length) {
        RoleRegistry registry = new RoleRegistry();
        Address<ProductOwnerMessage> self = registry.address("product owner");
        Server server = new Server(self, MEAN / utilisation, length);
        registry.assign(self, server);
        registry.open(self, new ProductOwnerMessage.LookInDue(0, 0), 0);
        RunOutcome outcome = new InProcessEngine().run(new RunLabel("queue", 1), registry, List.of());
        assertThat(outcome).isInstanceOf(RunOutcome.Completed.class);
        assertThat(server.answered).isEqualTo(QUESTIONS - LEARNING);
        return server;
    }

    /** Get the mean wait by Pollaczek and Khinchine, in hours. */
    private static double mean(double utilisation, double squaredVariation) {
        return utilisation / (1 - utilisation) * (1 + squaredVariation) / 2 * MEAN;
    }

    /** Waiting times follow one another: with more utilisation their mean is known less exactly. */
    private static double tolerance(double utilisation) {
        return utilisation < .85 ? .05 : .12;
    }

    @ParameterizedTest
    @ValueSource(doubles = {.3, .5, .8, .9})
    void shouldLetQuestionsWaitAsInTheQueueMm1(double utilisation) {
        Server server = run(utilisation, i -> WorkingTime.seconds(KeyedRandom.exponential(6, i, MEAN)));
        double expected = mean(utilisation, 1);
        assertThat(server.meanWait()).isCloseTo(expected, within(tolerance(utilisation) * expected));
        // the variance of the wait in M/M/1: rho (2 - rho) / (1 - rho)^2 times the squared mean of service
        double variance = utilisation * (2 - utilisation) / (1 - utilisation) / (1 - utilisation) * MEAN * MEAN;
        double measured = server.squares / server.answered - server.meanWait() * server.meanWait();
        assertThat(measured).isCloseTo(variance, within(3 * tolerance(utilisation) * variance));
    }

    @ParameterizedTest
    @ValueSource(doubles = {.5, .8})
    void shouldLetQuestionsWaitHalfAsLongWhenAllTakeTheSameTime(double utilisation) {
        double expected = mean(utilisation, 0);
        assertThat(run(utilisation, i -> WorkingTime.seconds(MEAN)).meanWait())
                .isCloseTo(expected, within(tolerance(utilisation) * expected));
    }

    @ParameterizedTest
    @ValueSource(doubles = {.5, .8})
    void shouldLetQuestionsWaitByTheVariationOfTheirLength(double utilisation) {
        double spread = .957;
        double squaredVariation = Math.exp(spread * spread) - 1;
        double median = MEAN * Math.exp(-spread * spread / 2);
        double expected = mean(utilisation, squaredVariation);
        assertThat(run(utilisation, i -> WorkingTime.seconds(KeyedRandom.logNormal(6, i, median, spread)))
                        .meanWait())
                .isCloseTo(expected, within(2 * tolerance(utilisation) * expected));
    }

    @Test
    void shouldTakeTheLengthOfAnswersFromTheSettings() {
        ProductOwnerPerson person = new ProductOwnerPerson(new Conditions(QUIET, Set.of(), 1));
        Attention attention = new Attention(person, new RoleRegistry().address("product owner"));
        Guidance guidance = new Guidance(person, attention, new TeamMembers(List.of(), 0));
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            Item item = AnItem.number(i).get();
            double hours = guidance.question(new ProductOwnerMessage.Ask(0, item, 0, 0)).hours;
            sum += hours / QUESTIONS;
            squares += hours * hours / QUESTIONS;
        }
        double spread = .957;
        assertThat(sum).isCloseTo(1.2 * QUIET.number("attention.answer"), within(.01 * sum));
        assertThat(squares / sum / sum).isCloseTo(Math.exp(spread * spread), within(.1));
    }

    @Test
    void shouldLetNothingWaitWithoutAttention() {
        Conditions off = new Conditions(QUIET, Set.of(Mechanism.ATTENTION), 1);
        Attention attention = new Attention(new ProductOwnerPerson(off), new RoleRegistry().address("product owner"));
        attention.beginDay(0);
        attention.comeIn(1);
        RecordingContext context = new RecordingContext();
        for (int i = 0; i < 100; i++) {
            assertThat(attention.take(question(i, 0, 1), context)).isTrue();
        }
        assertThat(attention.waitingHours()).isZero();
        assertThat(attention.worked()).isCloseTo(100, within(1e-9));
    }
}
