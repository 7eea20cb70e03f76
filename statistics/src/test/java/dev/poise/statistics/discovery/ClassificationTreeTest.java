package dev.poise.statistics.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClassificationTreeTest {
    /** By scikit-learn, 135 cases are parted by one of two inputs that do it equally well; here the first of them is taken. */
    private static final List<Integer> TIED = List.of(7, 8);

    /** Cases, hits and the input that parts each node from its sibling; {@code .ci/discovery} has scikit-learn print it. */
    private static final int[][] BY_SCIKIT_LEARN = {
        {882, 89, -1},
        {709, 25, 5},
        {528, 1, 5},
        {46, 1, 3},
        {482, 0, 3},
        {181, 24, 5},
        {135, 4, 8},
        {91, 0, 8},
        {44, 4, 8},
        {46, 20, 8},
        {173, 64, 5},
        {89, 10, 8},
        {44, 10, 3},
        {45, 0, 3},
        {84, 54, 8}
    };

    /** The alphas of minimal cost-complexity pruning; {@code .ci/discovery} has scikit-learn print them. */
    private static final double[] PRICES_BY_SCIKIT_LEARN = {
        4.5000433199160906e-05,
        .0005558227780449957,
        .002605740968501795,
        .008996078639014894,
        .027577280367049914,
        .03532221820105741
    };

    private static final int MIN_CASES = 44;

    @Test
    void shouldGrowTheTreeThatScikitLearnGrows() {
        List<TreeNode> nodes = ClassificationTree.whole(BryantLempert.cases(), MIN_CASES);

        assertThat(nodes).hasSameSizeAs(BY_SCIKIT_LEARN);
        for (int i = 0; i < nodes.size(); i++) {
            TreeNode node = nodes.get(i);
            int input = TIED.contains(i) ? BY_SCIKIT_LEARN[i][2] : node.input();
            assertThat(new int[] {node.cases(), node.hits(), input})
                    .as("node %d", i)
                    .containsExactly(BY_SCIKIT_LEARN[i]);
        }
        assertThat(nodes.get(1)
                        .box()
                        .limits()
                        .get(BryantLempert.DEMAND_ELASTICITY)
                        .high())
                .isCloseTo(-.3165, within(1e-9));
        assertThat(nodes.get(14)
                        .box()
                        .limits()
                        .get(BryantLempert.BACKSTOP_PRICE)
                        .low())
                .isCloseTo(148.3, within(1e-9));
    }

    @Test
    void shouldPruneAtThePricesAtWhichScikitLearnPrunes() {
        List<Double> prices = ClassificationTree.prices(BryantLempert.cases(), MIN_CASES);

        assertThat(prices).hasSameSizeAs(PRICES_BY_SCIKIT_LEARN);
        for (int i = 0; i < PRICES_BY_SCIKIT_LEARN.length; i++) {
            assertThat(prices.get(i)).isCloseTo(PRICES_BY_SCIKIT_LEARN[i], within(1e-12));
        }
    }

    @Test
    void shouldKeepThePartThatOtherCasesConfirm() {
        List<TreeNode> nodes = ClassificationTree.of(BryantLempert.cases(), 1);

        assertThat(nodes).hasSizeBetween(3, 11);
        assertThat(nodes.get(1).input()).isEqualTo(BryantLempert.DEMAND_ELASTICITY);
    }

    @Test
    void shouldBeOneLeafWhereThereIsNothingToTell() {
        assertThat(ClassificationTree.of(MadeCases.byChance(400, 4, .4, 7), 1)).hasSize(1);
    }

    @Test
    void shouldPartNamesInTheOrderOfTheirShares() {
        int n = 300;
        double[] names = new double[n];
        boolean[] hits = new boolean[n];
        for (int i = 0; i < n; i++) {
            names[i] = i % 5;
            // names 1 and 4 have hits in nine of ten cases, the others in one
            hits[i] = (names[i] == 1 || names[i] == 4) == (i / 5 % 10 > 0);
        }
        List<TreeNode> nodes = ClassificationTree.of(Cases.of(new boolean[] {true}, new double[][] {names}, hits), 1);

        assertThat(nodes).hasSize(3);
        assertThat(nodes.get(1).box().limits().get(0).removed()).containsExactly(1, 4);
        assertThat(nodes.get(2).box().limits().get(0).removed()).containsExactly(0, 2, 3);
        assertThat(nodes.get(2).density()).isCloseTo(.9, within(1e-9));
    }
}
