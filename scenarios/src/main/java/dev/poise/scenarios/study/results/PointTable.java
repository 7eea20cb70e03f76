package dev.poise.scenarios.study.results;

import dev.poise.scenarios.run.CsvText;
import dev.poise.scenarios.study.Factor;
import dev.poise.scenarios.study.plan.Point;
import dev.poise.scenarios.study.plan.StudyPlan;
import java.util.ArrayList;
import java.util.List;

/** The points of a study as a table: the plan, readable before anything is run. */
public final class PointTable {
    /** Its file. */
    public static final String NAME = "points.csv";

    private PointTable() {}

    /** Write a row per point: its number, a value per factor, the digest of its scenario. */
    public static String csv(StudyPlan plan) {
        List<String> header = new ArrayList<>(List.of("point"));
        plan.study().factors().stream().map(Factor::name).forEach(header::add);
        header.add("digest");
        CsvText csv = new CsvText(header);
        for (Point point : plan.points()) {
            List<Object> cells = new ArrayList<>(List.of(point.id()));
            for (int i = 0; i < point.values().size(); i++) {
                boolean named = plan.study().factors().get(i).isNamed();
                cells.add(named ? plan.text(point, i) : (Object) point.values().get(i));
            }
            cells.add(point.digest());
            csv.add(cells.toArray());
        }
        return csv.toString();
    }

    /** Leave out the digests, which hang on all settings that a model knows. */
    public static List<String> factors(String csv) {
        return csv.lines()
                .map(line -> line.substring(0, Math.max(0, line.lastIndexOf(','))))
                .toList();
    }
}
