package dev.poise.team.productowner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.parameters.Settings;
import dev.poise.parameters.Values;
import dev.poise.team.RecordingContext;
import dev.poise.team.TeamSettings;
import dev.poise.team.Trial;
import dev.poise.team.backlog.AnItem;
import dev.poise.team.backlog.Item;
import dev.poise.team.situation.WorkingTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is asked for, promised, contested and kept. */
final class PromisesTest {
    private static final Settings STANDARD = TeamSettings.standard();
    private static final int STAKEHOLDERS = 3;
    private static final int CYCLES = 5000;

    private final RecordingContext context = new RecordingContext();

    /** A Product Owner with a backlog of as many ideas as said, some of their work hidden. */
    private static final class Desk {
        final ProductBacklog backlog = new ProductBacklog();
        final Promises promises = new Promises(backlog, STAKEHOLDERS);
        final Values<ProductOwnerParameter> p;
        final Judgement judgement;

        Desk(int ideas, double courage, double knowledge) {
            p = STANDARD.with("productOwner.courage", courage)
                    .with("productOwner.technicalKnowledge", knowledge)
                    .with("contact.blind", .6)
                    .of(ProductOwnerParameter.class);
            judgement = new Judgement(p, new Knowledge(p), new Contact(p, true, false), true);
            for (int i = 0; i < ideas; i++) {
                backlog.add(AnItem.number(i)
                        .effort(10, 5)
                        .from(i % STAKEHOLDERS)
                        .at(i * WorkingTime.DAY)
                        .get());
            }
        }

        List<Item> ask(double hours, int cycle) {
            for (int i = 0; i < STAKEHOLDERS; i++) {
                promises.ask(i, hours / STAKEHOLDERS);
            }
            return promises.collect(cycle, .7);
        }

        void make(double capacity, int cycle, RecordingContext context) {
            promises.make(capacity, p, judgement, cycle, context);
        }

        double promisedHours() {
            return backlog.promises().stream()
                    .mapToDouble(note -> note.item.estimate())
                    .sum();
        }
    }

    @Test
    void shouldAskForTheHoursTheyWantOnTheSurfaceGiveOrTakeAnItemEach() {
        Trial.each(200, trial -> {
            double hours = trial.between(30, 500);
            assertThat(asked(new Desk(90, .5, .5), hours, trial.whole(0, 999)))
                    .isBetween(hours - STAKEHOLDERS * 10.0, hours + STAKEHOLDERS * 10.0);
        });
    }

    @Test
    void shouldAskForTheHoursTheyWantOnAverageHoweverFewTheyAre() {
        for (double hours : new double[] {7, 45, 200}) {
            Desk desk = new Desk(90, .5, .5);
            double mean = IntStream.range(0, CYCLES)
                    .mapToDouble(cycle -> asked(desk, hours, cycle))
                    .average()
                    .orElseThrow();
            assertThat(mean).isCloseTo(hours, within(.02 * hours));
        }
    }

    private static double asked(Desk desk, double hours, int cycle) {
        return desk.ask(hours, cycle).stream().mapToDouble(Item::surface).sum();
    }

    @Test
    void shouldTellEachStakeholderWhichShareOfWhatTheyAskedForWasRefused() {
        Desk desk = new Desk(60, 1, 1);
        desk.ask(400, 0);
        desk.make(200, 0, context);
        double refused = 0;
        for (int i = 0; i < STAKEHOLDERS; i++) {
            assertThat(desk.promises.refusedTo(i)).isBetween(0.0, 1.0);
            refused += desk.promises.refusedTo(i) / STAKEHOLDERS;
        }
        assertThat(refused).isGreaterThan(.3);
        desk.make(5000, 0, context);
        for (int i = 0; i < STAKEHOLDERS; i++) {
            assertThat(desk.promises.refusedTo(i)).isZero();
        }
    }

    @Test
    void shouldRefuseALargerShareTheMoreIsAskedFor() {
        double before = -1;
        for (double hours : new double[] {150, 250, 400, 700}) {
            Desk desk = new Desk(300, 1, 1);
            desk.ask(hours, 0);
            desk.make(200, 0, context);
            double refused = 0;
            for (int i = 0; i < STAKEHOLDERS; i++) {
                refused += desk.promises.refusedTo(i);
            }
            assertThat(refused).isGreaterThan(before);
            before = refused;
        }
    }

    @Test
    void shouldPromiseAllThatFitsAndContestTheRestWithCourage() {
        Desk desk = new Desk(60, 1, 1);
        List<Item> asked = desk.ask(400, 0);
        desk.make(200, 0, context);
        double forecast = desk.backlog.promises().stream()
                .mapToDouble(desk.judgement::forecast)
                .sum();
        assertThat(forecast).isBetween(.95 * 200 - 15, .95 * 200);
        assertThat(desk.backlog.promises().size()).isLessThan(asked.size());
        assertThat(desk.promises.anyContested()).isTrue();
        assertThat(desk.promises.feasible()).isLessThan(1);
    }

