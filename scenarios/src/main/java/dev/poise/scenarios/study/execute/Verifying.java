package dev.poise.scenarios.study.execute;

import dev.poise.random.Chance;
import dev.poise.readings.Reading;
import dev.poise.scenarios.run.Engine;
import dev.poise.scenarios.study.plan.PlannedRun;
import dev.poise.scenarios.study.plan.Point;
import dev.poise.scenarios.study.store.PartReader;
import dev.poise.scenarios.study.store.RunResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes some runs of a study again and compares them with what is written. */
public final class Verifying {
    private Verifying() {}

    /**
     * What came of it.
     *
     * @param there how many runs are written
     * @param compared how many were made again
     * @param differing one line for each that differs from what is written, or is written wrongly
     */
    public record Verdict(long there, int compared, List<String> differing) {
        /** Copies the list. */
        public Verdict {
            differing = List.copyOf(differing);
        }
    }

    /**
     * Verify a study. Every row is held to the plan; some runs are made again.
     *
     * @param study the study
     * @param engine what makes the runs
     * @param runs how many runs are made again
     * @param seed which ones
     */
    public static Verdict verify(OpenStudy study, Engine engine, int runs, long seed) {
        List<String> differing = new ArrayList<>();
        // every row has the same chance to be among the picked ones: reservoir sampling
        List<PartReader.Made> picked = new ArrayList<>();
        long[] there = {0};
        try (PartReader reader = new PartReader(study.folder())) {
            reader.runs(study.folder().done(), made -> {
                there[0]++;
                PlannedRun planned = planned(study, made);
                if (!planned.id().equals(made.id()) || planned.seed() != made.seed()) {
                    differing.add(String.format(
                            Locale.ROOT,
                            "run %s is not the one that is planned at point %d, replication %d",
                            made.id(),
                            made.point(),
                            made.replication()));
                }
                if (picked.size() < runs) {
                    picked.add(made);
                } else {
                    long at = Math.floorMod(Chance.bits(seed, there[0]), there[0]);
                    if (at < runs) {
                        picked.set((int) at, made);
                    }
                }
            });
        }
        try (PartReader reader = new PartReader(study.folder())) {
            RunMaker maker = new RunMaker(engine, study.plan().study().outputs());
            picked.forEach(made -> compare(study, made, maker.make(planned(study, made)), reader)
                    .ifPresent(differing::add));
        }
        return new Verdict(there[0], picked.size(), differing);
    }

    /** Compare the digest, which is of all readings, and the readings that are written, which something may have touched. */
    private static Optional<String> compare(OpenStudy study, PartReader.Made made, RunResult again, PartReader reader) {
        String digest = again instanceof RunResult.Done done ? done.digest() : "";
        if (!digest.equals(made.digest())) {
            return Optional.of(String.format(
                    Locale.ROOT,
                    "run %s gives %s, and %s is written",
                    made.id(),
                    described(digest),
                    described(made.digest())));
        }
        List<Reading> kept = study.plan().study().outputs().perRun();
        double[] written = reader.readings(made, kept);
        for (int i = 0; i < written.length; i++) {
            double given =
                    again instanceof RunResult.Done done ? done.readings().get(kept.get(i)) : Double.NaN;
            if (Double.compare(written[i], Double.isFinite(given) ? given : Double.NaN) != 0) {
                return Optional.of(String.format(
                        Locale.ROOT,
                        "run %s gives %s %s, and %s is written",
                        made.id(),
                        kept.get(i).id(),
                        given,
                        written[i]));
            }
        }
        return Optional.empty();
    }

    private static String described(String digest) {
        return digest.isEmpty() ? "a failure" : digest;
    }

    private static PlannedRun planned(OpenStudy study, PartReader.Made made) {
        List<Point> points = study.plan().points();
        Point point = points.get(Math.min(points.size() - 1, Math.max(0, made.point())));
        return study.plan().run(point, made.replication());
    }
}
