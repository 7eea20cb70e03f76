package dev.poise.experiments.study.analysis;

import dev.poise.experiments.run.CsvText;
import dev.poise.experiments.study.Factor;
import dev.poise.experiments.study.plan.DesignPoint;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.experiments.study.store.StudyFolder;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The points of a study as a table: the plan, readable before anything is run. */
public final class PointTable {
    /** Its file. */
    public static final String NAME = StudyFolder.POINTS;

    private static final String DIGEST = "digest";

    /** A digest takes as long as a hundred rows; settings that a model has come to know change them all. */
    private static final int MAX_DIGESTS = 200;

    private PointTable() {}

    /** Write a row per point: its number, a value per factor, the digest of its scenario. */
    public static String csv(StudyPlan plan) {
        List<String> header = header(plan);
        header.add(DIGEST);
        CsvText csv = new CsvText(header);
        for (DesignPoint point : plan.points()) {
            List<Object> cells = cells(plan, point);
            cells.add(point.digest());
            csv.add(cells.toArray());
        }
        return csv.toString();
    }

    /**
     * Return whether a table is the one that a plan gives. Every row is looked at, and the digests of some.
     *
     * @param csv a table that was written before
     * @param digests whether digests have to be the same; those of another model may depend on other settings
     */
    public static boolean isOf(StudyPlan plan, String csv, boolean digests) {
        Iterator<String> lines = csv.lines().iterator();
        CsvText own = new CsvText(header(plan));
        if (!lines.hasNext() || !isRow(lines.next(), own, digests ? DIGEST : "")) {
            return false;
        }
        int step = Math.max(1, plan.points().size() / MAX_DIGESTS);
        for (DesignPoint point : plan.points()) {
            own.add(cells(plan, point).toArray());
            String digest = digests && point.id() % step == 0 ? point.digest() : "";
            if (!lines.hasNext() || !isRow(lines.next(), own, digest)) {
                return false;
            }
        }
        return !lines.hasNext();
    }

    /** Compare a line with a row, and what is behind it with a digest unless that is empty. */
    private static boolean isRow(String line, CsvText row, String digest) {
        int end = line.lastIndexOf(',');
        return end >= 0
                && row.take().equals(line.substring(0, end) + "\n")
                && (digest.isEmpty() || line.substring(end + 1).equals(digest));
    }

    private static List<String> header(StudyPlan plan) {
        List<String> header = new ArrayList<>(List.of("point"));
        plan.study().factors().stream().map(Factor::name).forEach(header::add);
        return header;
    }

    private static List<Object> cells(StudyPlan plan, DesignPoint point) {
        List<Object> cells = new ArrayList<>(List.of(point.id()));
        for (int i = 0; i < point.values().size(); i++) {
            boolean named = plan.study().factors().get(i).isNamed();
            boolean none =
                    plan.study().factors().get(i).isScenario() && point.values().get(i) == Factor.NO_SCENARIO;
            cells.add(
                    none
                            ? ""
                            : named
                                    ? plan.text(point, i)
                                    : (Object) point.values().get(i));
        }
        return cells;
    }
}
