package dev.poise.evidence.targets.measure;

import dev.poise.evidence.targets.record.TargetRunRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How long questions wait for the Product Owner, against how busy they are. Of all queues in the model this is the one with
 * a single server, which is what the source speaks of: developers pull from a common list, so that six of them behave like a
 * queue with six servers, which is short until it is nearly full and then rises much more steeply. The wait leaves out the
 * answer itself. Pure.
 */
public final class QueueMeasures {
    /** How far the utilisation of a run may be from the one that is asked for. */
    private static final double NEAR = .02;

    private static final int MIN = 3;

    private QueueMeasures() {}

    /**
     * A run on the curve.
     *
     * @param utilisation share of the Product Owner's hours with work that waits for them
     * @param hours mean wait of a question
     * @param questions how many there were
     */
    public record Point(double utilisation, double hours, int questions) {}

    /**
     * Get the curve in the order of utilisation: every run is a point, because the mean wait of busy and idle teams together
     * would be longer than that of teams which are all equally busy.
     *
     * @param loads the runs of each load
     */
    public static List<Point> curve(List<List<TargetRunRecord>> loads) {
        List<Point> points = new ArrayList<>();
        for (List<TargetRunRecord> runs : loads) {
            for (TargetRunRecord run : runs) {
                TargetRunRecord.Queue queue = run.queue();
                points.add(
                        new Point(queue.busy() / queue.hours(), queue.waited() / queue.questions(), queue.questions()));
            }
        }
        points.sort(Comparator.comparingDouble(Point::utilisation));
        return points;
    }

    /**
     * Get the mean wait near a utilisation.
     *
     * @param curve the curve
     * @param utilisation such as .8
     * @return hours; NaN when hardly any run is that busy
     */
    public static double waitAt(List<Point> curve, double utilisation) {
        double waited = 0;
        int questions = 0;
        int runs = 0;
        for (Point point : curve) {
            if (point.questions() > 0 && Math.abs(point.utilisation() - utilisation) <= NEAR) {
                waited += point.hours() * point.questions();
                questions += point.questions();
                runs++;
            }
        }
        return runs < MIN ? Double.NaN : waited / questions;
    }

    /** Get the share of the Product Owner's hours without work that waits for them: time for users, or for nothing. */
    static double free(TargetRunRecord run) {
        return 1 - run.queue().busy() / run.queue().hours();
    }

    /** Get by what factor the wait grows from one utilisation to another. */
    static double step(List<List<TargetRunRecord>> loads, double from, double to) {
        List<Point> curve = curve(loads);
        return waitAt(curve, to) / waitAt(curve, from);
    }
}
