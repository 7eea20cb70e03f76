package dev.poise.team.developer;

import static dev.poise.team.developer.DecisionParameter.*;
import static dev.poise.team.developer.QualityParameter.*;
import static dev.poise.team.developer.WorkParameter.*;

import dev.poise.random.KeyedRandom;
import dev.poise.team.backlog.ItemKind;
import dev.poise.team.description.NoState;
import dev.poise.team.description.NoState.Reason;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.protocol.Point;
import dev.poise.team.protocol.Task;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work in a developer's hands: how much there is, how much is done, and where on the way a decision or a question
 * comes up. Where they come up is keyed by the item, so it is the same whoever does the work and whenever.
 */
final class Work {
    /** Ln-sd of the time that a task takes in the worst code: part of the form. */
    private static final double DEBT_NOISE = .9;

    /** Share of the building until the last question comes up: part of the form. */
    private static final double ASK_TO = .9;

    /** Share of the building before the first decision comes up: part of the form. */
    private static final double DECIDE_FROM = .05;

    private static final long DECISIONS = 101;
    private static final long QUESTIONS = 102;
    private static final long TIME = 103;
    private static final long DECISION_AT = 104;
    private static final long QUESTION_AT = 105;
    private static final long BLOCKS = 106;
    /** The effort that {@code work.decisions} and {@code clarity.questions} are about, h: units, to move them is to scale these. */
    private static final double DECISION_HOURS = 4.5;

    private static final double QUESTION_HOURS = 5;
    /** The complexity that {@code work.decisions} is about. */
    private static final double MIDDLING = .5;

    /** The small slack that swallows whole seconds. */
    private static final double SLACK = 1e-9;

    final Task task;
    /** What an hour of it counts as. */
    final SimulationEvent.Work kind;
    /** All the work, in hours at ordinary pace; grows with rework. */
    @NoState(Reason.OF_THE_WORK)
    double total;
    /** Hours of it that debt costs. */
    final double wasted;
    /** Hours done. */
    @NoState(Reason.OF_THE_WORK)
    double done;
    /** Real hours worked on it. */
    @NoState(Reason.OF_THE_WORK)
    double hours;
    /** Questions and decisions that keep it waiting. */
    private final List<Point> open = new ArrayList<>(2);
    /** The decision that the Product Owner wants to look at; null for none. */
    @Nullable
    Point expected;
    /** Whether the developer asked for that look. */
    boolean sought;
    /** Whether the developer decided before they came. */
    boolean decidedAlone;
    /** How much was done when that decision came up. */
    @NoState(Reason.OF_THE_WORK)
    double decidedAt;
    /** How often the Product Owner has asked about it. */
    int asked;
    /** Whether the Product Owner was told on the way what is hidden in it. */
    boolean told;
    /** Quality of the developer's own choice there. */
    @NoState(Reason.OF_THE_WORK)
    double ownQuality;

    private final double start;
    private final long[] points;
    private int next;

    @NoState(Reason.OF_THE_WORK)
    private double quality;

    private int decided;

    private Work(Task task, double total, double wasted, long[] points) {
        this.task = task;
        this.kind = kind(task);
        this.start = total;
        this.total = total;
        this.wasted = wasted;
        this.points = points;
        this.done = total * (1 - task.left());
        while (next < points.length && at(next) <= done && done > 0) {
            next++;
        }
    }

    /** Begin a task. */
    static Work begin(Task task, DeveloperValues p, boolean clarity) {
        if (task.act() != Task.Act.BUILD) {
            return new Work(task, task.hours(), 0, new long[0]);
        }
        double healthy = task.item().fullEffort();
        double spread = DEBT_NOISE * task.debt();
        double luck = KeyedRandom.logNormalOfMean(task.item().key(), TIME, 1, spread);
        double total = healthy * (1 + p.get(DEBT_TIME) * task.debt()) * luck;
        return new Work(task, total, Math.max(0, total - healthy), points(task, healthy, p, clarity));
    }

    private static SimulationEvent.Work kind(Task task) {
        return switch (task.act()) {
            case REVIEW -> SimulationEvent.Work.REVIEW;
            case REWORK -> SimulationEvent.Work.REWORK;
            case BUILD ->
                switch (task.item().kind()) {
                    case FEATURE -> SimulationEvent.Work.FEATURE;
                    case REFACTORING -> SimulationEvent.Work.REFACTORING;
                    case DEFECT, INCIDENT -> SimulationEvent.Work.DEFECT;
                };
        };
    }

