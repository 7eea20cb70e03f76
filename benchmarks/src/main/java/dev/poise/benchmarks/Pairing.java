package dev.poise.benchmarks;

import dev.poise.readings.Reading;
import dev.poise.readings.RunReadings;
import dev.poise.statistics.PairedComparison;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import dev.poise.team.TeamSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints what keyed randomness saves: the half-width of a difference with independent seeds over the half-width with the same
 * seeds in both arms, for a small and a large step of involvement.
 */
public final class Pairing {
    private static final String INVOLVEMENT = "productOwner.technicalInvolvement";
    private static final Reading[] READINGS = {
        Reading.VALUE_DELIVERED,
        Reading.AUTONOMY_MEAN,
        Reading.BURNOUT_EXHAUSTION,
        Reading.PO_EXHAUSTION,
        Reading.BURNOUT_CYNICISM,
        Reading.QUALITY_DEBT,
        Reading.TRUST_MEAN,
        Reading.PO_QUESTION_LATENCY_MEDIAN
    };

    private Pairing() {}

    /**
     * Run and print.
     *
     * @param arguments the number of seeds, 300 when there is none
     */
    public static void main(String[] arguments) {
        int seeds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 300;
        List<RunReadings> low = runs(.2, seeds);
        List<RunReadings> middle = runs(.3, seeds);
        List<RunReadings> high = runs(.9, seeds);
        System.out.printf("| reading, %d seeds | .2 to .3 | .2 to .9 |%n|---|---|---|%n", seeds);
        for (Reading reading : READINGS) {
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f |%n",
                    reading.label(),
                    gain(reading, low, middle),
                    gain(reading, low, high));
        }
    }

    private static double gain(Reading reading, List<RunReadings> from, List<RunReadings> to) {
        return PairedComparison.of(values(reading, from), values(reading, to)).pairingGain();
    }

    private static double[] values(Reading reading, List<RunReadings> runs) {
        return runs.stream().mapToDouble(run -> run.get(reading)).toArray();
    }

    private static List<RunReadings> runs(double involvement, int seeds) {
        TeamScenario scenario =
                TeamScenario.of("pairing", TeamSettings.standard().with(INVOLVEMENT, involvement));
        List<RunReadings> runs = new ArrayList<>();
        for (long seed = 1; seed <= seeds; seed++) {
            runs.add(TeamRun.readings(scenario, seed));
        }
        return runs;
    }
}
