package dev.poise.report.study;

import dev.poise.experiments.study.Design;
import dev.poise.experiments.study.Study;
import dev.poise.experiments.study.analysis.FailureRow;
import dev.poise.experiments.study.analysis.SearchResults;
import dev.poise.experiments.study.analysis.StudyAnalysis;
import dev.poise.experiments.study.analysis.StudyResults;
import dev.poise.experiments.study.run.OpenStudy;
import dev.poise.experiments.study.store.Jar;
import dev.poise.experiments.study.store.Manifest;
import dev.poise.experiments.study.store.StoreException;
import dev.poise.report.page.PageOrigin;
import dev.poise.report.page.Pages;
import dev.poise.report.page.StudyPage;
import dev.poise.report.page.StudySection;
import dev.poise.report.page.Table;
import dev.poise.report.words.Caution;
import dev.poise.report.words.Numerals;
import dev.poise.scenarios.problem.ShellText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The report of a study: one HTML file that is read offline. */
public final class StudyReport {
    private static final int MAX_FAILURES = 100;

    private StudyReport() {}

    /**
     * Make the page of a study with the runs that are there, whatever model made them.
     *
     * @param folder of the study
     * @param shown the folder, as the user knows it
     * @return HTML
     * @throws StoreException when the folder cannot be read, or has no runs yet
     */
    public static String html(Path folder, Path shown) {
        OpenStudy study = openWithRuns(folder, shown);
        return SearchOutput.read(study)
                .map(results -> html(results, study.manifest()))
                .orElseGet(() ->
                        html(StudyAnalysis.of(study.plan(), study.folder(), study.isComplete()), study.manifest()));
    }

    static OpenStudy openWithRuns(Path folder, Path shown) {
        OpenStudy study = OpenStudy.openToRead(folder);
        if (study.folder().done().isEmpty()) {
            throw new StoreException(String.format(
                    Locale.ROOT, "%s has no runs yet; %s", shown, ShellText.command("study resume", shown)));
        }
        return study;
    }

    /**
     * Write the report. The same results give the same text, byte for byte, but for where they were made.
     *
     * @param results what there is to say
     * @param manifest where it was made
     * @return the whole file, to be written as UTF-8
     */
    public static String html(StudyResults results, Manifest manifest) {
        StudyNames names = new StudyNames(results.plan());
        Study study = results.plan().study();
        return html(
                results,
                manifest,
                study,
                String.format(
                        Locale.ROOT,
                        "Study %s: %s points of a design of type %s, %s runs",
                        study.name(),
                        Numerals.PAGE.count(results.plan().points().size()),
                        study.design().id(),
                        Numerals.PAGE.count(results.runs())),
                names,
                new StudyAnswer(results, names).sentences(),
                List.of());
    }

    /**
     * Write the report of a search: what it found, and what the runs say that evaluate it.
     *
     * @param results what there is to say
     * @param manifest where it was made
     * @return the whole file, to be written as UTF-8
     */
    public static String html(SearchResults results, Manifest manifest) {
        SearchSections search = new SearchSections(results);
        return html(
                results.evaluation(),
                manifest,
                results.plan().study(),
                search.subtitle(),
                search.names(),
                search.sentences(),
                search.sections());
    }

