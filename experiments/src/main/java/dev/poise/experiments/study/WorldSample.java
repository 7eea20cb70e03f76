package dev.poise.experiments.study;

import dev.poise.experiments.run.CsvText;
import dev.poise.parameters.EvidenceLevel;
import dev.poise.parameters.ParameterSpec;
import dev.poise.parameters.Settings;
import dev.poise.team.TeamSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Worlds in each of which a study looks at its levers: constants of the model, all with a value of their own in every world. They were
 * asked for and are not drawn yet, or they were drawn, or somebody listed them in a table. Immutable.
 *
 * @param asked how many plausible worlds were asked for, 0 when a table has them
 * @param seed of the draws; of no account for a table
 * @param constants what worlds differ in, none before they are drawn
 * @param worlds in the order drawn or listed
 */
public record WorldSample(int asked, long seed, List<ParameterSpec> constants, List<World> worlds) {
    /** No worlds. */
    public static final WorldSample NONE = new WorldSample(0, 1, List.of(), List.of());

    /** The file that has them, in the folder of a study. */
    public static final String FILE = "worlds.csv";

    /** The column that counts worlds, from 1. */
    public static final String NUMBER = "world";

    /** The column with the number of the draw, from 0, that a world was: those between were not plausible. */
    public static final String DRAW = "draw";

    /** Stands for no draw, where a table does not say which one it was. */
    public static final int NOT_SAID = -1;

    /**
     * A world.
     *
     * @param draw which draw it was, from 0, or {@link #NOT_SAID}
     * @param values a value for each constant
     */
    public record World(int draw, List<Double> values) {
        /** Copies the values. */
        public World {
            values = List.copyOf(values);
        }
    }

    /** Copies the lists. */
    public WorldSample {
        constants = List.copyOf(constants);
        worlds = List.copyOf(worlds);
    }

    /**
     * Return whether a setting is a constant of the model: it has a range, and describes no situation.
     *
     * @param spec any setting
     */
    public static boolean isConstant(ParameterSpec spec) {
        return spec.grade() != EvidenceLevel.SITUATION
                && spec.kind() == ParameterSpec.Kind.NUMBER
                && spec.high() > spec.low();
    }

    /** Return whether there are no worlds, and none are asked for. */
    public boolean isNone() {
        return size() == 0;
    }

    /** Return whether worlds were asked for and are not drawn yet. */
    public boolean isPending() {
        return asked > 0 && worlds.isEmpty();
    }

    /** Get how many worlds there are, or will be. */
    public int size() {
        return worlds.isEmpty() ? asked : worlds.size();
    }

    /** Return whether every world sets the setting of a dotted name. */
    public boolean sets(String name) {
        return isPending()
                ? TeamSettings.standard()
                        .catalogue()
                        .find(name)
                        .filter(WorldSample::isConstant)
                        .isPresent()
                : constants.stream().anyMatch(spec -> spec.name().equals(name));
    }

    /**
     * Put a world on settings; before worlds are drawn, settings stay as they are.
     *
     * @param settings the rest
     * @param world from 0
     */
    public Settings on(Settings settings, int world) {
        Settings changed = settings;
        for (int i = 0; i < constants.size(); i++) {
            changed = changed.with(
                    constants.get(i).name(), worlds.get(world).values().get(i));
        }
        return changed;
    }

    /** Get how many worlds were drawn to find these; 0 when that is not known, as of a table that somebody put together. */
    public int drawn() {
        return asked == 0 || !saysDraws()
                ? 0
                : worlds.stream().mapToInt(world -> 1 + world.draw()).max().orElse(0);
    }

    /** Get the share of drawn worlds that were plausible; empty when it is not known. */
    public OptionalDouble accepted() {
        return drawn() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) worlds.size() / drawn());
    }

    /** Return whether it is known of every world which draw it was. */
    public boolean saysDraws() {
        return !worlds.isEmpty() && worlds.stream().noneMatch(world -> world.draw() == NOT_SAID);
    }

    /** Write a row per world: its number from 1, which draw it was where that is known of all, a value per constant to the last digit. */
    public String csv() {
        List<String> header = new ArrayList<>(List.of(NUMBER));
        if (saysDraws()) {
            header.add(DRAW);
        }
        constants.stream().map(ParameterSpec::name).forEach(header::add);
        CsvText csv = new CsvText(header);
        for (int i = 0; i < worlds.size(); i++) {
            List<Object> cells = new ArrayList<>(List.of(i + 1));
            if (saysDraws()) {
                cells.add(worlds.get(i).draw());
            }
            cells.addAll(worlds.get(i).values());
            csv.add(cells.toArray());
        }
        return csv.toString();
    }
}
