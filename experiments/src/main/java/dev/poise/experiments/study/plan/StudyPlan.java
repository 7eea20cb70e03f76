package dev.poise.experiments.study.plan;

import dev.poise.experiments.run.Version;
import dev.poise.experiments.study.Design;
import dev.poise.experiments.study.Factor;
import dev.poise.experiments.study.FactorRole;
import dev.poise.experiments.study.Pairing;
import dev.poise.experiments.study.Replications;
import dev.poise.experiments.study.Study;
import dev.poise.random.KeyedRandom;
import dev.poise.statistics.design.MorrisDesign;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * All runs of a study: a function of the study and nothing else. Points are cut into groups and replications into batches; a chunk
 * is one batch of one group. Immutable.
 */
public final class StudyPlan {
    /** How many runs a chunk has, about: a second or two of work, small enough to lose, large enough to write at once. */
    private static final int DEFAULT_CHUNK = 200;

    /** So that a small study keeps several threads busy, too, and can be cut into shares that are about as large. */
    private static final int MIN_CHUNKS = 40;

    /** Writing a part takes as long as some runs. */
    private static final int SMALL_CHUNK = 4;

    /** So that a generation of a search keeps several threads busy. */
    private static final int MIN_JOBS = 4;

    private static final int DEFAULT_BATCH = 25;
    private static final int MIN_BATCH = 10;
    /** So that a very large study does not have too many files; a chunk lies in memory, so not with the items of all its runs. */
    private static final int LARGE_CHUNK = 1000;

    private static final int MANY_RUNS = 500_000;

    private final Study study;
    private final PlanPoints points;
    private final int left;
    private final int groupSize;
    private final int batchSize;
    private final int baseline;

    private StudyPlan(Study study, PlanPoints points, int left) {
        this.study = study;
        this.points = points;
        this.left = left;
        long runs = mostRuns();
        boolean large = runs >= MANY_RUNS && !study.outputs().items();
        long share = large ? LARGE_CHUNK : Math.min(DEFAULT_CHUNK, runs / MIN_CHUNKS);
        int chunk = (int) Math.max(SMALL_CHUNK, share);
        if (study.replications() instanceof Replications.Until until) {
            batchSize = Math.max(until.least(), MIN_BATCH);
            groupSize = Math.max(1, chunk / batchSize);
        } else if (study.replications() instanceof Replications.Best best) {
            batchSize = best.step();
            groupSize = Math.max(1, chunk / batchSize);
        } else if (study.design() instanceof Design.Search search) {
            // a generation is whole groups, however many generations there will be
            batchSize = study.replications().most();
            int group = Math.min(search.population() / MIN_JOBS, DEFAULT_CHUNK / batchSize);
            groupSize = IntStream.rangeClosed(1, Math.max(1, group))
                    .filter(size -> search.population() % size == 0)
                    .max()
                    .orElse(1);
        } else {
            // few replications at a time, so that a study which is stopped has looked at all points alike
            groupSize = Math.max(
                    1,
                    Math.min(
                            points.size(),
                            chunk / Math.min(DEFAULT_BATCH, study.replications().most())));
            batchSize = Math.min(study.replications().most(), Math.max(1, chunk / groupSize));
        }
        baseline = findBaseline();
    }

    /**
     * Make the plan of a study.
     *
     * @param study what to run
     * @return a plan with at least no point; see {@link #points()}
     */
    public static StudyPlan of(Study study) {
        List<double[]> all = DesignPoints.of(study);
        PlanPoints points = PlanPoints.of(study, all);
        return new StudyPlan(study, points, all.size() - points.size());
    }

    /**
     * Make a copy with the next generation of a search.
     *
     * @param generation its points: a value per factor each
     */
    public StudyPlan with(List<double[]> generation) {
        return new StudyPlan(study, points.with(generation), left);
    }

    /** Get what is planned. */
    public Study study() {
        return study;
    }

    /** Get the points; empty when constraints leave none. They are made again whenever they are asked for. */
    public List<DesignPoint> points() {
        return points;
    }

    /** Get how many points of the design the constraints left out. */
    public int left() {
        return left;
    }

    /** Get the most runs there can be; of a search, without those that evaluate what it found. */
    public long mostRuns() {
        if (study.design() instanceof Design.Search search) {
            int replications = study.replications().most();
            return (long) search.generations(replications) * search.population() * replications;
        }
        return study.replications() instanceof Replications.Best best
                ? Math.max(best.budget(), (long) points.size() * best.step())
                : (long) points.size() * study.replications().most();
    }

