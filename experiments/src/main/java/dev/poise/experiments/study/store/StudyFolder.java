package dev.poise.experiments.study.store;

import dev.poise.experiments.study.plan.Hash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Where things lie in the folder of a study. Thread-safe as far as different files go. */
public final class StudyFolder {
    /** The file that defines a study. */
    public static final String STUDY = "study.yaml";

    /** The table of its points. */
    public static final String POINTS = "points.csv";

    /** The tables that follow from the parts. */
    public static final List<String> TABLES = List.of(
            "summary.csv",
            "contrasts.csv",
            "thresholds.csv",
            "sensitivity.csv",
            "effects.csv",
            "levers.csv",
            "robustness.csv",
            "discovery.csv",
            "peeling.csv",
            "tree.csv",
            "front.csv",
            "generations.csv",
            "candidates.csv",
            "failures.jsonl");

    static final String ENDING = ".parquet";
    static final String TRACES = "traces";

    private final Path folder;
    private final Manifest manifest;
    private final Checksums checksums;

    private StudyFolder(Path folder, Manifest manifest) {
        this.folder = folder;
        this.checksums = new Checksums(folder);
        this.manifest = manifest;
    }

    /**
     * Hash the files that define a study.
     *
     * @param files texts by name
     */
    public static String definitionOf(Map<String, String> files) {
        List<String> texts = new ArrayList<>();
        files.forEach((name, text) -> texts.addAll(List.of(name, text)));
        return Hash.of(texts);
    }

