package dev.poise.team.developer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.kernel.RoleRegistry;
import dev.poise.parameters.Conditions;
import dev.poise.parameters.Settings;
import dev.poise.team.TeamSettings;
import dev.poise.team.Trial;
import dev.poise.team.backlog.AnItem;
import dev.poise.team.protocol.SprintMessage;
import dev.poise.team.protocol.Task;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a review says of what it finds. */
final class HandingOverTest {
    private static final Settings STANDARD = TeamSettings.standard();
    private static final int DEFECTS = 5;
    private static final int MANY = 10_000;

    private static SprintMessage.Reviewed review(Settings settings, int item) {
        DeveloperPerson person = new DeveloperPerson(
                new RoleRegistry().address("developer 1"), 0, new Conditions(settings, Set.of(), 1));
        Task task = new Task(AnItem.number(item).get(), Task.Act.REVIEW, 1, 1, 1, 0, new Task.Findable(true, DEFECTS));
        return (SprintMessage.Reviewed) new HandingOver(person).of(Work.begin(task, person.p, true), null);
    }

    private static double found(Settings settings) {
        return IntStream.range(0, MANY)
                        .map(item -> review(settings, item).defects())
                        .average()
                        .orElseThrow()
                / DEFECTS;
    }

    private static double understood(Settings settings) {
        return IntStream.range(0, MANY)
                        .filter(item -> review(settings, item).misunderstood())
                        .count()
                / (double) MANY;
    }

    @Test
    void shouldSayAllThatAReviewFindsWhereItIsSafe() {
        assertThat(found(STANDARD)).isCloseTo(STANDARD.number("review.removal"), within(.01));
        assertThat(understood(STANDARD)).isCloseTo(.7, within(.015));
    }

    @Test
    void shouldSayLessTheLessSafeItIs() {
        double unsaid = STANDARD.number("review.unsaid");
        Settings half = STANDARD.with("culture.safety", .5);
        Settings none = STANDARD.with("culture.safety", 0);
        double removal = STANDARD.number("review.removal");
        assertThat(found(half)).isCloseTo(removal * (1 - .5 * unsaid), within(.01));
        assertThat(found(none)).isCloseTo(removal * (1 - unsaid), within(.01));
        assertThat(understood(none)).isCloseTo(.7 * (1 - unsaid), within(.015));
    }

    @Test
    void shouldNeverSayLessOfTheSameItemBecauseItIsSafer() {
        Trial.each(500, trial -> {
            Settings settings = trial.settings();
            double safety = settings.number("culture.safety");
            int item = trial.whole(0, 99_999);
            SprintMessage.Reviewed less = review(settings, item);
            SprintMessage.Reviewed more =
                    review(settings.with("culture.safety", safety + (1 - safety) * trial.share()), item);
            assertThat(more.defects()).isGreaterThanOrEqualTo(less.defects());
            assertThat(more.misunderstood() || !less.misunderstood()).isTrue();
        });
    }
}
