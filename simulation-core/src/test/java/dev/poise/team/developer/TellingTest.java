package dev.poise.team.developer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.kernel.RoleRegistry;
import dev.poise.parameters.Conditions;
import dev.poise.parameters.Mechanism;
import dev.poise.parameters.Settings;
import dev.poise.team.RecordingContext;
import dev.poise.team.TeamSettings;
import dev.poise.team.backlog.AnItem;
import dev.poise.team.backlog.ItemKind;
import dev.poise.team.protocol.ProductOwnerMessage;
import dev.poise.team.protocol.Task;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a developer tells a Product Owner who asks. */
final class TellingTest {
    private static final Settings STANDARD = TeamSettings.standard();
    private static final int MANY = 10_000;
    private static final double TRUST = STANDARD.number("trust.start");

    private final RecordingContext context = new RecordingContext();
    private DeveloperPerson person = person(STANDARD);

    private static DeveloperPerson person(Settings settings, Mechanism... without) {
        return new DeveloperPerson(
                new RoleRegistry().address("developer 1"), 0, new Conditions(settings, Set.of(without), 1));
    }

    private Telling telling(DeveloperPerson newPerson) {
        person = newPerson;
        return new Telling(person, new RoleRegistry().address("product owner"));
    }

    private Work work(int item, ItemKind kind, Task.Act act) {
        Task task = new Task(AnItem.number(item).kind(kind).get(), act, 1, 1, 1, 0, Task.NOTHING);
        return Work.begin(task, person.p, true);
    }

    /** Get the share of items that somebody tells of who is asked once about each. */
    private double told(Settings settings, Mechanism... without) {
        Telling telling = telling(person(settings, without));
        context.clear();
        for (int item = 0; item < MANY; item++) {
            telling.asked(work(item, ItemKind.FEATURE, Task.Act.BUILD), context);
        }
        return context.sent(ProductOwnerMessage.Told.class).size() / (double) MANY;
    }

    private int explained() {
        return context.sent(ProductOwnerMessage.ExplainDebt.class).size();
    }

    @Test
    void shouldTellOfWhatIsHiddenWithTheProbabilityThatHoldsBeforePromises() {
        assertThat(told(STANDARD)).isCloseTo(Voice.tellsLimit(TRUST, Given.values(STANDARD)), within(.015));
    }

    @Test
    void shouldTellLessWhereItIsNotSafeOrRankIsFeltMore() {
        double standard = told(STANDARD);
        assertThat(told(STANDARD.with("culture.safety", 0))).isLessThan(.8 * standard);
        assertThat(told(STANDARD.with("culture.powerDistance", .9))).isLessThan(.8 * standard);
        assertThat(told(STANDARD.with("culture.powerDistance", .1))).isGreaterThan(standard);
    }

    @Test
    void shouldTellOfAnItemOnceAndSoonerOrLaterWhenAskedAgain() {
        Telling telling = telling(person(STANDARD));
        Work work = work(1, ItemKind.FEATURE, Task.Act.BUILD);
        for (int i = 0; i < 100; i++) {
            telling.asked(work, context);
        }
        assertThat(work.told).isTrue();
        assertThat(context.sent(ProductOwnerMessage.Told.class))
                .singleElement()
                .satisfies(message -> assertThat(message.item()).isEqualTo(1));
    }

    @Test
    void shouldHaveNothingToTellOfReviewsAndRefactorings() {
        Telling telling = telling(person(STANDARD));
        for (int item = 0; item < 100; item++) {
            telling.asked(work(item, ItemKind.FEATURE, Task.Act.REVIEW), context);
            telling.asked(work(item, ItemKind.REFACTORING, Task.Act.BUILD), context);
            telling.asked(null, context);
        }
        assertThat(context.sent(ProductOwnerMessage.Told.class)).isEmpty();
    }

    @Test
    void shouldExplainDebtAtMostOnceASprintHoweverOftenTheyAreAsked() {
        Telling telling = telling(person(STANDARD));
        for (int sprint = 1; sprint <= 50; sprint++) {
            for (int i = 0; i < 40; i++) {
                telling.asked(null, context);
            }
            telling.sprintEnds(sprint * 10, context);
            assertThat(explained()).isEqualTo(sprint);
        }
    }

    @Test
    void shouldExplainDebtOfTheirOwnAccordAtTheEndOfASprintAsOftenAsTheyTrust() {
        Telling telling = telling(person(STANDARD));
        for (int sprint = 0; sprint < MANY; sprint++) {
            telling.sprintEnds(sprint * 10, context);
        }
        assertThat(explained() / (double) MANY)
                .isCloseTo(Voice.explainsDebt(TRUST, Given.values(STANDARD)), within(.015));
    }

    @Test
    void shouldTellNothingWhenAskedWithoutTellingButStillExplainAtTheEndOfASprint() {
        assertThat(told(STANDARD, Mechanism.TELLING)).isZero();
        assertThat(explained()).isZero();
        Telling telling = telling(person(STANDARD, Mechanism.TELLING));
        for (int sprint = 0; sprint < 20; sprint++) {
            telling.sprintEnds(sprint * 10, context);
        }
        assertThat(explained()).isPositive();
    }

    @Test
    void shouldNotCountAgainstASuccessorWhatWhoSatHereBeforeExplained() {
        Telling telling = telling(person(STANDARD));
        for (int person = 1; person <= 50; person++) {
            for (int i = 0; i < 40; i++) {
                telling.asked(null, context);
            }
            telling.clear();
            assertThat(explained()).isEqualTo(person);
        }
    }
}
