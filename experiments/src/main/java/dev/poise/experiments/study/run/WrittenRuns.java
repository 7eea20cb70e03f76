package dev.poise.experiments.study.run;

import dev.poise.experiments.run.RunRecord;
import dev.poise.experiments.study.store.PartReader;
import dev.poise.team.TeamScenario;
import java.util.ArrayList;
import java.util.List;

/** The runs that are written in the folder of a study. Reads the folder anew each time it is asked. */
public final class WrittenRuns {
    private final OpenStudy study;

    /**
     * Look at nothing yet.
     *
     * @param study whose runs
     */
    public WrittenRuns(OpenStudy study) {
        this.study = study;
    }

    /**
     * How many there are.
     *
     * @param there all, failed ones as well
     * @param failed those that failed
     */
    public record Count(long there, long failed) {
        /** Add those of another study. */
        public Count and(Count other) {
            return new Count(there + other.there, failed + other.failed);
        }
    }

    /** A run that is written, and can be made again. */
    public static final class Run {
        private final OpenStudy study;
        private final PartReader.Made made;

        private Run(OpenStudy study, PartReader.Made made) {
            this.study = study;
            this.made = made;
        }

        /** Get its id. */
        public String id() {
            return made.id();
        }

        /** Get its seed. */
        public long seed() {
            return made.seed();
        }

        /** Get the scenario of its point. */
        public TeamScenario scenario() {
            return study.plan()
                    .run(study.plan().points().get(made.point()), made.replication())
                    .point()
                    .scenario();
        }

        /**
         * Return whether a run has the very metrics and the number of messages that are written of this one.
         *
         * @param again the run made again
         */
        public boolean isSame(RunRecord again) {
            return MetricsDigest.of(again.metrics(), again.messages()).equals(made.digest());
        }
    }

    /** Count them. */
    public Count count() {
        long[] runs = new long[2];
        try (PartReader reader = new PartReader(study.folder())) {
            reader.runs(study.folder().done(), run -> {
                runs[0]++;
                runs[1] += run.problem().isEmpty() ? 0 : 1;
            });
        }
        return new Count(runs[0], runs[1]);
    }

    /**
     * Find those whose ids begin in some way. Points that are equal have equal runs, so that an id may be found more than once.
     *
     * @param id an id, or how it begins
     */
    public List<Run> startingWith(String id) {
        List<Run> found = new ArrayList<>();
        try (PartReader reader = new PartReader(study.folder())) {
            reader.runs(study.folder().done(), made -> {
                if (made.id().startsWith(id)) {
                    found.add(new Run(study, made));
                }
            });
        }
        return found;
    }
}
