package dev.poise.cli;

import dev.poise.experiments.study.plan.StudyOutline;
import dev.poise.experiments.study.run.KnownRuns;
import dev.poise.experiments.study.run.OpenStudy;
import dev.poise.experiments.study.run.PlannedStudy;
import dev.poise.experiments.study.run.SearchEvaluation;
import dev.poise.experiments.study.run.StudyMaker;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a larger study of one that was run. */
@Command(
        name = "grow",
        description = {
            "Make a larger study of one that was run: more replications, levels, points or worlds, in a folder of its own.",
            "Runs that are there are taken, only the missing ones are made; it ends up as if it had been made at once."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  poise study grow out -o more --replications 400",
            "  poise study grow out -o more --levels productOwner.technicalInvolvement=.25:.75",
            "  poise study grow out -o more --points 512       of a design of type sobol",
            "  poise study grow out -o more --worlds 80        of plausible worlds"
        })
final class GrowCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FOLDER", description = "The folder of the study; it stays as it is.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it
    private Path folder;

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "FOLDER",
            description = "Where the larger study goes. A folder of the same study is continued.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it
    private Path out;

    @Option(
            names = "--replications",
            paramLabel = "N",
            description = "Runs of each point; with a rule, the most; with a budget, the budget.")
    @Within(from = 1)
    private @Nullable Integer replications;

    @Option(
            names = "--levels",
            paramLabel = "NAME=VALUE:...",
            description = "Levels that are added to a factor; may be repeated.")
    private List<String> levels = new ArrayList<>();

    @Option(names = "--points", paramLabel = "N", description = "Points of a design of type sobol.")
    @Within(from = 1)
    private @Nullable Integer points;

    @Option(
            names = "--worlds",
            paramLabel = "N",
            description = "Plausible worlds; the first of them are those that are there.")
    @Within(from = 2)
    private @Nullable Integer worlds;

    @Mixin
    private Jobs jobs = new Jobs();

    @Mixin
    private FormatOption formatOption = new FormatOption();

    GrowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        OpenStudy old = OpenStudy.open(session.folder().resolve(folder), session.inProcess());
        if (old.outline().search()) {
            throw new BadInputException(String.format(
                    Locale.ROOT,
                    "poise study grow: found a search, expected its evaluation, %s: the points of a larger search are others",
                    folder.resolve(SearchEvaluation.FOLDER)));
        }
        PlannedStudy study = new StudyWorlds(session, jobs.jobs())
                .of(
                        PlannedStudy.revised(old, folder, change(old.outline()).json()),
                        session.folder().resolve(out));
        study.mistake().ifPresent(mistake -> {
            throw new BadInputException("poise study grow: " + mistake);
        });
        KnownRuns known = KnownRuns.of(old);
        StudyOutline outline = study.outline();
        session.note(String.format(
                Locale.ROOT,
                "poise: %d of %d runs are taken from %s",
                study.runsIn(known),
                outline.points() * (long) outline.least(),
                folder));
        StudyRuns runs = new StudyRuns(
                session,
                formatOption.format(),
                Integer.toString(jobs.jobs()),
                StudyMaker.threads(session.inProcess(), jobs.jobs(), known, session.cancellation()));
        return new StudyTarget(session, study, out).run(runs, jobs.jobs());
    }

    private StudyChange change(StudyOutline old) {
        StudyChange change = new StudyChange();
        if (replications != null) {
            if (old.least() == old.most()) {
                change.put(replications, "replications");
            } else {
                change.put(replications, "replications", "max");
            }
        }
        StudyChange.pairs("--levels", levels)
                .forEach((name, some) -> change.put(StudyChange.values("--levels", some), "factors", name, "levels"));
        if (points != null) {
            if (!old.design().equals("sobol")) {
                throw new BadInputException(String.format(
                        Locale.ROOT,
                        "poise study grow: found --points with a design of type %s, expected sobol: the points of no other design are among those of a larger one",
                        old.design()));
            }
            change.put(points, "design", "points");
        }
        if (worlds != null) {
            if (old.worlds() == 0) {
                throw new BadInputException(
                        "poise study grow: found --worlds with a study that asked for no plausible worlds, expected one with world: { plausible: N }");
            }
            change.put(worlds, "factors", "world", "plausible");
            // drawn again, more of them
            change.leaveOut("factors", "world", "file");
        }
        if (change.isEmpty()) {
            throw new BadInputException(
                    "poise study grow: found nothing to grow by, expected --replications, --levels, --points or --worlds");
        }
        return change;
    }
}
