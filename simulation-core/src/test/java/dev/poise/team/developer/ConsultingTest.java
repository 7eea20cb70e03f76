package dev.poise.team.developer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.kernel.Address;
import dev.poise.kernel.RoleRegistry;
import dev.poise.parameters.Conditions;
import dev.poise.parameters.Mechanism;
import dev.poise.parameters.Settings;
import dev.poise.team.RecordingContext;
import dev.poise.team.TeamSettings;
import dev.poise.team.Trial;
import dev.poise.team.backlog.AnItem;
import dev.poise.team.backlog.Item;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.events.SimulationEvent.Decider;
import dev.poise.team.events.SimulationEvent.DecisionTaken;
import dev.poise.team.protocol.DeveloperMessage;
import dev.poise.team.protocol.DeveloperMessage.Advice;
import dev.poise.team.protocol.Point;
import dev.poise.team.protocol.ProductOwnerMessage;
import dev.poise.team.protocol.Remark;
import dev.poise.team.protocol.SprintMessage;
import dev.poise.team.protocol.Task;
import dev.poise.team.situation.WorkingTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What it does to a developer to be advised on a decision. */
final class ConsultingTest {
    private static final double EXCELLENT = 1.5;
    private static final double USELESS = 0;

    /** Somebody who never contradicts, so that what is prescribed is done. */
    private static final Settings STANDARD = TeamSettings.standard()
            .with("culture.powerDistance", 1)
            .with("team.senioritySpread", 0)
            .with("autonomy.ceilingSpread", 0);

    private final RecordingContext context = new RecordingContext();

    /** A developer with one item in hand, in which a decision comes up. */
    private final class Developer {
        final DeveloperPerson person;
        final Consulting consulting;
        final Work work;
        final double autonomy;
        final double skill;

        Developer(Settings settings, Item item, Mechanism... without) {
            RoleRegistry registry = new RoleRegistry();
            Address<DeveloperMessage> self = registry.address("developer 1");
            Address<ProductOwnerMessage> productOwner = registry.address("product owner");
            Address<SprintMessage> sprint = registry.address("sprint");
            person = new DeveloperPerson(self, 0, new Conditions(settings, Set.of(without), 1));
            Interruptions interruptions = new Interruptions(person);
            Working working = new Working(person, sprint, interruptions);
            consulting = new Consulting(
                    person,
                    working,
                    new Asking(person, working, productOwner),
                    interruptions,
                    new Telling(person, productOwner),
                    productOwner);
            Task task = new Task(item, Task.Act.BUILD, 1, 0, 1, 0, Task.NOTHING);
            work = Work.begin(task, person.p, true);
            work.expected = Point.decision(0);
            person.desk.active = work;
            autonomy = person.mind.autonomy();
            skill = person.seat.skill;
        }

        Developer advised(boolean prescribes, double quality) {
            int item = work.task.item().id();
            consulting.onAdvice(new Advice(item, 0, prescribes, quality, .1, Remark.NONE), context);
            return this;
        }

        Developer alone() {
            consulting.onLeftToTeam(
                    new DeveloperMessage.LeftToTeam(work.task.item().id(), 0), context);
            return this;
        }

        double freer() {
            return person.mind.autonomy() - autonomy;
        }

        double learned() {
            return person.seat.skill - skill;
        }
    }

    private Developer developer(Settings settings, Mechanism... without) {
        context.clear();
        return new Developer(settings, AnItem.number(1).get(), without);
    }

    private Decider decider() {
        return context.events(DecisionTaken.class).get(0).decider();
    }

    @Test
    void shouldFeelAndLearnFromAChoiceThatStandsAsFromOneTakenAlone() {
        Developer alone = developer(STANDARD).alone();
        assertThat(decider()).isEqualTo(Decider.TEAM);
        Developer consulted = developer(STANDARD).advised(false, USELESS);
        assertThat(decider()).isEqualTo(Decider.TEAM_CONSULTED);
        assertThat(consulted.freer()).isPositive().isEqualTo(alone.freer());
        assertThat(consulted.learned()).isPositive().isEqualTo(alone.learned());
        assertThat(consulted.work.quality()).isEqualTo(alone.work.quality());
    }