    /** Get how many points a group has, but for the last. */
    public int groupSize() {
        return groupSize;
    }

    /** Get the number of groups of points. */
    public int groups() {
        return (points.size() + groupSize - 1) / groupSize;
    }

    /** Get the most batches of a group. */
    public int batches() {
        return (study.replications().most() + batchSize - 1) / batchSize;
    }

    /** Get how many replications a batch has, but for the last. */
    public int batchSize() {
        return batchSize;
    }

    /** Get how runs are cut into chunks, as text: two plans with the same text have the same runs in a chunk of the same name. */
    public String cut() {
        return String.format(Locale.ROOT, "%d points x %d replications", groupSize, batchSize);
    }

    /** Get the points of a group. */
    public List<DesignPoint> group(int group) {
        return points.subList(group * groupSize, Math.min(points.size(), (group + 1) * groupSize));
    }

    /** Get how many runs one batch of one group has when all its points want some. */
    public int runs(int group, int batch) {
        int first = batch * batchSize;
        int end = Math.min(first + batchSize, study.replications().most());
        return group(group).size() * (end - first);
    }

    /**
     * Get the runs of one batch of one group.
     *
     * @param group which points
     * @param batch which replications
     * @param wanted tells by their ids which points of the group still need runs
     */
    public Chunk chunk(int group, int batch, IntPredicate wanted) {
        List<DesignPoint> going =
                group(group).stream().filter(point -> wanted.test(point.id())).toList();
        int first = batch * batchSize;
        int end = Math.min(first + batchSize, study.replications().most());
        List<PlannedRun> runs = new ArrayList<>();
        for (int replication = first; replication < end; replication++) {
            for (DesignPoint point : going) {
                runs.add(run(point, replication));
            }
        }
        return new Chunk(group, batch, runs);
    }

    /**
     * Get the name of a chunk.
     *
     * @param group which points
     * @param batch which replications
     */
    public static String chunkName(int group, int batch) {
        return Chunk.name(group, batch);
    }

    /**
     * Get a run.
     *
     * @param point where
     * @param replication which one, from 0
     */
    public PlannedRun run(DesignPoint point, int replication) {
        long seed = KeyedRandom.key(study.seed(), replication);
        if (study.pairing() == Pairing.NONE) {
            seed = KeyedRandom.key(seed, point.id());
        }
        if (study.pairing() == Pairing.WORLD) {
            seed = ofWorld(seed, point);
        }
        return new PlannedRun(
                Hash.of(List.of(Version.MODEL, point.digest(), Long.toString(seed))), point, replication, seed);
    }

    /** A seed that depends on the values of the world, not on its place, so that it stays when points are added. */
    private long ofWorld(long seed, DesignPoint point) {
        long key = seed;
        for (int i = 0; i < point.values().size(); i++) {
            Factor factor = study.factors().get(i);
            if (factor.role() == FactorRole.UNCERTAINTY && factor.varies()) {
                key = KeyedRandom.key(
                        KeyedRandom.key(key, factor.name()),
                        Double.doubleToLongBits(point.values().get(i)));
            }
        }
        return key;
    }

    /** Return whether the event log of a run is kept: decided by its id, so that it does not matter who runs it. */
    public boolean isTraced(PlannedRun run) {
        return (Long.parseUnsignedLong(run.id(), 16) >>> 11) * 0x1.0p-53
                < study.outputs().traces();
    }

    /** Get the id of the point that others are compared with; -1 when the study names one that is not there. */
    public int baseline() {
        return baseline;
    }

    private int findBaseline() {
        Map<String, Double> wanted = study.comparing().baseline();
        return points.stream()
                .filter(point -> IntStream.range(0, study.factors().size()).allMatch(i -> {
                    Double value = wanted.get(study.factors().get(i).name());
                    return value == null || value.equals(point.values().get(i));
                }))
                .mapToInt(DesignPoint::id)
                .findFirst()
                .orElse(-1);
    }

    /** Get the trajectories of a study that has some. */
    public MorrisDesign trajectories() {
        return DesignPoints.trajectories(study, (Design.Morris) study.design());
    }

    /** Get a value of a point as text. */
    public String text(DesignPoint point, int factor) {
        return study.text(study.factors().get(factor), point.values().get(factor));
    }
}
