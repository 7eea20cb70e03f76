package dev.poise.statistics;

import java.util.Arrays;

/** Published data sets with certified or printed answers. */
final class Published {
    private Published() {}

    /**
     * Hours of extra sleep of ten patients under two drugs, Cushny and Peebles (1905), the data of Student (1908); in R
     * as {@code sleep}. {@code t.test(Pair(extra.1, extra.2) ~ 1)} prints t = -4.0621, df = 9, p-value = 0.002833,
     * interval -2.4598858 -0.7001142, mean difference -1.58.
     */
    static double[] sleepUnderFirstDrug() {
        return new double[] {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
    }

    static double[] sleepUnderSecondDrug() {
        return new double[] {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};
    }

    /**
     * Michelson's speed of light in 1000 km/s, NIST StRD data set Michelso: certified mean 299.852400000000, certified
     * standard deviation 0.0790105478190518.
     */
    static double[] speedOfLight() {
        int[] above299000 = {
            850, 740, 900, 1070, 930, 850, 950, 980, 980, 880, 1000, 980, 930, 650, 760, 810, 1000, 1000, 960, 960,
            960, 940, 960, 940, 880, 800, 850, 880, 900, 840, 830, 790, 810, 880, 880, 830, 800, 790, 760, 800,
            880, 880, 880, 860, 720, 720, 620, 860, 970, 950, 880, 910, 850, 870, 840, 840, 850, 840, 840, 840,
            890, 810, 810, 820, 800, 770, 760, 740, 750, 760, 910, 920, 890, 860, 880, 720, 840, 850, 850, 780,
            890, 840, 780, 810, 760, 810, 790, 810, 820, 850, 870, 870, 810, 740, 810, 940, 950, 800, 810, 870
        };
        return Arrays.stream(above299000)
                .mapToDouble(x -> (299_000 + x) / 1000.0)
                .toArray();
    }

    /** NIST StRD data set NumAcc4: certified mean 10000000.2, certified standard deviation 0.1. */
    static double[] numericalAccuracy4() {
        double[] values = new double[1001];
        Arrays.setAll(values, i -> i == 0 ? 10_000_000.2 : i % 2 == 1 ? 10_000_000.1 : 10_000_000.3);
        return values;
    }

    /** x of NIST StRD data set Norris; certified slope 1.00211681802045, its standard error 0.429796848199937E-03. */
    static double[] norrisX() {
        return new double[] {
            0.2, 337.4, 118.2, 884.6, 10.1, 226.5, 666.3, 996.3, 448.6, 777.0, 558.2, 0.4, 0.6, 775.5, 666.9, 338.0,
                    447.5,
            11.6, 556.0, 228.1, 995.8, 887.6, 120.2, 0.3, 0.3, 556.8, 339.1, 887.2, 999.0, 779.0, 11.1, 118.3, 229.2,
                    669.1,
            448.9, 0.5
        };
    }

    /** y of NIST StRD data set Norris; certified intercept -0.262323073774029. */
    static double[] norrisY() {
        return new double[] {
            0.1, 338.8, 118.1, 888.0, 9.2, 228.1, 668.5, 998.5, 449.1, 778.9, 559.2, 0.3, 0.1, 778.1, 668.8, 339.3,
                    448.9,
            10.8, 557.7, 228.3, 998.0, 888.8, 119.6, 0.3, 0.6, 557.6, 339.3, 888.0, 998.5, 778.9, 10.2, 117.6, 228.9,
                    668.4,
            449.2, 0.2
        };
    }
}
