package dev.poise.report.study;

import dev.poise.experiments.study.run.OpenStudy;
import dev.poise.experiments.study.run.SearchEvaluation;
import dev.poise.experiments.study.store.Manifest;
import dev.poise.experiments.study.store.PartTable;
import dev.poise.experiments.study.store.StoreException;
import dev.poise.experiments.study.store.StudyFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The files of a study's folder that belong to an archive: those that the study and its runs give. What was asked later, exported or set
 * aside is none of them, and neither is what a killed program left.
 */
final class CrateFiles {
    private static final String TRACES = "traces/";
    private static final List<String> BESIDE = List.of(
            "policies.csv",
            "report.html",
            "datapackage.json",
            "stress.md",
            "analysis.py",
            "analysis.R",
            "SHA256SUMS",
            Manifest.NAME);

    private static final Map<String, String> ABOUT = Map.ofEntries(
            Map.entry("study.yaml", "What is studied: factors, design, replications, questions."),
            Map.entry("base.yaml", "The scenario that all points start from, with every setting."),
            Map.entry("design.csv", "The points as they were listed."),
            Map.entry("worlds.csv", "The worlds that every lever is looked at in: a row for each, with its constants."),
            Map.entry("points.csv", "The plan: a row per point, with the value of each factor."),
            Map.entry("summary.csv", "Averages per point and metric, with intervals."),
            Map.entry("contrasts.csv", "Paired differences to the baseline, with intervals and verdicts."),
            Map.entry("thresholds.csv", "Which thresholds are met at which points."),
            Map.entry("sensitivity.csv", "Indices of how much each factor matters."),
            Map.entry("effects.csv", "Averages per level of each factor."),
            Map.entry("levers.csv", "Levers over all worlds: averages, regret, differences."),
            Map.entry("robustness.csv", "In what share of the worlds a lever meets all thresholds."),
            Map.entry("discovery.csv", "Boxes in which averages lie beyond a bound."),
            Map.entry("peeling.csv", "How these boxes were found, step by step."),
            Map.entry("tree.csv", "A classification tree for the same question."),
            Map.entry("front.csv", "Which levers or points are on the Pareto front."),
            Map.entry("generations.csv", "Generations of the search."),
            Map.entry("candidates.csv", "Points that the search looked at."),
            Map.entry("policies.csv", "What the search found, evaluated with fresh seeds."),
            Map.entry("failures.jsonl", "Runs that failed, and how to make each again."),
            Map.entry("report.html", "The report: the answer first, then charts and tables."),
            Map.entry("datapackage.json", "Names, types, units and keys of all tables (Frictionless Data Package)."),
            Map.entry("stress.md", "How the study was made, after the STRESS checklist."),
            Map.entry("analysis.py", "A few lines of Python that load the tables."),
            Map.entry("analysis.R", "A few lines of R that load the tables."),
            Map.entry("SHA256SUMS", "Checksums of parts and tables."),
            Map.entry(Manifest.NAME, "Program, model and machines that made the runs, and when."),
            Map.entry("runs/", "A row per run: point, replication, seed, metrics."),
            Map.entry("sprints/", "A row per run and sprint."),
            Map.entry("people/", "A row per person and sprint."),
            Map.entry("items/", "A row per item of the Product Backlog."),
            Map.entry(TRACES, "Event logs of some runs."),
            Map.entry("scenarios/", "The scenarios that the study names, with every setting."),
            Map.entry(
                    SearchEvaluation.FOLDER + "/",
                    "The study that evaluates what the search found; a crate of its own."));

    private static final Map<String, String> FORMATS = Map.of(
            "yaml", "application/yaml",
            "csv", "text/csv",
            "parquet", "application/vnd.apache.parquet",
            "jsonl", "application/jsonl",
            "json", "application/json",
            "html", "text/html",
            "md", "text/markdown",
            "py", "text/x-python",
            "R", "text/x-r-source");

    private final List<String> defining;
    private final List<String> all = new ArrayList<>();
    private final Map<String, List<String>> folders = new LinkedHashMap<>();

    private CrateFiles(List<String> defining) {
        this.defining = defining;
    }

    /** List the files of a folder in which everything is written. */
    static CrateFiles of(OpenStudy study) {
        StudyFolder folder = study.folder();
        CrateFiles files = new CrateFiles(List.copyOf(study.manifest().files().keySet()));
        files.defining.forEach(files::add);
        Stream.concat(StudyFolder.TABLES.stream(), BESIDE.stream())
                .filter(name -> Files.isRegularFile(folder.file(name)))
                .forEach(files::add);
        for (PartTable table : folder.tables()) {
            folder.done().forEach(chunk -> files.add(StudyFolder.partName(table, chunk)));
        }
        traces(folder.file(TRACES)).forEach(files::add);
        if (Files.isDirectory(folder.file(SearchEvaluation.FOLDER))) {
            files.folders.put(SearchEvaluation.FOLDER + "/", List.of());
        }
        return files;
    }

    private static List<String> traces(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("run-"))
                    .sorted()
                    .map(name -> TRACES + name)
                    .toList();
        } catch (IOException e) {
            throw StoreException.of("read", folder, e);
        }
    }

    private void add(String name) {
        all.add(name);
        int end = name.indexOf('/') + 1;
        if (end > 0) {
            folders.computeIfAbsent(name.substring(0, end), unused -> new ArrayList<>())
                    .add(name);
        }
    }

    /** Get all files, by their names inside the folder. */
    List<String> all() {
        return all;
    }

    /** Get folders with the files in them; none for one that is an archive of its own. */
    Map<String, List<String>> folders() {
        return folders;
    }

    /** Get the files that define the study. */
    List<String> defining() {
        return defining;
    }

    /** Get what the runs gave: folders of parts and tables. */
    List<String> made() {
        return top().stream()
                .filter(name -> !defining.contains(name) && !name.equals("scenarios/"))
                .toList();
    }

    /** Get the files that lie in no folder, and the folders. */
    List<String> top() {
        return Stream.concat(all.stream().filter(name -> name.indexOf('/') < 0), folders.keySet().stream())
                .toList();
    }

    /** Say in a sentence what a file or folder is. */
    static String about(String name) {
        int end = name.indexOf('/') + 1;
        return ABOUT.getOrDefault(name, ABOUT.getOrDefault(name.substring(0, end), ""));
    }

    /** Get the media type of a file. */
    static String format(String name) {
        return FORMATS.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
    }
}
