package dev.poise.scenarios.study.store;

import dev.poise.scenarios.study.plan.Hash;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Where things lie in the folder of a study. Thread-safe as far as different files go. */
public final class StudyFolder {
    /** The file that defines a study. */
    public static final String STUDY = "study.yaml";

    static final String ENDING = ".parquet";

    private final Path folder;
    private final String definition;
    private final Checksums checksums;

    private StudyFolder(Path folder, String definition) {
        this.folder = folder;
        this.checksums = new Checksums(folder);
        this.definition = definition;
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
        StudyFolder made = new StudyFolder(folder, manifest.definition());
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
     * Open a folder.
     *
     * @param folder where
     * @param manifest what goes with it
     */
    public static StudyFolder open(Path folder, Manifest manifest) {
        return new StudyFolder(folder, manifest.definition());
    }

    /** Tell whether a folder has a manifest. */
    public static boolean isStudy(Path folder) {
        return Files.exists(folder.resolve(Manifest.NAME));
    }

    /** Get where it is. */
    public Path path() {
        return folder;
    }

    /** Get the hash of what defines the study. */
    String definition() {
        return definition;
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
        return String.format(Locale.ROOT, "traces/run-%s.jsonl", run);
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

    /** Tell whether a chunk is done. */
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

    /** Begin a text file that is written piece by piece; the old one stays until the new one is whole. */
    public GrowingFile grow(String name) {
        return new GrowingFile(temporary(folder.resolve(name)), folder.resolve(name));
    }

    /** Write the manifest. */
    public void write(Manifest manifest) {
        write(Manifest.NAME, manifest.json());
    }

    /** Get a file that is read or written piece by piece. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    /**
     * Clear up after a program that was killed: take away unfinished files, and set aside parts that are damaged (they do not end as a
     * part ends, or are not what was written), with their whole chunk.
     *
     * @return the chunks that are set aside, in order; their runs are to be made again
     */
    public List<String> clearUp() {
        return new PartCheck(this, checksums).clearUp();
    }

    /**
     * Make sure that every part is what was written.
     *
     * @throws StoreException when one is not; it names the part and the way out
     */
    public void requireWhole() {
        new PartCheck(this, checksums).requireWhole();
    }

    /**
     * Do some work while no other program works in a folder; a killed program lets go by itself.
     *
     * @param folder where; made when it is not there
     * @param work what is done
     * @param <R> what comes of it
     * @return what came of it
     * @throws StoreException when another program works there
     */
    public static <R> R holding(Path folder, Supplier<R> work) {
        FileChannel channel = hold(folder);
        try {
            return work.get();
        } finally {
            try {
                channel.close();
            } catch (IOException letGoAnyway) {
                // the lock ends with the program
            }
        }
    }

    private static FileChannel hold(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = null;
            try {
                lock = channel.tryLock();
            } catch (OverlappingFileLockException here) {
                // told below, as if it were another program
            }
            if (lock == null) {
                channel.close();
                throw new StoreException(String.format(Locale.ROOT, "another poise works in %s at the moment", folder));
            }
            return channel;
        } catch (IOException e) {
            throw StoreException.of("write", folder, e);
        }
    }
}
