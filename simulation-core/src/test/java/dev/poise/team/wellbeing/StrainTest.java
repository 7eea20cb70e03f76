package dev.poise.team.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.parameters.Settings;
import dev.poise.team.RecordingContext;
import dev.poise.team.TeamSettings;
import dev.poise.team.Trial;
import dev.poise.team.events.Cause;
import dev.poise.team.events.Share;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.events.StateVariable;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Burnout of one person: its limits, where exhaustion, cynicism and efficacy settle, and how fast. */
final class StrainTest {
    private static final Settings STANDARD = TeamSettings.standard();
    private static final Cause[] HINDRANCES = {Cause.REWORK, Cause.PENDING_WORK, Cause.PRESSURE, Cause.ROLE_CONFLICT};

    private final RecordingContext context = new RecordingContext();

    private static Strain strain(Settings settings, double exhaustion) {
        return new Strain("somebody", settings.of(StrainParameter.class), true, 1, exhaustion, .2);
    }

    private static double constant(StrainParameter parameter) {
        return STANDARD.of(StrainParameter.class).get(parameter);
    }

    private static Demand demand(double load, double autonomy, double support) {
        return new Demand().of(load, 8, 1, autonomy, support);
    }

    private void work(Strain strain, Demand demand, int days) {
        for (int day = 0; day < days; day++) {
            strain.work(demand, strain.exhaustion(), context);
        }
        context.clear();
    }

    /** Get exhaustion after many days of work. */
    private double after(int days, double start, Demand demand) {
        Strain strain = strain(STANDARD, start);
        work(strain, demand, days);
        return strain.exhaustion();
    }

    @Test
    void shouldSettleWhereGainAndRecoveryBalance() {
        double settled = after(20_000, .1, demand(1.1, .7, .5));
        double asked = 1.1 + constant(StrainParameter.UNDERMINING) * settled;
        double demand = asked * (1 - constant(StrainParameter.AUTONOMY_BUFFER) * .2);
        double gain = constant(StrainParameter.GAIN) * (demand - constant(StrainParameter.THRESHOLD));
        // with the scar grown to the same height recovery has the time constant decay (1 + 2 x)
        double tau = constant(StrainParameter.DECAY) * (1 + 2 * settled);
        assertThat(settled).isCloseTo(gain * tau / (1 + gain * tau), within(1e-4));
        assertThat(after(20_000, .9, demand(1.1, .7, .5))).isCloseTo(settled, within(1e-4));
    }

    @Test
    void shouldRecoverByTheTimeConstantBelowTheThreshold() {
        Strain strain = strain(STANDARD, .4);
        strain.work(demand(.5, .5, .5), .4, context);
        double tau = constant(StrainParameter.DECAY) * (1 + 2 * .4);
        assertThat(strain.exhaustion()).isCloseTo(.4 * (1 - 1 / tau), within(1e-12));
    }

    @Test
    void shouldRecoverMoreSlowlyWithAScar() {
        Strain acute = strain(STANDARD, .2);
        work(acute, demand(1.7, .3, .3).hindered(Cause.PENDING_WORK, 9), 9);
        double height = acute.exhaustion();
        Strain chronic = strain(STANDARD, height);
        assertThat(height).isGreaterThan(.4);
        assertThat(height - rest(acute, 60)).isGreaterThan(1.1 * (height - rest(chronic, 60)));
    }

    private double rest(Strain strain, int days) {
        for (int i = 0; i < days; i++) {
            strain.rest(false, context);
        }
        return strain.exhaustion();
    }

    @Test
    void shouldRecoverOnLeaveAsOnAnyDayOff() {
        Strain leave = strain(STANDARD, .5);
        Strain ill = strain(STANDARD, .5);
        leave.rest(true, context);
        ill.rest(false, context);
        assertThat(leave.exhaustion()).isEqualTo(ill.exhaustion()).isLessThan(.5);
    }

    @Test
    void shouldTireMoreTheMoreIsDemandedAndTheLessTheyAreHeldUp() {
        Trial.each(1000, trial -> {
            Settings settings = trial.settings();
            double start = trial.share();
            double load = trial.between(.6, 1.7);
            double autonomy = trial.share();
            double support = trial.share();
            double worse = after(settings, start, demand(load, autonomy, support));
            double more = after(settings, start, demand(load + trial.share(), autonomy, support));
            double freer = after(settings, start, demand(load, Math.min(1, autonomy + trial.share()), support));
            double held = after(settings, start, demand(load, autonomy, Math.min(1, support + trial.share())));
            double hindered =
                    after(settings, start, demand(load, autonomy, support).hindered(hindrance(trial), trial.share()));
            assertThat(more).isGreaterThanOrEqualTo(worse);
            assertThat(hindered).isGreaterThanOrEqualTo(worse);
            assertThat(freer).isLessThanOrEqualTo(worse);
            assertThat(held).isLessThanOrEqualTo(worse);
        });
    }