    /**
     * Begin a folder.
     *
     * @param folder where; made when it is not there, has to be empty otherwise
     * @param manifest what goes with it
     * @param files the files that define the study, and what else belongs there from the start, by name
     * @throws StoreException when it cannot be written, or something else lies there
     */
    public static StudyFolder create(Path folder, Manifest manifest, Map<String, String> files) {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> there = Files.list(folder)) {
                if (there.anyMatch(file -> !file.getFileName().toString().startsWith("."))) {
                    throw new StoreException(String.format(
                            Locale.ROOT, "%s holds something else than a study; give another folder", folder));
                }
            }
        } catch (IOException e) {
            throw StoreException.of("write", folder, e);
        }
        StudyFolder made = new StudyFolder(folder, manifest);
        files.forEach(made::write);
        for (PartTable table : PartTable.values()) {
            made.makeFolder(table.folder());
        }
        // last: with it the folder is one of a study
        made.write(manifest);
        return made;
    }

    void makeFolder(String name) {
        Path made = folder.resolve(name);
        try {
            Files.createDirectories(made);
        } catch (IOException e) {
            throw StoreException.of("write", made, e);
        }
    }

    /**
     * Open a folder. Everything that opens one comes by here, so that files which define a study are never used when they were changed.
     *
     * @param folder where
     * @throws StoreException when it is no folder of a study, or its own files are not what they were when the study began
     */
    public static StudyFolder open(Path folder) {
        Manifest manifest = Manifest.read(folder);
        OwnFiles.hold(folder, manifest);
        return new StudyFolder(folder, manifest);
    }

    /** Get what goes with it, as it was when it was opened. */
    public Manifest manifest() {
        return manifest;
    }

    /** Return whether a folder has a manifest. */
    public static boolean isStudy(Path folder) {
        return Files.exists(folder.resolve(Manifest.NAME));
    }

    /** Get where it is. */
    public Path path() {
        return folder;
    }

    /** Get the hash of what defines the study. */
    String definition() {
        return manifest.definition();
    }

    /** Get the fingerprint of the model. */
    String fingerprint() {
        return manifest.fingerprint();
    }

    /** Return whether parts of runs carry a seal; folders of format 1 have none. */
    boolean isSealed() {
        return manifest.format() >= Manifest.FORMAT;
    }

    /** Get the path of a part, whether it is there or not. */
    public Path part(PartTable table, String chunk) {
        return folder.resolve(partName(table, chunk));
    }

    /** Get the path of a part inside the folder. */
    public static String partName(PartTable table, String chunk) {
        return String.format(Locale.ROOT, "%s/%s%s", table.folder(), chunk, ENDING);
    }

    /** Get the path of the event log of a run, whether it is there or not. */
    public Path trace(String run) {
        return folder.resolve(traceName(run));
    }

    /** Get the path of the event log of a run inside the folder. */
    public static String traceName(String run) {
        return String.format(Locale.ROOT, "%s/run-%s.jsonl", TRACES, run);
    }

    /** Get where a file is written before it is moved to its place. */
    Path temporary(Path place) {
        return place.resolveSibling(String.format(
                Locale.ROOT,
                ".%s.%d-%d.tmp",
                place.getFileName(),
                ProcessHandle.current().pid(),
                Thread.currentThread().getId()));
    }

    /** Return whether a chunk is done. */
    public boolean isDone(String chunk) {
        return Files.exists(part(PartTable.RUNS, chunk));
    }

    /** Get the names of all chunks that are done, in order. */
    public SortedSet<String> done() {
        return names(PartTable.RUNS);
    }

    /** Get the tables that have parts here. */
    public List<PartTable> tables() {
        return Arrays.stream(PartTable.values())
                .filter(table -> !names(table).isEmpty())
                .toList();
    }

    /** Get the names of the chunks that have a part of a table, in order. */
    SortedSet<String> names(PartTable table) {
        TreeSet<String> names = new TreeSet<>();
        Path parts = folder.resolve(table.folder());
        if (Files.isDirectory(parts)) {
            try (Stream<Path> files = Files.list(parts)) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.startsWith("part-") && name.endsWith(ENDING))
                        .forEach(name -> names.add(name.substring(0, name.length() - ENDING.length())));
            } catch (IOException e) {
                throw StoreException.of("read", parts, e);
            }
        }
        return names;
    }

    /** Write a text file. */
    public void write(String name, String text) {
        Durable.write(folder.resolve(name), text);
    }

    /** Write a file that another program has made; of a part, the checksum is noted. */
    public void write(String name, byte[] bytes) {
        if (name.endsWith(ENDING)) {
            note(name, Checksums.of(bytes));
        }
        Durable.write(folder.resolve(name), bytes);
    }

    /** Note the checksum of a part, before it is at its place. */
    void note(String part, String sum) {
        checksums.add(part, sum);
    }

    /** Get the checksums of parts, by their names inside the folder. */
    public SortedMap<String, String> checksums() {
        return checksums.read();
    }

    /**
     * Note the checksums of parts that are copied from elsewhere.
     *
     * @param sums by the names of parts inside the folder; what is noted already stays
     */
    public void noteAll(SortedMap<String, String> sums) {
        SortedMap<String, String> all = new TreeMap<>(sums);
        all.putAll(checksums.read());
        checksums.write(all);
    }

    /** Bring the checksums into the order of parts, so that they are the same bytes whoever made which part when. */
    public void sortChecksums() {
        if (!checksums.read().isEmpty()) {
            checksums.write(checksums.read());
        }
    }

    /** Begin a table that is written piece by piece; the old one stays until the new one is whole. Its checksum is noted. */
    public GrowingFile grow(String name) {
        return new GrowingFile(
                temporary(folder.resolve(name)), folder.resolve(name), whole -> note(name, Checksums.of(whole)));
    }

    /** Write a table that follows from the parts; its checksum is noted. */
    public void writeTable(String name, String text) {
        try (GrowingFile file = grow(name)) {
            file.add(text);
            file.publish();
        }
    }

    /** Get the same study at another place, for tables that are computed to be compared. */
    public StudyFolder at(Path place) {
        return new StudyFolder(place, manifest);
    }

    /** Get a folder inside this one for tables of the same study; it is made when it is not there. */
    public StudyFolder within(String name) {
        makeFolder(name);
        return at(folder.resolve(name));
    }

    /** Write the manifest. */
    public void write(Manifest manifest) {
        write(Manifest.NAME, manifest.json());
    }

    /**
     * Read a text file.
     *
     * @throws StoreException when it is not there or no text
     */
    public String read(String name) {
        return OwnFiles.read(folder.resolve(name));
    }

    /** Get a file that is read or written piece by piece. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    /**
     * Clear up after a program that was killed: take away unfinished files, and set aside chunks of which a file is missing, damaged or
     * out of place. Checksums are written again for what is as it was written, and for nothing else.
     *
     * @return why chunks are set aside, chunk by chunk; their runs are to be made again
     */
    public List<Damage> clearUp() {
        return new PartCheck(this, checksums).clearUp();
    }

    /** Tell of all files of chunks that are made and that are missing, damaged or out of place, chunk by chunk. */
    public List<Damage> damage() {
        return new PartCheck(this, checksums).damage();
    }

    /**
     * Make sure that every part of the chunks that are made is there, and is what was written.
     *
     * @throws StoreException when one is not; it names the part and the way out
     */
    public void requireWhole() {
        new PartCheck(this, checksums).requireWhole();
    }
}
