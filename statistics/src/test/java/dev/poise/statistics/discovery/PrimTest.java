package dev.poise.statistics.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrimTest {
    /** Cases, hits and restricted inputs of all 28 boxes that the notebook's chart of the trajectory holds; a tenth is peeled at a time. */
    private static final int[][] PUBLISHED = {
        {882, 89, 0}, {792, 89, 1}, {710, 89, 2}, {638, 89, 2}, {573, 89, 3},
        {513, 89, 3}, {458, 89, 3}, {412, 89, 3}, {368, 89, 3}, {329, 89, 3},
        {296, 89, 3}, {264, 88, 3}, {237, 87, 3}, {213, 86, 3}, {191, 85, 4},
        {170, 82, 4}, {152, 81, 4}, {136, 78, 4}, {121, 75, 4}, {108, 74, 4},
        {97, 71, 4}, {87, 67, 4}, {78, 65, 4}, {70, 61, 4}, {63, 57, 4},
        {56, 52, 5}, {50, 48, 6}, {45, 45, 6}
    };

    private static final double TENTH = .1;
    private static final int MIN_CASES = 45;

    private final Cases cases = BryantLempert.cases();
    private final Prim prim = new Prim(cases, TENTH, MIN_CASES);
    private final List<PeelingStep> trajectory = prim.trajectory(cases.all());

    @Test
    void shouldGiveThePublishedPeelingTrajectory() {
        int[][] own = trajectory.stream()
                .map(step -> new int[] {step.cases(), step.hits(), step.box().restricted()})
                .toArray(int[][]::new);

        assertThat(own).isDeepEqualTo(PUBLISHED);
    }

    @Test
    void shouldGiveThePublishedLimitsOfTheBoxThatWasChosenThere() {
        Box box = trajectory.get(21).box();

        assertThat(box.limits().get(BryantLempert.TOTAL_BIOMASS).high()).isCloseTo(755.8, within(1e-3));
        assertThat(box.limits().get(BryantLempert.DEMAND_ELASTICITY).low()).isCloseTo(-.422, within(1e-6));
        assertThat(box.limits().get(BryantLempert.BACKSTOP_PRICE).low()).isCloseTo(150.05, within(1e-4));
        assertThat(box.limits().get(BryantLempert.CELLULOSIC_COST).low()).isCloseTo(72.65, within(1e-4));
        Box last = trajectory.get(27).box();
        assertThat(last.limits().get(BryantLempert.BACKSTOP_PRICE).low()).isCloseTo(162.15, within(1e-4));
        assertThat(last.limits().get(BryantLempert.OIL_SUPPLY_SHIFT).high()).isCloseTo(.0805, within(1e-6));
    }

    @Test
    void shouldGiveThePublishedQuasiPValues() {
        List<Restriction> restrictions = Covering.restrictions(cases, trajectory.get(21), cases.all());

        assertThat(restrictions)
                .extracting(Restriction::input)
                .containsExactly(
                        BryantLempert.CELLULOSIC_COST,
                        BryantLempert.TOTAL_BIOMASS,
                        BryantLempert.DEMAND_ELASTICITY,
                        BryantLempert.BACKSTOP_PRICE);
        double[] published = {.15741333528927348, 4.716968553178765e-06, 1.1849299115762218e-16, 3.515112530263049e-11};
        for (int i = 0; i < published.length; i++) {
            assertThat(restrictions.get(i).quasiP()).isCloseTo(published[i], within(1e-9 * published[i]));
        }
    }

    @Test
    void shouldGiveThePublishedBoxOnceTheRestrictionThatMayBeChanceIsTakenAway() {
        Box box = trajectory.get(21).box().with(BryantLempert.CELLULOSIC_COST, Limit.NONE);

        PeelingStep left = prim.count(box, -1, cases.all());

        assertThat(left.coverage(89)).isCloseTo(.764045, within(5e-7));
        assertThat(left.density()).isCloseTo(.715789, within(5e-7));
        assertThat(left.cases() / 882.0).isCloseTo(.10771, within(5e-6));
    }

    @Test
    void shouldPeelNamesAndWholeLevelsToo() {
        // hits are where the name is 1 and the level 3 or more
        int n = 240;
        double[] names = new double[n];
        double[] levels = new double[n];
        boolean[] hits = new boolean[n];
        for (int i = 0; i < n; i++) {
            names[i] = i % 3;
            levels[i] = i / 3 % 4 + 1;
            hits[i] = names[i] == 1 && levels[i] >= 3;
        }
        Cases made = Cases.of(new boolean[] {true, false}, new double[][] {names, levels}, hits);

        List<PeelingStep> steps = new Prim(made, Prim.PEELED, 10).trajectory(made.all());

        PeelingStep last = steps.get(steps.size() - 1);
        assertThat(last.box().limits())
                .containsExactly(new Limit(-1 / 0.0, 1 / 0.0, List.of(0, 2)), Limit.NONE.from(2.5));
        assertThat(last.cases()).isEqualTo(40);
        assertThat(last.hits()).isEqualTo(40);
    }

    @Test
    void shouldPasteWhatWasPeeledTooFar() {
        // hits lie between 100 and 199; the box begins with 120 and ends with 230
        double[] place = new double[400];
        boolean[] hits = new boolean[400];
        for (int i = 0; i < 400; i++) {
            place[i] = i;
            hits[i] = i >= 100 && i < 200;
        }
        Cases made = Cases.of(new boolean[1], new double[][] {place}, hits);
        Prim own = new Prim(made, Prim.PEELED, 20);
        PeelingStep narrow = own.count(new Box(List.of(new Limit(119.5, 229.5, List.of()))), 0, made.all());

        PeelingStep pasted = own.pasted(narrow, made.all());

        assertThat(pasted.hits()).isGreaterThan(95);
        assertThat(pasted.density()).isGreaterThan(narrow.density());
        assertThat(pasted.box().limits().get(0).high()).isEqualTo(229.5);
    }
}
