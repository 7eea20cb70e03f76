package dev.poise.scenarios.study.results;

import dev.poise.scenarios.study.plan.StudyPlan;
import java.util.Locale;

/** Programs of a few lines that load a folder, to go on from. */
final class Starters {
    private Starters() {}

    static String python(StudyPlan plan) {
        return String.format(Locale.ROOT, """
                # Loads the study %s. Needs: pip install pandas duckdb
                import duckdb
                import pandas as pd

                points = pd.read_csv("points.csv")
                summary = pd.read_csv("summary.csv")
                runs = duckdb.sql("select * from 'runs/*.parquet' order by point, replication").df()
                print(f"{len(points)} points, {len(runs)} runs, {(runs.status == 'failed').sum()} failed")

                reading = "%s"
                table = runs.groupby("point")[reading].agg(["count", "mean", "std"]).join(points.set_index("point"))
                print(table)
                """, plan.study().name(), reading(plan));
    }

    static String r(StudyPlan plan) {
        return String.format(Locale.ROOT, """
                # Loads the study %s. Needs one of the packages nanoparquet, arrow or duckdb; without any: poise export . --to csv
                points <- read.csv("points.csv", check.names = FALSE)
                summary <- read.csv("summary.csv")
                parts <- list.files("runs", "^part-.*[.]parquet$", full.names = TRUE)
                has <- function(package) requireNamespace(package, quietly = TRUE)
                runs <- if (has("nanoparquet")) {
                  do.call(rbind, lapply(parts, function(part) as.data.frame(nanoparquet::read_parquet(part))))
                } else if (has("arrow")) {
                  do.call(rbind, lapply(parts, function(part) as.data.frame(arrow::read_parquet(part))))
                } else if (has("duckdb")) {
                  DBI::dbGetQuery(DBI::dbConnect(duckdb::duckdb()), "select * from 'runs/part-*.parquet'")
                } else if (file.exists("export/runs.csv")) {
                  read.csv("export/runs.csv", check.names = FALSE)
                } else {
                  stop("none of the packages nanoparquet, arrow and duckdb is here; write a CSV first: poise export . --to csv")
                }
                runs <- runs[order(runs$point, runs$replication), ]
                cat(nrow(points), "points,", nrow(runs), "runs,", sum(runs$status == "failed"), "failed\\n")

                reading <- "%s"
                means <- aggregate(runs[reading], runs["point"], mean, na.rm = TRUE)
                print(merge(points, means, by = "point"))
                """, plan.study().name(), reading(plan));
    }

    private static String reading(StudyPlan plan) {
        return plan.study().outputs().perRun().stream()
                .findFirst()
                .map(reading -> reading.id())
                .orElse("messages");
    }
}
