package dev.poise.experiments.study.run;

import dev.poise.experiments.run.Engine;
import dev.poise.experiments.run.Version;
import dev.poise.experiments.study.analysis.PointTable;
import dev.poise.experiments.study.file.StudyReader;
import dev.poise.experiments.study.file.StudyResult;
import dev.poise.experiments.study.plan.Hash;
import dev.poise.experiments.study.plan.StudyOutline;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.experiments.study.search.Generations;
import dev.poise.experiments.study.store.Manifest;
import dev.poise.experiments.study.store.Shard;
import dev.poise.experiments.study.store.StoreException;
import dev.poise.experiments.study.store.StudyFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A study with its folder, sure to belong together: the same files that define it, the same model.
 *
 * @param plan what is planned
 * @param folder where it lies
 * @param manifest what goes with it
 */
public record OpenStudy(StudyPlan plan, StudyFolder folder, Manifest manifest) {
    /**
     * Begin a study in a new folder.
     *
     * @param path where
     * @param loaded the study
     * @param plan its plan
     * @param shard which share is run there
     * @param engine what makes the runs
     * @throws StoreException when the folder cannot be used
     */
    public static OpenStudy begin(Path path, StudyResult.Loaded loaded, StudyPlan plan, Shard shard, Engine engine) {
        Map<String, String> hashes = new TreeMap<>();
        Map<String, String> files = new TreeMap<>(loaded.files());
        files.put(PointTable.NAME, PointTable.csv(plan));
        files.forEach((name, text) -> hashes.put(name, Hash.of(List.of(text))));
        Manifest manifest = new Manifest(
                Manifest.FORMAT,
                Version.PROGRAM,
                Version.MODEL,
                ModelFingerprint.of(engine),
                AddedJars.here(),
                loaded.study().name(),
                StudyFolder.definitionOf(loaded.files()),
                hashes,
                plan.cut(),
                shard,
                List.of());
        return new OpenStudy(plan, StudyFolder.create(path, manifest, files), manifest);
    }

    /**
     * Open a folder to go on with it, or to make runs of it again.
     *
     * @param path where
     * @param engine what makes the runs
     * @throws StoreException when it is no folder of a study, of another version or model, made with other jars, or its files were changed
     */
    public static OpenStudy open(Path path, Engine engine) {
        StudyFolder folder = StudyFolder.open(path);
        requireModel(path, folder.manifest(), engine);
        return read(folder);
    }

    /** Make sure that the model of a program, with the jars of others that take part, is the one that made a folder. */
    static void requireModel(Path path, Manifest manifest, Engine engine) {
        if (!AddedJars.areHere(manifest.jars())) {
            throw new StoreException(String.format(
                    Locale.ROOT,
                    "%s; results of both are not mixed: name the same jars in POISE_JARS, in the same order, or begin a new folder",
                    otherJars(path, manifest)));
        }
        String fingerprint = ModelFingerprint.of(engine);
        if (!manifest.fingerprint().equals(fingerprint)) {
            throw new StoreException(String.format(
                    Locale.ROOT,
                    "%s was made by poise %s with model %s, fingerprint %s; this is poise %s with model %s, fingerprint %s; results of two models are not mixed: use that version, or begin a new folder",
                    path,
                    manifest.program(),
                    manifest.model(),
                    manifest.fingerprint(),
                    Version.PROGRAM,
                    Version.MODEL,
                    fingerprint));
        }
    }

    private static String otherJars(Path path, Manifest manifest) {
        return String.format(
                Locale.ROOT,
                "%s was begun with %s, and this program has %s",
                path,
                AddedJars.describe(manifest.jars()),
                AddedJars.describe(AddedJars.here()));
    }

    /**
     * Open a folder to read what is there, whatever model made it. Another model may know other settings; then its points are known by
     * the factors alone.
     *
     * @param path where
     * @throws StoreException when it is no folder of a study, its files were changed, or it was written by a version whose files cannot
     *     be understood
     */
    public static OpenStudy openToRead(Path path) {
        return read(StudyFolder.open(path));
    }

    private static OpenStudy read(StudyFolder folder) {
        Path path = folder.path();
        Manifest manifest = folder.manifest();
        Path file = folder.file(StudyFolder.STUDY);
        StudyResult result = StudyReader.readOwn(file);
        if (!(result instanceof StudyResult.Loaded loaded)) {
            throw new StoreException(String.format(
                    Locale.ROOT,
                    "%s was written by poise %s with model %s, and this version cannot read it: %s%s; 'poise study query' and 'poise study export' need less of it",
                    path,
                    manifest.program(),
                    manifest.model(),
                    ((StudyResult.Problems) result).problems().get(0).describe(),
                    AddedJars.areHere(manifest.jars()) ? "" : "; " + otherJars(path, manifest)));
        }
        StudyPlan plan = StudyPlan.of(loaded.study());
        if (!PointTable.isOf(plan, folder.read(PointTable.NAME), manifest.isOfThisModel())) {
            throw new StoreException(String.format(
                    Locale.ROOT,
                    "%s does not hold the points that the study gives; it was changed, or made by another version",
                    folder.file(PointTable.NAME)));
        }
        if (!manifest.cut().isEmpty() && !manifest.cut().equals(plan.cut())) {
            throw new StoreException(String.format(
                    Locale.ROOT,
                    "%s has chunks of %s, made by poise %s; this is poise %s, which makes chunks of %s",
                    path,
                    manifest.cut(),
                    manifest.program(),
                    Version.PROGRAM,
                    plan.cut()));
        }
        return new OpenStudy(plan, folder, manifest).known();
    }

    /** Get the most runs that a study can have, those that evaluate what a search has found included. */
    public static long mostRuns(StudyPlan plan) {
        return Generations.isSearch(plan) ? SearchEvaluation.mostRuns(plan) : plan.mostRuns();
    }

    /** Get the same study with all points that are known by now: those of a search follow from its runs. */
    public OpenStudy known() {
        return Generations.isSearch(plan)
                ? new OpenStudy(Generations.of(plan, folder).plan(), folder, manifest)
                : this;
    }

    /**
     * Open the evaluation of a search, to go on with it or to make runs of it again.
     *
     * @param engine what makes the runs
     * @return empty when it has not begun
     * @throws StoreException as {@link #open}
     */
    public Optional<OpenStudy> evaluation(Engine engine) {
        Path place = SearchEvaluation.place(this);
        return StudyFolder.isStudy(place) ? Optional.of(open(place, engine)) : Optional.empty();
    }

    /** Say what it is made of. */
    public StudyOutline outline() {
        return StudyOutline.of(plan);
    }

    /** Get which share of the study lies here. */
    public Shard shard() {
        return manifest.shard();
    }

    /** Get the files that another program needs to make runs of this study, by name. */
    public Map<String, byte[]> definition() {
        Map<String, byte[]> files = new TreeMap<>();
        Stream.concat(manifest.files().keySet().stream(), Stream.of(PointTable.NAME, Manifest.NAME))
                .forEach(name -> files.put(name, folder.read(name).getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    /** Return whether all runs of the share that lies here are made. */
    public boolean isComplete() {
        if (Generations.isSearch(plan)) {
            return Generations.of(plan, folder).isOver()
                    && SearchEvaluation.find(this).filter(OpenStudy::isComplete).isPresent();
        }
        try (StudyWork work = new StudyWork(this, StudyProgress.NONE)) {
            return work.poll().isEmpty();
        }
    }
}