    private double after(Settings settings, double start, Demand demand) {
        Strain strain = strain(settings, start);
        strain.work(demand, start, context);
        context.clear();
        return strain.exhaustion();
    }

    private static Cause hindrance(Trial trial) {
        return HINDRANCES[trial.whole(0, HINDRANCES.length - 1)];
    }

    @Test
    void shouldStrainTheSensitiveInProportion() {
        Strain plain = new Strain("a", STANDARD.of(StrainParameter.class), true, 1, .2, .2);
        Strain sensitive = new Strain("b", STANDARD.of(StrainParameter.class), true, 3, .2, .2);
        double recovery = .2 / (constant(StrainParameter.DECAY) * 1.4);
        plain.work(demand(1.2, .5, .5), .2, context);
        sensitive.work(demand(1.2, .5, .5), .2, context);
        assertThat(sensitive.exhaustion() - .2 + recovery)
                .isCloseTo(3 * (plain.exhaustion() - .2 + recovery), within(1e-12));
    }

    @Test
    void shouldMoveTowardsColleagues() {
        double alone = after(STANDARD, .4, demand(.9, .5, .5));
        Strain among = strain(STANDARD, .4);
        among.work(demand(.9, .5, .5), .8, context);
        assertThat(among.exhaustion() - alone).isCloseTo(constant(StrainParameter.CROSSOVER) * .4, within(1e-12));
    }

    @Test
    void shouldSettleCynicismWhereFrustrationAndRecoveryBalance() {
        Strain strain = strain(STANDARD, .4);
        for (int day = 0; day < 20_000; day++) {
            strain.frustrate(.4, .3, .2, .1, context);
            context.clear();
        }
        double frustration = constant(StrainParameter.FRUSTRATION) * (constant(StrainParameter.AUTONOMY_ENOUGH) - .4)
                + constant(StrainParameter.VALUELESS) * (constant(StrainParameter.VALUELESS_BELOW) - .3)
                + .5 * .2
                + constant(StrainParameter.AMBIGUITY) * .1;
        double gain = constant(StrainParameter.CYNICISM_GAIN) * frustration
                + constant(StrainParameter.EXHAUSTION_CYNICISM) * .4;
        double tau = constant(StrainParameter.CYNICISM_DECAY);
        assertThat(strain.cynicism()).isCloseTo(gain * tau / (1 + gain * tau), within(1e-9));
    }

    @Test
    void shouldNotBeFrustratedByEnoughAutonomyAndUsefulWork() {
        Strain strain = strain(STANDARD, 0);
        double before = strain.cynicism();
        strain.frustrate(
                constant(StrainParameter.AUTONOMY_ENOUGH), constant(StrainParameter.VALUELESS_BELOW), 0, 0, context);
        assertThat(strain.cynicism())
                .isCloseTo(before * (1 - 1 / constant(StrainParameter.CYNICISM_DECAY)), within(1e-12));
    }

    @Test
    void shouldGrowCynicalByRoleAmbiguityInProportionAndNameItAsTheCause() {
        Strain clear = strain(STANDARD, 0);
        Strain unclear = strain(STANDARD, 0);
        clear.frustrate(1, 1, 0, 0, context);
        context.clear();
        unclear.frustrate(1, 1, 0, .4, context);
        double gain = constant(StrainParameter.CYNICISM_GAIN) * (1 - .2) * constant(StrainParameter.AMBIGUITY) * .4;
        assertThat(unclear.cynicism() - clear.cynicism()).isCloseTo(gain, within(1e-12));
        assertThat(context.events(SimulationEvent.StateChanged.class))
                .filteredOn(change -> change.state() == StateVariable.CYNICISM)
                .singleElement()
                .satisfies(change -> assertThat(change.causes())
                        .filteredOn(share -> share.cause() == Cause.ROLE_AMBIGUITY)
                        .singleElement()
                        .satisfies(share -> assertThat(share.amount()).isCloseTo(gain, within(1e-12))));
    }

