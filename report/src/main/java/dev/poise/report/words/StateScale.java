package dev.poise.report.words;

import dev.poise.metrics.Metric;
import dev.poise.parameters.ParameterSpec;
import java.util.List;

/** How large states and shares are told: as they stand in files, or for a room full of people. Value has its index on both. */
public enum StateScale {
    /** From 0 to 1, as many decimals as their uncertainty leaves meaning to. */
    OF_ONE(1, Integer.MAX_VALUE),
    /** From 0 to 100, one decimal at most. */
    OF_HUNDRED(100, 1);

    private final int full;
    private final int decimals;

    StateScale(int full, int decimals) {
        this.full = full;
        this.decimals = decimals;
    }

    /** Get the factor by which numbers of a metric are told larger. */
    int factor(Metric metric) {
        return metric.high() == 1 && metric.low() == 0 ? full : 1;
    }

    /** Get the factor by which values of a setting are told larger. */
    int factor(ParameterSpec spec) {
        boolean share = List.of("0..1", "share", "1").contains(spec.unit()) && spec.low() >= 0 && spec.high() <= 1;
        return share ? full : 1;
    }

    int maxDecimals() {
        return decimals;
    }
}
