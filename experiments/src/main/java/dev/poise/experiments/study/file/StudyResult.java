package dev.poise.experiments.study.file;

import dev.poise.experiments.study.Study;
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