    @Test
    void shouldPromiseAllThatIsAskedForWithoutCourage() {
        Desk desk = new Desk(60, 0, 1);
        List<Item> asked = desk.ask(400, 0);
        desk.make(200, 0, context);
        assertThat(desk.backlog.promises()).hasSameSizeAs(asked);
        assertThat(desk.promises.anyContested()).isFalse();
        assertThat(desk.promises.overload())
                .isCloseTo(desk.promisedHours() / 200 - 1, within(1e-9))
                .isPositive();
    }

    @Test
    void shouldPromiseTooMuchBecauseOfWhatIsNotSeen() {
        Desk novice = new Desk(60, 1, 0);
        Desk expert = new Desk(60, 1, 1);
        novice.ask(400, 0);
        expert.ask(400, 0);
        novice.make(200, 0, context);
        expert.make(200, 0, context);
        assertThat(novice.promises.overload()).isGreaterThan(.3);
        assertThat(expert.promises.overload()).isLessThan(.05);
    }

    @Test
    void shouldContestNothingThatFits() {
        Desk desk = new Desk(60, 1, 1);
        desk.ask(90, 0);
        desk.make(400, 0, context);
        assertThat(desk.promises.anyContested()).isFalse();
        assertThat(desk.promises.overload()).isZero();
        assertThat(desk.promises.feasible()).isEqualTo(1);
    }

    @Test
    void shouldPromiseNoLessWithLessCourage() {
        Trial.each(200, trial -> {
            double courage = trial.share();
            Desk bold = new Desk(60, courage + (1 - courage) * trial.share(), 1);
            Desk timid = new Desk(60, courage, 1);
            double asked = trial.between(50, 600);
            double capacity = trial.between(20, 400);
            for (Desk desk : List.of(bold, timid)) {
                desk.ask(asked, 0);
                desk.make(capacity, 0, context);
            }
            assertThat(timid.promisedHours()).isGreaterThanOrEqualTo(bold.promisedHours() - 15);
        });
    }

    @Test
    void shouldKeepWhatIsReleasedByHours() {
        Desk desk = new Desk(60, 0, 1);
        desk.ask(120, 0);
        assertThat(desk.promises.kept()).isNaN();
        desk.make(1000, 0, context);
        assertThat(desk.promises.kept()).isZero();
        List<Note> promised = List.copyOf(desk.backlog.promises());
        for (int i = 0; i < promised.size() / 2; i++) {
            desk.backlog.released(promised.get(i).item.id());
        }
        assertThat(desk.promises.kept()).isCloseTo(promised.size() / 2 / (double) promised.size(), within(1e-9));
        promised.forEach(note -> desk.backlog.released(note.item.id()));
        assertThat(desk.promises.kept()).isEqualTo(1);
        for (int i = 0; i < STAKEHOLDERS; i++) {
            assertThat(desk.promises.keptTo(i)).isEqualTo(1);
        }
        assertThat(desk.backlog.promisedOpenHours(.5)).isZero();
    }

    @Test
    void shouldAskAgainForMostOfWhatWasNotKeptAndPromiseNothingTwice() {
        Desk desk = new Desk(300, 0, 1);
        desk.ask(1200, 0);
        desk.make(5000, 0, context);
        Set<Integer> before = new HashSet<>();
        desk.backlog.promises().forEach(note -> before.add(note.item.id()));
        List<Item> again = desk.ask(900, 1);
        assertThat(again.stream().map(Item::id).distinct()).hasSameSizeAs(again);
        double renewed =
                again.stream().filter(item -> before.contains(item.id())).count() / (double) before.size();
        assertThat(renewed).isBetween(.6, .95);
        desk.make(5000, 1, context);
        assertThat(desk.backlog.promises().stream().map(note -> note.item.id()).distinct())
                .hasSameSizeAs(desk.backlog.promises());
        assertThat(desk.backlog.promisedHours()).isCloseTo(desk.promisedHours(), within(1e-9));
    }

    @Test
    void shouldAskAgainForEverythingThatIsInTheSprint() {
        Desk desk = new Desk(60, 0, 1);
        desk.ask(200, 0);
        desk.make(1000, 0, context);
        desk.backlog.promises().forEach(note -> note.inSprint = true);
        Set<Integer> begun = new HashSet<>();
        desk.backlog.promises().forEach(note -> begun.add(note.item.id()));
        assertThat(desk.ask(200, 1)).extracting(Item::id).containsAll(begun);
    }

    @Test
    void shouldCountHalfOfWhatIsInTheSprintAsOpen() {
        Desk desk = new Desk(60, 0, 1);
        desk.ask(200, 0);
        desk.make(1000, 0, context);
        double all = desk.promisedHours();
        assertThat(desk.backlog.promisedOpenHours(.5)).isCloseTo(all, within(1e-9));
        desk.backlog.promises().forEach(note -> note.inSprint = true);
        assertThat(desk.backlog.promisedOpenHours(.5)).isCloseTo(all / 2, within(1e-9));
    }
}
