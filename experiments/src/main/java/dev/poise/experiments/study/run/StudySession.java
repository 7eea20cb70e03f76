package dev.poise.experiments.study.run;

import dev.poise.experiments.run.ThisProgram;
import dev.poise.experiments.study.store.Damage;
import dev.poise.experiments.study.store.FolderCheck;
import dev.poise.experiments.study.store.Manifest;
import dev.poise.experiments.study.store.StoreException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * One session of work on a study: what an earlier one left half done is cleared up, runs are made, and the manifest tells of it. No other
 * program may work in the folder meanwhile.
 */
public final class StudySession {
    private static final int MAX_DAMAGED = 20;

    private final OpenStudy study;

    /**
     * Begin.
     *
     * @param study what to go on with
     */
    public StudySession(OpenStudy study) {
        this.study = study;
    }

    /**
     * How a session ended.
     *
     * @param study the study with all points that are known now, and this session in its manifest when it made runs
     * @param runs how many were made
     * @param seconds how long that took
     */
    public record Ended(OpenStudy study, StudyMaker.Ended runs, double seconds) {}

    /**
     * Take away what a killed program left, and set aside what is damaged.
     *
     * @param shown the folder, as the user knows it
     * @param notes is told what was found, a line each
     * @throws StoreException when the folder cannot be read or written
     */
    public void clearUp(Path shown, Consumer<String> notes) {
        FolderCheck.checksums(study.folder())
                .forEach(mistake -> notes.accept(String.format(
                        Locale.ROOT,
                        "%s: %s; it is written again for parts that are as they were written",
                        shown,
                        mistake)));
        List<Damage> damage = study.folder().clearUp();
        damage.stream()
                .limit(MAX_DAMAGED)
                .forEach(one -> notes.accept(String.format(
                        Locale.ROOT,
                        "%s %s; what is there of %s is set aside in %s, and its runs are made again",
                        shown.resolve(one.file()),
                        one.what(),
                        one.chunk(),
                        shown.resolve("broken"))));
        if (damage.size() > MAX_DAMAGED) {
            notes.accept(String.format(Locale.ROOT, "%d more files are damaged", damage.size() - MAX_DAMAGED));
        }
    }

    /**
     * Make the runs that are not there yet, and note the session.
     *
     * @param maker makes them
     * @param jobs how they are made, for the manifest
     * @param date of today, ISO 8601
     * @param progress is told of runs that end
     * @return how it ended
     * @throws StoreException when the folder cannot be written; what is there stays
     */
    public Ended run(StudyMaker maker, String jobs, String date, StudyProgress progress) {
        long began = System.nanoTime();
        StudyMaker.Ended runs = maker.make(study, progress);
        double seconds = (System.nanoTime() - began) / 1e9;
        OpenStudy now = study;
        if (runs.made() > 0) {
            Manifest manifest = study.manifest().with(line(runs, seconds, jobs, date));
            study.folder().write(manifest);
            now = new OpenStudy(study.plan(), study.folder(), manifest);
        }
        // the points of a search follow from its runs
        return new Ended(runs.complete() ? now.known() : now, runs, seconds);
    }

    private static Map<String, String> line(StudyMaker.Ended runs, double seconds, String jobs, String date) {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("date", date);
        line.put("runs", Long.toString(runs.made()));
        line.put("failed", Long.toString(runs.failed()));
        line.put("seconds", Long.toString(Math.round(seconds)));
        line.put("jobs", jobs);
        line.put("commit", ThisProgram.COMMIT);
        line.put("jdk", ThisProgram.JDK);
        line.put("os", ThisProgram.OS);
        line.put("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
        return line;
    }
}