    private static String html(
            StudyResults results,
            Manifest manifest,
            Study about,
            String subtitle,
            StudyNames names,
            List<String> answer,
            List<StudySection> firstSections) {
        PointSections points = new PointSections(results, names);
        List<StudySection> sections = new ArrayList<>(firstSections);
        sections.addAll(new DiscoverySections(results, names).sections());
        new FrontSection(results, names).section().ifPresent(sections::add);
        sections.addAll(new SensitivitySections(results, names).sections());
        new LeverSections(results, names).section().ifPresent(sections::add);
        new RobustnessSection(results).section().ifPresent(sections::add);
        points.differences().ifPresent(sections::add);
        new TogetherSection(results, names).section().ifPresent(sections::add);
        if (!(about.design() instanceof Design.Search)) { // the few policies that evaluate a search are no design
            new EffectSection(results, names).section().ifPresent(sections::add);
        }
        points.fans().ifPresent(sections::add);
        sections.add(points.averages());
        var study = results.plan().study();
        return Pages.html(new StudyPage(
                about.name(),
                about.about().isEmpty() ? about.name() : about.about(),
                subtitle,
                answer,
                String.format(
                        Locale.ROOT,
                        "%s runs at %s points, master seed %d.",
                        Numerals.PAGE.count(results.runs()),
                        Numerals.PAGE.count(results.plan().points().size()),
                        study.seed()),
                Caution.INVOLVEMENT,
                notes(results, manifest),
                sections,
                failures(results),
                origin(results, manifest)));
    }

    private static List<String> notes(StudyResults results, Manifest manifest) {
        List<String> notes = new ArrayList<>();
        if (!results.complete()) {
            notes.add("Not at its end: these are the numbers of the runs that are there.");
        }
        if (!manifest.isOfThisModel()) {
            notes.add(String.format(
                    Locale.ROOT,
                    "The runs were made by model %s of poise %s; this page was written by a later or earlier one.",
                    manifest.model(),
                    manifest.program()));
        }
        results.plan().study().design().caution().ifPresent(caution -> notes.add(caution + "."));
        notes.add(Caution.INDEX + " " + Caution.CUT_OFF);
        notes.add(Caution.TWO_SPREADS);
        if (results.failed() > 0) {
            notes.add(String.format(
                    Locale.ROOT, "%s runs failed and are left out.", Numerals.PAGE.count(results.failed())));
        }
        if (results.plan().left() > 0) {
            notes.add(String.format(
                    Locale.ROOT,
                    "%s points of the design are left out by constraints.",
                    Numerals.PAGE.count(results.plan().left())));
        }
        return notes;
    }

    private static Table failures(StudyResults results) {
        List<Table.Row> rows = results.failures().stream()
                .limit(MAX_FAILURES)
                .map(StudyReport::failure)
                .toList();
        return new Table(
                "Left out of all numbers; failures.jsonl has all of them",
                List.of("Run", "What happened", "To see it again"),
                rows);
    }

    private static Table.Row failure(FailureRow row) {
        return new Table.Row(
                row.run(),
                String.format(
                        Locale.ROOT, "point %d, replication %d, seed %d", row.point(), row.replication(), row.seed()),
                List.of(Table.Cell.of(row.message()), Table.Cell.of(row.command())));
    }

    private static PageOrigin origin(StudyResults results, Manifest manifest) {
        List<PageOrigin.Fact> facts = new ArrayList<>();
        facts.add(new PageOrigin.Fact("Poise", manifest.program()));
        facts.add(new PageOrigin.Fact(
                "Model", String.format(Locale.ROOT, "%s, fingerprint %s", manifest.model(), manifest.fingerprint())));
        if (!manifest.jars().isEmpty()) {
            facts.add(new PageOrigin.Fact(
                    "Jars of others",
                    manifest.jars().stream().map(Jar::describe).collect(Collectors.joining(", "))));
        }
        facts.add(new PageOrigin.Fact("Definition of the study", manifest.definition()));
        facts.add(
                new PageOrigin.Fact("Seed", Long.toString(results.plan().study().seed())));
        for (Map<String, String> session : manifest.sessions()) {
            facts.add(new PageOrigin.Fact(
                    session.getOrDefault("date", "session"),
                    String.format(
                            Locale.ROOT,
                            "%s runs in %s s, jobs: %s, Java %s, %s",
                            session.getOrDefault("runs", "?"),
                            session.getOrDefault("seconds", "?"),
                            session.getOrDefault("jobs", "?"),
                            session.getOrDefault("jdk", "?"),
                            session.getOrDefault("os", "?"))));
        }
        return new PageOrigin(facts, "./poise study run study.yaml -o again");
    }
}
