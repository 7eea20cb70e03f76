package dev.poise.report.study;

import dev.poise.experiments.study.Design;
import dev.poise.experiments.study.Factor;
import dev.poise.experiments.study.plan.StudyPlan;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Programs of a few lines that load a folder, to go on from. */
final class Starters {
    private Starters() {}

    static String python(StudyPlan plan) {
        return String.format(Locale.ROOT, """
                # Loads the study %s. Needs: pip install pandas duckdb
                import importlib.util

                import duckdb
                import pandas as pd

                points = pd.read_csv("points.csv")
                summary = pd.read_csv("summary.csv")
                runs = duckdb.sql("select * from 'runs/*.parquet' order by point, replication").df()
                print(f"{len(points)} points, {len(runs)} runs, {(runs.status == 'failed').sum()} failed")

                metric = "%s"
                table = runs.groupby("point")[metric].agg(["count", "mean", "std"]).join(points.set_index("point"))
                print(table)
                %s""", plan.study().name(), metric(plan), indices(plan));
    }

    /** Of a design that is made for them: indices by SALib, which has to be told whether there are points for the second order. */
    private static String indices(StudyPlan plan) {
        if (!(plan.study().design() instanceof Design.Saltelli saltelli)) {
            return "";
        }
        List<String> names = plan.study().factors().stream()
                .filter(Factor::varies)
                .map(Factor::name)
                .toList();
        return String.format(
                Locale.ROOT,
                """

                # The same indices by SALib (pip install SALib), noise of runs included. calc_second_order says how long the rows of the
                # design are.
                if importlib.util.find_spec("SALib"):
                    from SALib.analyze import sobol

                    problem = {"num_vars": %d, "names": [%s], "bounds": [[0, 1]] * %d}
                    sobol.analyze(problem, table["mean"].to_numpy(), calc_second_order=%s, print_to_console=True)
                """,
                names.size(),
                names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", ")),
                names.size(),
                saltelli.secondOrder() ? "True" : "False");
    }

    static String r(StudyPlan plan) {
        return String.format(Locale.ROOT, """
                # Loads the study %s. Needs one of the packages nanoparquet, arrow or duckdb; without any: poise study export . --to csv
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
                  stop("none of the packages nanoparquet, arrow and duckdb is here; write a CSV first: poise study export . --to csv")
                }
                runs <- runs[order(runs$point, runs$replication), ]
                cat(nrow(points), "points,", nrow(runs), "runs,", sum(runs$status == "failed"), "failed\\n")

                metric <- "%s"
                means <- aggregate(runs[metric], runs["point"], mean, na.rm = TRUE)
                print(merge(points, means, by = "point"))
                """, plan.study().name(), metric(plan));
    }

    private static String metric(StudyPlan plan) {
        return plan.study().outputs().perRun().stream()
                .findFirst()
                .map(metric -> metric.id())
                .orElse("messages");
    }
}