    /** Find all points, in the order in which they come up. */
    private static long[] points(Task task, double healthy, DeveloperValues p, boolean clarity) {
        long key = task.item().key();
        ItemKind kind = task.item().kind();
        if (kind == ItemKind.DEFECT || kind == ItemKind.INCIDENT) {
            return new long[0];
        }
        double plain = p.get(DECISIONS_PLAIN);
        double byComplexity = plain + (1 - plain) * task.item().complexity() / MIDDLING;
        int decisions = KeyedRandom.poisson(
                key, DECISIONS, p.get(DecisionParameter.DECISIONS) * healthy / DECISION_HOURS * byComplexity);
        double unclear = clarity
                ? p.get(QUESTIONS_UNCLEAR) - p.get(QUESTIONS_CLEARER) * task.clarity()
                : p.get(QUESTIONS_UNCLEAR) - p.get(QUESTIONS_CLEARER);
        int questions = kind == ItemKind.REFACTORING
                ? 0
                : KeyedRandom.poisson(
                        key, QUESTIONS, p.get(QualityParameter.QUESTIONS) * healthy / QUESTION_HOURS * unclear);
        long[] points = new long[decisions + questions];
        long decisionAt = KeyedRandom.key(key, DECISION_AT);
        double from = DECIDE_FROM;
        double to = p.get(DECIDE_TO);
        for (int i = 0; i < decisions; i++) {
            double share = from + (to - from) * KeyedRandom.uniform(decisionAt, i);
            points[i] = pack(share, Point.decision(i));
        }
        long questionAt = KeyedRandom.key(key, QUESTION_AT);
        double askTo = ASK_TO;
        for (int i = 0; i < questions; i++) {
            points[decisions + i] = pack(askTo * KeyedRandom.uniform(questionAt, i), Point.question(i));
        }
        Arrays.sort(points);
        return points;
    }

    /** Packs a point so that packed points sort by their share of the way (upper 32 bits), then number, then kind. */
    private static long pack(double share, Point point) {
        return ((long) (share * 0x1p31) << 32)
                | ((long) point.number() << 1)
                | (point.kind() == Point.Kind.QUESTION ? 1 : 0);
    }

    private static Point unpack(long packed) {
        int number = (int) packed >>> 1;
        return (packed & 1) == 0 ? Point.decision(number) : Point.question(number);
    }

    private double at(int point) {
        return (points[point] >>> 32) * 0x1p-31 * start;
    }

    /** Get how much must be done until something comes up or the work is finished. */
    double untilNext() {
        return Math.max(0, (next < points.length ? Math.min(at(next), total) : total) - done);
    }

    boolean finished() {
        return next >= points.length && done >= total - SLACK;
    }

    /** Return whether a decision or question comes up now. */
    boolean atPoint() {
        return next < points.length && done >= at(next) - SLACK;
    }

    /** Get what comes up, and move on to the next point. */
    Point takePoint() {
        return unpack(points[next++]);
    }

    /** Let it wait until somebody has spoken. */
    void await(Point point) {
        open.add(point);
    }

    /** Return whether it waits for this. */
    boolean awaits(Point point) {
        return open.contains(point);
    }

    /** Return whether it waits for anything. */
    boolean waits() {
        return !open.isEmpty();
    }

    /**
     * Let it wait for this no longer.
     *
     * @return whether it did
     */
    boolean settle(Point point) {
        return open.remove(point);
    }

    boolean blocks(int question, double probability) {
        return KeyedRandom.happens(KeyedRandom.key(task.item().key(), BLOCKS), question, probability);
    }

    /** The developer decides before the Product Owner has come. */
    void decideAlone(double withQuality) {
        decidedAlone = true;
        decidedAt = done;
        ownQuality = withQuality;
    }

    /** The developer waits for the Product Owner with a decision. */
    void waitForThem() {
        decidedAlone = false;
        decidedAt = done;
    }

    double leftShare() {
        return total <= 0 ? 0 : Math.max(0, Math.min(1, 1 - done / total));
    }

    void decided(double withQuality) {
        quality += withQuality;
        decided++;
    }

    /** Return whether no decision came up. */
    boolean undecided() {
        return decided == 0;
    }

    /** Get the mean quality of the decisions, NaN when none came up. */
    double quality() {
        return quality / decided;
    }
}
