package dev.poise.benchmarks.pairing;

import dev.poise.statistics.PairedComparison;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * Prints, for a step of each of some factors, how much wider the interval of a difference is with independent seeds, and with one
 * generator for each run, than with keyed draws.
 */
public final class PairingFigures {
    private static final long ELSEWHERE = 1_000_000;

    private static final List<Step> STEPS = List.of(
            new Step("productOwner.technicalInvolvement", .2, .3),
            new Step("productOwner.technicalInvolvement", .2, .9),
            new Step("productOwner.technicalKnowledge", .2, .8),
            new Step("productOwner.availability", .6, 1),
            new Step("team.size", 5, 7),
            new Step("stakeholders.load", 1, 1.3),
            new Step("culture.safety", .3, .7),
            new Step("product.initialDebt", .1, .4));

    private record Step(String setting, double from, double to) {}

    private PairingFigures() {}

    /**
     * Run and print.
     *
     * @param arguments the number of seeds, 200 when there is none
     * @throws ReflectiveOperationException when the model cannot be loaded a second time
     */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        int seeds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        SequenceLoader sequence = new SequenceLoader();
        System.out.printf(Locale.ROOT, "| step, %d seeds |", seeds);
        PairedAlternative.METRICS.forEach(metric -> System.out.printf(Locale.ROOT, " %s |", metric.label()));
        System.out.printf(Locale.ROOT, "%n|---|%s%n", "---|".repeat(PairedAlternative.METRICS.size()));
        for (Step step : STEPS) {
            double[][] from = new PairedAlternative(step.setting(), step.from(), 1).apply(seeds);
            double[] keyed = widths(from, new PairedAlternative(step.setting(), step.to(), 1).apply(seeds));
            double[] independent =
                    widths(from, new PairedAlternative(step.setting(), step.to(), ELSEWHERE).apply(seeds));
            double[] oneSequence = widths(
                    alternative(sequence, step.setting(), step.from()).apply(seeds),
                    alternative(sequence, step.setting(), step.to()).apply(seeds));
            System.out.printf(Locale.ROOT, "| `%s` %.3g to %.3g |", step.setting(), step.from(), step.to());
            for (int metric = 0; metric < keyed.length; metric++) {
                System.out.printf(
                        Locale.ROOT,
                        " %.1f, %.1f |",
                        independent[metric] / keyed[metric],
                        oneSequence[metric] / keyed[metric]);
            }
            System.out.println();
        }
    }

    @SuppressWarnings("unchecked") // an interface of the platform, which both loaders share
    private static IntFunction<double[][]> alternative(SequenceLoader loader, String setting, double value)
            throws ReflectiveOperationException {
        return (IntFunction<double[][]>) loader.loadClass(PairedAlternative.class.getName())
                .getConstructor(String.class, double.class, long.class)
                .newInstance(setting, value, 1L);
    }

    private static double[] widths(double[][] from, double[][] to) {
        double[] widths = new double[from.length];
        for (int metric = 0; metric < widths.length; metric++) {
            widths[metric] =
                    PairedComparison.of(from[metric], to[metric]).interval().halfWidth();
        }
        return widths;
    }
}
