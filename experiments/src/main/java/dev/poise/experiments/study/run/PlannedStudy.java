package dev.poise.experiments.study.run;

import dev.poise.experiments.run.Engine;
import dev.poise.experiments.study.Factor;
import dev.poise.experiments.study.file.StudyReader;
import dev.poise.experiments.study.file.StudyResult;
import dev.poise.experiments.study.file.UnusableStudyException;
import dev.poise.experiments.study.plan.DesignPoint;
import dev.poise.experiments.study.plan.StudyOutline;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.experiments.study.store.Shard;
import dev.poise.experiments.study.store.StudyFolder;
import dev.poise.scenarios.document.FolderBoundary;
import dev.poise.scenarios.problem.ShellText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/** A study as a file defines it, and which share of it is to be run; it may have a folder already, or none yet. Immutable. */
public final class PlannedStudy {
    private final Path shown;
    private final StudyResult.Loaded loaded;
    private final StudyPlan plan;
    private final Shard shard;

    private PlannedStudy(Path shown, StudyResult result, Shard shard) {
        if (!(result instanceof StudyResult.Loaded sound)) {
            throw UnusableStudyException.of((StudyResult.Problems) result);
        }
        this.shown = shown;
        this.loaded = sound;
        this.plan = StudyPlan.of(sound.study());
        this.shard = shard;
    }

    /**
     * Read a study that is to be run.
     *
     * @param file where it is
     * @param shown the same as the user wrote it
     * @param shard which share is to be run
     * @throws UnusableStudyException when the study has mistakes, or cannot be cut into shares and is to be
     */
    public static PlannedStudy read(Path file, Path shown, Shard shard) {
        PlannedStudy study = new PlannedStudy(shown, StudyReader.read(file, shown), shard);
        study.mistake().ifPresent(mistake -> {
            throw new UnusableStudyException(String.format(Locale.ROOT, "%s: %s", shown, mistake));
        });
        if (shard.count() > 1 && study.plan.study().selectsBest()) {
            throw new UnusableStudyException(String.format(
                    Locale.ROOT,
                    "%s: a share of a study that selects the best, whose runs follow from those of all points; expected the whole, or poise cluster",
                    shown));
        }
        if (shard.count() > 1 && study.plan.study().isSearch()) {
            throw new UnusableStudyException(String.format(
                    Locale.ROOT,
                    "%s: a share of a search, in which every generation follows from all runs of the one before; expected the whole, with --jobs",
                    shown));
        }
        return study;
    }

    /**
     * Read a study from a text, for somebody who may not read every file.
     *
     * @param file where the text would stand: relative paths start there
     * @param shown how it is called in messages
     * @param boundary which files may be read
     * @throws UnusableStudyException when the study has mistakes
     */
    public static PlannedStudy readText(Path file, Path shown, String text, FolderBoundary boundary) {
        PlannedStudy study = new PlannedStudy(shown, StudyReader.readText(file, shown, text, boundary), Shard.WHOLE);
        study.mistake().ifPresent(mistake -> {
            throw new UnusableStudyException(mistake);
        });
        return study;
    }

    /**
     * Read a study that was run, with some of its parts replaced.
     *
     * @param old what was run
     * @param shown how it is called in messages
     * @param change names with what they are to be, as JSON; levels are added to those that are there
     * @throws UnusableStudyException when the change has mistakes; those that only show in the points are told by {@link #mistake}
     */
    public static PlannedStudy revised(OpenStudy old, Path shown, String change) {
        return new PlannedStudy(
                shown, StudyReader.readRevised(old.folder().file(StudyFolder.STUDY), change), Shard.WHOLE);
    }

    /** Check what only shows when points are made; one line on what is wrong. */
    public Optional<String> mistake() {
        return PlanCheck.mistake(plan);
    }

    /** Say what it is made of. */
    public StudyOutline outline() {
        return StudyOutline.of(plan);
    }

