package dev.poise.benchmarks.pairing;

import dev.poise.readings.Reading;
import dev.poise.readings.RunReadings;
import dev.poise.settings.Settings;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import dev.poise.team.TeamSettings;
import java.util.List;
import java.util.function.IntFunction;

/** The readings of one setting over some seeds. Plain numbers go in and out, because two loaders have a model each. */
public final class Arm implements IntFunction<double[][]> {
    static final List<Reading> READINGS =
            List.of(Reading.VALUE_DELIVERED, Reading.AUTONOMY_MEAN, Reading.BURNOUT_EXHAUSTION, Reading.PO_EXHAUSTION);

    private final TeamScenario scenario;
    private final long firstSeed;

    /**
     * Make an arm of the reference team.
     *
     * @param setting what is set
     * @param value to which value
     * @param firstSeed where seeds begin
     */
    public Arm(String setting, double value, long firstSeed) {
        Settings settings = TeamSettings.standard();
        this.scenario = TeamScenario.of("pairing", settings.with(setting, value));
        this.firstSeed = firstSeed;
    }

    /** Run it: an array per reading, a value per seed. */
    @Override
    public double[][] apply(int seeds) {
        double[][] values = new double[READINGS.size()][seeds];
        for (int i = 0; i < seeds; i++) {
            SharedSequence.begin(firstSeed + i);
            RunReadings run = TeamRun.readings(scenario, firstSeed + i);
            for (int reading = 0; reading < values.length; reading++) {
                values[reading][i] = run.get(READINGS.get(reading));
            }
        }
        return values;
    }
}
