package dev.poise.experiments.study.file;

import dev.poise.experiments.study.Study;
import dev.poise.experiments.study.WorldSample;
import dev.poise.scenarios.problem.Problem;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What came of a study file: a study, or every mistake in it. A user's mistake is never an exception. */
public sealed interface StudyResult {

    /**
     * A study that can be run.
     *
     * @param study what to run
     * @param files all that defines it, by name relative to its folder: read again, they give the same study without any other file
     */
    record Loaded(Study study, Map<String, String> files) implements StudyResult {
        /** Copies the map, in the order of names. */
        public Loaded {
            files = Collections.unmodifiableMap(new TreeMap<>(files));
        }

        /** Return whether the study asks for plausible worlds that are not drawn yet; it cannot begin before they are. */
        public boolean lacksWorlds() {
            return study.worlds().isPending();
        }

        /**
         * Make a copy with worlds that were drawn for it.
         *
         * @param worlds as many as the study asks for
         */
        public Loaded with(WorldSample worlds) {
            Map<String, String> more = new TreeMap<>(files);
            more.put(WorldSample.FILE, worlds.csv());
            return new Loaded(study.with(worlds), more);
        }

        /**
         * Take the worlds of the same study that was begun before, so that they are drawn once.
         *
         * @param begun a study
         * @return this one as it is when it needs no worlds, or others
         */
        public Loaded withWorldsOf(Study begun) {
            WorldSample there = begun.worlds();
            return lacksWorlds()
                            && !there.isPending()
                            && there.asked() == study.worlds().asked()
                            && there.seed() == study.worlds().seed()
                            && there.size() == there.asked()
                    ? with(there)
                    : this;
        }
    }

    /**
     * Everything that is wrong.
     *
     * @param problems at least one, in the order of files and lines
     */
    record Problems(List<Problem> problems) implements StudyResult {
        /** Copies the list. */
        public Problems {
            problems = List.copyOf(problems);
        }

        /** Tell all problems, one line each. */
        public String describe() {
            return problems.stream().map(Problem::describe).collect(Collectors.joining("\n"));
        }
    }
}
