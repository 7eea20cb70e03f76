package dev.poise.benchmarks.pairing;

import dev.poise.metrics.Metric;
import dev.poise.metrics.RunMetrics;
import dev.poise.parameters.Settings;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import dev.poise.team.TeamSettings;
import java.util.List;
import java.util.function.IntFunction;

/** The metrics of one setting over some seeds. Plain numbers go in and out, because two loaders have a model each. */
public final class PairedAlternative implements IntFunction<double[][]> {
    static final List<Metric> METRICS =
            List.of(Metric.VALUE_DELIVERED, Metric.AUTONOMY_MEAN, Metric.BURNOUT_EXHAUSTION, Metric.PO_EXHAUSTION);

    private final TeamScenario scenario;
    private final long firstSeed;

    /**
     * Make an alternative of the reference team.
     *
     * @param setting what is set
     * @param value to which value
     * @param firstSeed where seeds begin
     */
    public PairedAlternative(String setting, double value, long firstSeed) {
        Settings settings = TeamSettings.standard();
        this.scenario = TeamScenario.of("pairing", settings.with(setting, value));
        this.firstSeed = firstSeed;
    }

    /** Run it: an array per metric, a value per seed. */
    @Override
    public double[][] apply(int seeds) {
        double[][] values = new double[METRICS.size()][seeds];
        for (int i = 0; i < seeds; i++) {
            SharedSequence.begin(firstSeed + i);
            RunMetrics run = TeamRun.metrics(scenario, firstSeed + i);
            for (int metric = 0; metric < values.length; metric++) {
                values[metric][i] = run.get(METRICS.get(metric));
            }
        }
        return values;
    }
}