    @Test
    void shouldLoseAutonomyAndLearnLessWhenAChoiceIsReplacedByABetterOne() {
        Developer stands = developer(STANDARD, Mechanism.WELCOME).advised(false, USELESS);
        Developer replaced = developer(STANDARD, Mechanism.WELCOME).advised(false, EXCELLENT);
        assertThat(decider()).isEqualTo(Decider.TEAM_CONSULTED);
        assertThat(replaced.freer()).isNegative();
        assertThat(replaced.learned()).isCloseTo(.6 * stands.learned(), within(1e-15));
        assertThat(replaced.work.quality()).isEqualTo(EXCELLENT);
    }

    @Test
    void shouldLoseNoAutonomyByTheBetterAdviceTheyAskedFor() {
        Developer unasked = developer(STANDARD, Mechanism.WELCOME).advised(false, EXCELLENT);
        Developer asked = developer(STANDARD, Mechanism.WELCOME);
        asked.work.sought = true;
        asked.advised(false, EXCELLENT);
        assertThat(asked.freer()).isPositive().isGreaterThan(unasked.freer());
        assertThat(asked.work.quality()).isEqualTo(EXCELLENT);
        assertThat(asked.learned()).isEqualTo(unasked.learned());
    }

    @Test
    void shouldLoseAsMuchByAPrescriptionWhetherTheyAskedOrNot() {
        Developer unasked = developer(STANDARD).advised(true, EXCELLENT);
        Developer asked = developer(STANDARD);
        asked.work.sought = true;
        assertThat(asked.advised(true, EXCELLENT).freer()).isEqualTo(unasked.freer());
    }

    @Test
    void shouldLoseMoreByAPrescriptionThanByConsultingAndLearnNothingFromIt() {
        Developer replaced = developer(STANDARD, Mechanism.WELCOME).advised(false, EXCELLENT);
        Developer prescribed = developer(STANDARD, Mechanism.WELCOME).advised(true, EXCELLENT);
        assertThat(decider()).isEqualTo(Decider.PRODUCT_OWNER);
        assertThat(prescribed.freer()).isLessThan(replaced.freer());
        assertThat(prescribed.learned()).isZero();
    }

    @Test
    void shouldNeverTakeAWorseSolutionFromSomebodyWhoAsks() {
        Trial.each(300, trial -> {
            Settings settings = trial.settings();
            double quality = trial.between(0, 1.5);
            Item item = AnItem.number(trial.whole(0, 9999)).get();
            context.clear();
            double alone = new Developer(settings, item).alone().work.quality();
            double consulted =
                    new Developer(settings, item).advised(false, quality).work.quality();
            assertThat(consulted).isEqualTo(Math.max(alone, quality));
        });
    }

    @Test
    void shouldCostNovicesOnWorkBeyondThemLessAutonomyThanSeniors() {
        Item hard = AnItem.number(1).complexity(.8).get();
        context.clear();
        double novice = share(new Developer(STANDARD.with("team.seniority", .2), hard, Mechanism.WELCOME));
        double senior = share(new Developer(STANDARD.with("team.seniority", .9), hard, Mechanism.WELCOME));
        assertThat(senior).isNegative();
        assertThat(novice).isGreaterThan(.5 * senior);
        assertThat(share(new Developer(
                        STANDARD.with("team.seniority", .2), hard, Mechanism.WELCOME, Mechanism.EXPERTISE)))
                .isCloseTo(senior, within(1e-12));
    }

    private static double share(Developer developer) {
        return developer.advised(true, EXCELLENT).freer();
    }

    @Test
    void shouldHaveWaitedUntilTheAdviceCame() {
        Developer waits = developer(STANDARD);
        Desk desk = waits.person.desk;
        desk.today.begin(8, 1, 1, 0, 0);
        desk.arrive(0, 1);
        waits.work.await(Point.decision(0));
        desk.putAside(0);

        context.at(2 * WorkingTime.HOUR);
        waits.advised(false, USELESS);
        desk.leave(2 * WorkingTime.HOUR);

        assertThat(desk.today.losses()[SimulationEvent.Loss.WAITING.ordinal()]).isCloseTo(2 * 6 / 8.0, within(1e-9));
        assertThat(desk.today.losses()[SimulationEvent.Loss.NO_WORK.ordinal()]).isZero();
    }
}
