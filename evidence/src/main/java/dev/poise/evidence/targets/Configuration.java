package dev.poise.evidence.targets;

import dev.poise.parameters.ParameterSpec;
import dev.poise.parameters.Settings;
import dev.poise.random.KeyedRandom;
import dev.poise.team.TeamScenario;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A situation in which targets are looked for. Immutable. */
public sealed interface Configuration {

    /** Get its name, such as REF. */
    String id();

    /** Say what it is, in words. */
    String about();

    /**
     * Get how many there are to be.
     *
     * @param quick whether a rough look is enough
     */
    int count(boolean quick);

    /**
     * Say how many there are to be, in words.
     *
     * @param quick whether a rough look is enough
     */
    String size(boolean quick);

    /**
     * Teams, each with a seed of its own.
     *
     * @param runs how many, for each value of the sweep
     * @param quick how many for a rough look
     * @param set what differs from the reference team
     * @param vary what differs from team to team, on top of that
     * @param sweep what is swept, if anything
     */
    record Teams(
            String id,
            String about,
            int runs,
            int quick,
            Map<String, Double> set,
            Map<String, Distribution> vary,
            @Nullable Sweep sweep)
            implements Configuration {

        /** Copies the maps, in their order. */
        public Teams {
            set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
            vary = Collections.unmodifiableMap(new LinkedHashMap<>(vary));
        }

        @Override
        public int count(boolean roughly) {
            return roughly ? quick : runs;
        }

        @Override
        public String size(boolean roughly) {
            return sweep == null
                    ? String.format(Locale.ROOT, "%d runs", count(roughly))
                    : String.format(
                            Locale.ROOT,
                            "%d runs at each of %d loads",
                            count(roughly),
                            sweep.values().size());
        }

        /** Get the scenarios, one for each value of the sweep. */
        public List<TeamScenario> scenarios(TeamScenario base) {
            Settings settings = base.settings();
            for (Map.Entry<String, Double> one : set.entrySet()) {
                settings = settings.with(one.getKey(), one.getValue());
            }
            List<TeamScenario> scenarios = new ArrayList<>();
            if (sweep == null) {
                scenarios.add(with(base, settings));
            } else {
                for (double value : sweep.values()) {
                    scenarios.add(with(base, settings.with(sweep.setting(), value)));
                }
            }
            return scenarios;
        }

        /**
         * Get the scenario of one team.
         *
         * @param scenario one of {@link #scenarios}
         * @param seed the seed of the team; what differs from team to team follows from it
         */
        public TeamScenario team(TeamScenario scenario, long seed) {
            Settings settings = scenario.settings();
            for (Map.Entry<String, Distribution> one : vary.entrySet()) {
                ParameterSpec entry = settings.catalogue().find(one.getKey()).orElseThrow();
                double drawn =
                        one.getValue().draw(KeyedRandom.key(KeyedRandom.key(seed, "configuration"), one.getKey()));
                settings = settings.with(one.getKey(), Math.max(entry.low(), Math.min(entry.high(), drawn)));
            }
            return with(scenario, settings);
        }

        private TeamScenario with(TeamScenario base, Settings settings) {
            return new TeamScenario(id, settings, base.without(), base.interventions());
        }
    }

    /**
     * A setting that is swept.
     *
     * @param setting its dotted name
     * @param values its values, at least two
     */
    record Sweep(String setting, List<Double> values) {
        /** Copies the values. */
        public Sweep {
            values = List.copyOf(values);
        }
    }

    /**
     * People who are simulated alone, without a team.
     *
     * @param people how many
     * @param quick how many for a rough look
     * @param phases what they live through
     */
    record People(String id, String about, int people, int quick, List<Phase> phases) implements Configuration {
        /** Copies the phases. */
        public People {
            phases = List.copyOf(phases);
        }

        @Override
        public int count(boolean roughly) {
            return roughly ? quick : people;
        }

        @Override
        public String size(boolean roughly) {
            return String.format(Locale.ROOT, "%d people", count(roughly));
        }
    }

    /**
     * A part of a person's course.
     *
     * @param days working days at most
     * @param until exhaustion at which it ends before, NaN for never
     * @param leave whether they are on leave
     * @param load what a day asks for, 1 for an ordinary one
     * @param autonomy experienced autonomy
     * @param support support
     */
    record Phase(int days, double until, boolean leave, double load, double autonomy, double support) {}
}