    @Test
    void shouldGrowMoreCynicalTheMoreFrustrates() {
        Trial.each(1000, trial -> {
            Settings settings = trial.settings();
            double start = trial.share();
            double autonomy = trial.share();
            double useful = trial.share();
            double pressure = trial.share();
            double ambiguity = trial.share();
            double less = cynical(settings, start, autonomy, useful, pressure, ambiguity);
            double more = cynical(
                    settings,
                    start,
                    autonomy * trial.share(),
                    useful * trial.share(),
                    pressure + (1 - pressure) * trial.share(),
                    ambiguity + (1 - ambiguity) * trial.share());
            assertThat(more).isGreaterThanOrEqualTo(less);
        });
    }

    private double cynical(
            Settings settings, double exhaustion, double autonomy, double useful, double pressure, double ambiguity) {
        Strain strain = strain(settings, exhaustion);
        strain.frustrate(autonomy, useful, pressure, ambiguity, context);
        context.clear();
        return strain.cynicism();
    }

    @Test
    void shouldSettleEfficacyByTheShareOfGoalsMet() {
        Strain strain = strain(STANDARD, 0);
        for (int sprint = 0; sprint < 1000; sprint++) {
            strain.sprintEnded(true, context);
            strain.sprintEnded(false, context);
        }
        double gain = constant(StrainParameter.EFFICACY_GAIN);
        double loss = constant(StrainParameter.EFFICACY_LOSS);
        double high = gain / (1 - (1 - gain) * (1 - loss));
        assertThat(strain.efficacy()).isCloseTo(high * (1 - loss), within(1e-9));
    }

    @Test
    void shouldLoseEfficacyToExhaustion() {
        Strain strain = strain(STANDARD, .5);
        double before = strain.efficacy();
        strain.frustrate(1, 1, 0, 0, context);
        assertThat(strain.efficacy()).isCloseTo(before * (1 - .003 * .5), within(1e-12));
    }

    @Test
    void shouldKeepEveryStateFromZeroToOneAndNameTheCausesOfEveryChange() {
        Trial.each(500, trial -> {
            Strain strain = new Strain(
                    "somebody",
                    trial.settings().of(StrainParameter.class),
                    true,
                    trial.between(.2, 6),
                    trial.share(),
                    trial.share());
            for (int day = 0; day < 40; day++) {
                live(strain, trial);
            }
            for (SimulationEvent.StateChanged change : context.events(SimulationEvent.StateChanged.class)) {
                assertThat(change.after()).isBetween(0.0, 1.0);
                double sum = change.causes().stream().mapToDouble(Share::amount).sum();
                assertThat(sum).isCloseTo(change.after() - change.before(), within(1e-12));
            }
            context.clear();
        });
    }

    private void live(Strain strain, Trial trial) {
        if (trial.whole(0, 4) == 0) {
            strain.rest(trial.coin(), context);
            return;
        }
        Demand demand = new Demand()
                .of(trial.between(.5, 2), trial.between(1, 12), trial.between(.5, 2), trial.share(), trial.share());
        strain.work(demand.hindered(hindrance(trial), trial.between(0, 2)), trial.share(), context);
        strain.frustrate(trial.share(), trial.share(), trial.share(), trial.share(), context);
        strain.sprintEnded(trial.coin(), context);
    }

    @Test
    void shouldHoldEverythingWithoutBurnout() {
        Strain off = new Strain("somebody", STANDARD.of(StrainParameter.class), false, 1, .3, .2);
        Trial.each(50, trial -> live(off, trial));
        assertThat(off.exhaustion()).isEqualTo(.3);
        assertThat(off.cynicism()).isEqualTo(.2);
        assertThat(off.efficacy()).isEqualTo(.6);
        assertThat(context.events(SimulationEvent.StateChanged.class)).isEmpty();
    }

    @Test
    void shouldBookWhatTiresUnderItsCause() {
        strain(STANDARD, .3).work(demand(1, .5, .5).hindered(Cause.REWORK, .3), .3, context);
        SimulationEvent.StateChanged change =
                context.events(SimulationEvent.StateChanged.class).get(0);
        assertThat(change.state()).isEqualTo(StateVariable.EXHAUSTION);
        ToDoubleFunction<Cause> amount = cause -> change.causes().stream()
                .filter(share -> share.cause() == cause)
                .mapToDouble(Share::amount)
                .sum();
        assertThat(amount.applyAsDouble(Cause.REWORK))
                .isCloseTo(constant(StrainParameter.GAIN) * .3 * .7, within(1e-12));
        assertThat(amount.applyAsDouble(Cause.RECOVERY)).isNegative();
    }
}