    /** Get which share is to be run. */
    public Shard shard() {
        return shard;
    }

    /**
     * Write its first points, each as names and values.
     *
     * @param most how many at most
     */
    public List<String> firstPoints(int most) {
        List<String> first = new ArrayList<>();
        List<Factor> factors = plan.study().factors();
        for (DesignPoint point : plan.points().stream().limit(most).toList()) {
            List<String> parts = new ArrayList<>();
            for (int factor = 0; factor < factors.size(); factor++) {
                parts.add(factors.get(factor).name() + " = " + plan.text(point, factor));
            }
            first.add(String.join(", ", parts));
        }
        return first;
    }

    /**
     * Find out what the share takes: make a few of its runs, for ten seconds at most, and keep nothing.
     *
     * @param shares how many shares the study is cut into
     * @param jobs how many runs are made side by side
     * @param engine makes them
     */
    public StudyCost cost(int shares, int jobs, Engine engine) {
        return StudyCost.of(plan, shard, shares, jobs, engine);
    }

    /** Count those first runs of each point that another study has made. */
    public long runsIn(KnownRuns known) {
        return known.count(plan);
    }

    /**
     * Get where its runs go.
     *
     * @param out the folder of the whole study that was asked for; empty for the usual one
     * @return the folder of the share
     */
    public Path place(Optional<Path> out) {
        Path whole = out.orElseGet(() -> Path.of("studies", plan.study().name()));
        return shard.count() == 1
                ? whole
                : whole.resolve(String.format(Locale.ROOT, "shard-%d-of-%d", shard.index(), shard.count()));
    }

    /**
     * Take the worlds of a folder of this study, so that they are drawn once.
     *
     * @param target a folder, which may not be there yet
     * @return this study as it is when it needs no worlds, or the folder has none for it
     */
    public PlannedStudy withWorldsOf(Path target) {
        return loaded.lacksWorlds() && StudyFolder.isStudy(target)
                ? new PlannedStudy(
                        shown,
                        loaded.withWorldsOf(OpenStudy.openToRead(target).plan().study()),
                        shard)
                : this;
    }

    /**
     * Return whether plausible worlds have to be drawn before it can begin.
     *
     * @param target its folder, which may not be there yet
     */
    public boolean needsWorlds(Path target) {
        return loaded.lacksWorlds() && !StudyFolder.isStudy(target);
    }

    /**
     * Give it worlds.
     *
     * @param drawing gets what the study is called in messages, and the study, and gives it worlds
     * @throws UnusableStudyException when there are not enough
     */
    public PlannedStudy withWorlds(BiFunction<String, StudyResult.Loaded, StudyResult> drawing) {
        return new PlannedStudy(shown, drawing.apply(shown.toString(), loaded), shard);
    }

    /**
     * Begin the folder, or go on with it. No other program may work there.
     *
     * @param target where
     * @param engine what makes the runs
     * @throws UnusableStudyException when another study lies there, or another share of this one
     * @throws dev.poise.experiments.study.store.StoreException when the folder cannot be used
     */
    public OpenStudy open(Path target, Engine engine) {
        if (!StudyFolder.isStudy(target)) {
            return OpenStudy.begin(target, loaded, plan, shard, engine);
        }
        PlannedStudy whole = withWorldsOf(target);
        OpenStudy study = OpenStudy.open(target, engine);
        if (!study.manifest().definition().equals(StudyFolder.definitionOf(whole.loaded.files()))) {
            throw new UnusableStudyException(String.format(
                    Locale.ROOT,
                    "%s holds this study as it was defined before, and %s is different; give another --out, or resume the old one: %s",
                    target,
                    shown,
                    ShellText.command("study resume", target)));
        }
        if (!study.shard().equals(shard)) {
            throw new UnusableStudyException(String.format(
                    Locale.ROOT,
                    "%s holds share %s of the study, not %s; give another --out",
                    target,
                    study.shard(),
                    shard));
        }
        return study;
    }
}
