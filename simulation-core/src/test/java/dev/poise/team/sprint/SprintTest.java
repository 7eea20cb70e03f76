package dev.poise.team.sprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.kernel.Address;
import dev.poise.kernel.RoleRegistry;
import dev.poise.parameters.Conditions;
import dev.poise.team.RecordingContext;
import dev.poise.team.TeamSettings;
import dev.poise.team.protocol.CodeMessage;
import dev.poise.team.protocol.DeveloperMessage;
import dev.poise.team.protocol.ProductOwnerMessage;
import dev.poise.team.protocol.SprintMessage;
import dev.poise.team.protocol.SprintMessage.DayDone;
import dev.poise.team.situation.WorkingTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the sprint tells developers in the morning. */
final class SprintTest {
    private final RoleRegistry registry = new RoleRegistry();
    private final RecordingContext context = new RecordingContext();
    private final List<Address<DeveloperMessage>> developers = new ArrayList<>();
    private final Sprint sprint = sprint();

    private Sprint sprint() {
        Address<SprintMessage> self = registry.address("sprint");
        Address<ProductOwnerMessage> productOwner = registry.address("product owner");
        Address<CodeMessage> code = registry.address("code base");
        for (int i = 1; i <= 3; i++) {
            developers.add(registry.address("developer " + i));
        }
        Conditions conditions = new Conditions(TeamSettings.standard().with("team.size", 3), Set.of(), 1);
        return new Sprint(self, conditions, productOwner, code, developers, List.of());
    }

    private static DayDone done(int developer, boolean left, double exhaustion) {
        return new DayDone(developer, true, left, exhaustion, 2, 1.5, List.of());
    }

    /** Opens the first day of a sprint and gives what a developer was told. */
    private DeveloperMessage.OpenDay morning(int developer) {
        context.clear();
        sprint.receive(SprintMessage.Step.OPEN, context);
        return told(developer).orElseThrow();
    }

    private Optional<DeveloperMessage.OpenDay> told(int developer) {
        return context.sent().stream()
                .filter(sent -> sent.to().equals(developers.get(developer).name()))
                .map(sent -> sent.message())
                .filter(DeveloperMessage.OpenDay.class::isInstance)
                .map(DeveloperMessage.OpenDay.class::cast)
                .findFirst();
    }

    private void endDay(int day) {
        context.clear();
        context.at((day + 1) * WorkingTime.DAY);
        sprint.receive(SprintMessage.Step.CLOSE, context);
    }

    @Test
    void shouldTellEverybodyHowExhaustedTheOthersAreAndWhatTheyDecided() {
        sprint.receive(done(0, false, .2), context);
        sprint.receive(done(1, false, .4), context);
        sprint.receive(done(2, false, .9), context);
        assertThat(morning(0).exhaustion()).isCloseTo(.65, within(1e-12));
        assertThat(morning(2).exhaustion()).isCloseTo(.3, within(1e-12));
        assertThat(morning(0).decisions()).isEqualTo(4);
        assertThat(morning(0).outcome()).isCloseTo(3, within(1e-12));
    }

    @Test
    void shouldOpenTheNextDayOnlyWhenEverybodyHasClosedTheOldOne() {
        endDay(3);
        assertThat(context.sent(DeveloperMessage.CloseDay.class))
                .containsOnly(new DeveloperMessage.CloseDay(3, false, false))
                .hasSize(3);
        assertThat(told(0)).isEmpty();
        sprint.receive(done(1, false, .4), context);
        sprint.receive(new SprintMessage.Outlook(1.4, .4), context);
        DeveloperMessage.OpenDay told = told(0).orElseThrow();
        assertThat(told.day()).isEqualTo(4);
        assertThat(told.load()).isEqualTo(1.4);
        assertThat(told.pressure()).isEqualTo(.4);
        assertThat(told.decisions()).isEqualTo(2);
    }

    @Test
    void shouldOpenNoDayBetweenTwoSprintsBeforeTheNextOneIsPlanned() {
        endDay(9);
        sprint.receive(new SprintMessage.Outlook(1.2, .2), context);
        assertThat(told(0)).isEmpty();
        assertThat(morning(0).pressure()).isEqualTo(.2);
    }

    @Test
    void shouldLeaveOutWhoHasLeftUntilSomebodyNewSitsThere() {
        sprint.receive(done(0, false, .2), context);
        sprint.receive(done(1, false, .4), context);
        sprint.receive(done(2, true, .9), context);
        assertThat(morning(0).exhaustion()).isCloseTo(.4, within(1e-12));
        assertThat(morning(0).decisions()).isEqualTo(2);
        sprint.receive(new SprintMessage.Joined(2, 40), context);
        sprint.receive(done(2, false, .3), context);
        assertThat(morning(0).exhaustion()).isCloseTo(.35, within(1e-12));
    }
}
