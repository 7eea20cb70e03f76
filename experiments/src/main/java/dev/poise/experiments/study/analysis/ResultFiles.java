package dev.poise.experiments.study.analysis;

import dev.poise.experiments.run.Components;
import dev.poise.experiments.run.CsvText;
import dev.poise.experiments.study.Factor;
import dev.poise.experiments.study.plan.LeverWorlds;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.experiments.study.search.Generations;
import dev.poise.experiments.study.store.StoreException;
import dev.poise.experiments.study.store.StudyFolder;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** The results of a study as files next to its parts. */
public final class ResultFiles {
    private ResultFiles() {}

    /**
     * Compute the results of a study and write all files that follow from them. A table without rows is left out, but for summaries and
     * failures.
     *
     * @param plan of the study
     * @param folder where its parts are, and where the files go
     * @param complete whether all its runs are made
     * @return what there is to say
     */
    public static StudyResults write(StudyPlan plan, StudyFolder folder, boolean complete) {
        Set<String> written = new TreeSet<>();
        StudyResults results = tables(plan, folder, complete, folder, written);
        folder.write("datapackage.json", DataPackage.json(results, written));
        folder.sortChecksums();
        return results;
    }

    /**
     * Compute what the runs of a study say to another question, and write its tables elsewhere.
     *
     * @param plan of the study, with the question in place of its own
     * @param folder where its parts are
     * @param complete whether all its runs are made
     * @param target where the tables go
     * @return what there is to say
     */
    public static StudyResults answer(StudyPlan plan, StudyFolder folder, boolean complete, StudyFolder target) {
        StudyResults results = tables(plan, folder, complete, target, new TreeSet<>());
        target.sortChecksums();
        return results;
    }

    /**
     * Compute the tables of a study once more and compare them with those in its folder.
     *
     * @param plan of the study, of which all runs are made
     * @param folder where parts and tables are
     * @return the names of tables that are missing, or are not what the parts give
     * @throws StoreException when there is no place for temporary files
     */
    public static List<String> differing(StudyPlan plan, StudyFolder folder) {
        try {
            Path place = Files.createTempDirectory("poise-tables");
            try {
                tables(plan, folder, true, folder.at(place), new TreeSet<>());
                List<String> differing = new ArrayList<>();
                for (String name : StudyFolder.TABLES) {
                    Path given = place.resolve(name);
                    Path there = folder.file(name);
                    if (Files.exists(given) != Files.exists(there)
                            || (Files.exists(given)
                                    && (!Files.isRegularFile(there) || Files.mismatch(given, there) >= 0))) {
                        differing.add(name);
                    }
                }
                return differing;
            } finally {
                try (Stream<Path> files = Files.list(place)) {
                    for (Path file : files.toList()) {
                        Files.delete(file);
                    }
                }
                Files.delete(place);
            }
        } catch (IOException e) {
            throw new StoreException("no place for temporary files: " + e.getMessage());
        }
    }

    private static StudyResults tables(
            StudyPlan plan, StudyFolder parts, boolean complete, StudyFolder target, Set<String> written) {
        try (TableFiles tables = new TableFiles(target)) {
            StudyResults results = StudyAnalysis.of(plan, parts, complete, tables);
            written.addAll(tables.publish());
            add(target, written, "thresholds.csv", ThresholdRow.class, results.thresholds());
            add(target, written, "sensitivity.csv", SensitivityRow.class, results.sensitivity());
            add(target, written, "effects.csv", EffectRow.class, results.effects());
            DiscoveryRows found = new DiscoveryRows(results);
            add(target, written, "discovery.csv", DiscoveryRow.class, found.boxes());
            add(target, written, "peeling.csv", PeelingRow.class, found.peeling());
            add(target, written, "tree.csv", TreeRow.class, found.trees());
            add(target, written, "front.csv", FrontRow.class, results.front());
            if (Generations.isSearch(plan)) {
                addSearch(target, written, Generations.of(plan, parts));
            }
            LeverWorlds.of(plan).ifPresent(grid -> {
                addLevers(target, written, "levers.csv", LeverRow.class, results.levers(), grid, LeverRow::lever);
                addLevers(
                        target,
                        written,
                        "robustness.csv",
                        RobustnessRow.class,
                        results.robustness(),
                        grid,
                        RobustnessRow::lever);
            });
            return results;
        }
    }

    private static <T extends Record> void add(
            StudyFolder folder, Set<String> written, String name, Class<T> type, List<T> rows) {
        if (!rows.isEmpty()) {
            folder.writeTable(name, CsvText.of(type, rows));
            written.add(name);
        }
    }

    /** Add what a search looked at, with a column for each factor. */
    private static void addSearch(StudyFolder target, Set<String> written, Generations generations) {
        SearchTables search = new SearchTables(generations);
        add(target, written, "generations.csv", GenerationRow.class, search.generations());
        List<String> header = header(CandidateRow.class);
        generations.plan().study().factors().stream().map(Factor::name).forEach(header::add);
        CsvText csv = new CsvText(header);
        search.candidates().forEach((row, values) -> {
            List<Object> cells = new ArrayList<>(Components.tree(row).values());
            cells.addAll(values);
            csv.add(cells.toArray());
        });
        target.writeTable("candidates.csv", csv.toString());
        written.add("candidates.csv");
    }

    /**
     * Write what the evaluation of a search says of the policies, next to the tables of the search.
     *
     * @param results of the search
     * @param folder of the search
     */
    public static void writePolicies(SearchResults results, StudyFolder folder) {
        folder.writeTable("policies.csv", CsvText.of(PolicyRow.class, results.policies()));
        folder.sortChecksums();
    }

    private static List<String> header(Class<? extends Record> type) {
        List<String> header = new ArrayList<>();
        Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).forEach(header::add);
        return header;
    }

    /** Add a table about levers, with a column for each factor that they are made of. */
    private static <T extends Record> void addLevers(
            StudyFolder folder,
            Set<String> written,
            String name,
            Class<T> type,
            List<T> rows,
            LeverWorlds grid,
            ToIntFunction<T> lever) {
        if (rows.isEmpty()) {
            return;
        }
        List<String> header = header(type);
        grid.factors().stream().map(Factor::name).forEach(header::add);
        CsvText csv = new CsvText(header);
        for (T row : rows) {
            List<Object> cells = new ArrayList<>(Components.tree(row).values());
            for (Factor factor : grid.factors()) {
                int number = lever.applyAsInt(row);
                cells.add(factor.isNamed() ? grid.text(number, factor) : (Object) grid.value(number, factor));
            }
            csv.add(cells.toArray());
        }
        folder.writeTable(name, csv.toString());
        written.add(name);
    }
}
