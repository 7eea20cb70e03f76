package dev.poise.experiments.study.store;

import dev.poise.scenarios.problem.ShellText;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds the files of chunks to what was written: to the marks at both ends of a part, to the {@link Seal} of the chunk, and to the
 * checksums in {@link Checksums#NAME}. A chunk without its part of {@link PartTable#RUNS} is not made yet, and nothing is said of it.
 */
final class PartCheck {
    private static final byte[] PARQUET_MARK = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int MIN_PARQUET = 12;
    private static final Pattern LOG = Pattern.compile(StudyFolder.TRACES + "/run-[0-9a-f]+\\.jsonl");

    private final StudyFolder folder;
    private final Checksums checksums;
    private @Nullable String model;

    PartCheck(StudyFolder folder, Checksums checksums) {
        this.folder = folder;
        this.checksums = checksums;
    }

    /** Return whether a listed file is there; a line that was cut short may name none. */
    private boolean isThere(String name) {
        try {
            return Files.exists(folder.file(name));
        } catch (InvalidPathException noName) {
            return false;
        }
    }

    List<Damage> clearUp() {
        List<Damage> broken = new ArrayList<>();
        SortedMap<String, String> noted = checksums.read();
        SortedMap<String, String> good = new TreeMap<>(noted);
        good.keySet().removeIf(name -> name.endsWith(StudyFolder.ENDING) || !isThere(name));
        for (PartTable table : PartTable.values()) {
            removeUnfinished(folder.file(table.folder()));
        }
        removeUnfinished(folder.path());
        removeUnfinished(folder.file(StudyFolder.TRACES));
        for (String chunk : folder.done()) {
            Chunk made = new Chunk(chunk, noted, true);
            if (made.damage.isEmpty()) {
                good.putAll(made.sums);
            } else {
                broken.addAll(made.damage);
            }
        }
        for (Damage damage : broken) {
            setAside(damage.file());
            for (PartTable table : PartTable.values()) {
                setAside(StudyFolder.partName(table, damage.chunk()));
            }
        }
        if (!good.equals(noted)) {
            checksums.write(good);
        }
        return broken;
    }

    /** Tell of every damage, of event logs, too. */
    List<Damage> damage() {
        SortedMap<String, String> noted = checksums.read();
        List<Damage> all = new ArrayList<>();
        for (String chunk : folder.done()) {
            Chunk made = new Chunk(chunk, noted, true);
            all.addAll(made.damage);
        }
        return all;
    }

    void requireWhole() {
        SortedMap<String, String> noted = checksums.read();
        for (String chunk : folder.done()) {
            Chunk made = new Chunk(chunk, noted, false);
            if (!made.damage.isEmpty()) {
                Damage first = made.damage.get(0);
                throw new StoreException(String.format(
                        Locale.ROOT,
                        "%s %s; to set it aside and make its runs again: %s",
                        folder.file(first.file()),
                        first.what(),
                        ShellText.command("study resume", folder.path())));
            }
        }
    }

    /** Looks at the files of one chunk that is made. */
    private final class Chunk {
        private final String name;
        private final SortedMap<String, String> noted;
        private final boolean strict;
        private final SortedMap<String, String> sums = new TreeMap<>();
        private final List<Damage> damage = new ArrayList<>();

        /** Strictly, event logs are looked at as well, and a part of which nothing is known counts as damaged. */
        Chunk(String name, SortedMap<String, String> noted, boolean strict) {
            this.name = name;
            this.noted = noted;
            this.strict = strict;
            check();
        }

        private void check() {
            String runs = StudyFolder.partName(PartTable.RUNS, name);
            if (!isWhole(folder.file(runs))) {
                tell(runs, "was cut short");
                return;
            }
            byte[] bytes = bytes(folder.file(runs));
            String sum = Checksums.of(bytes);
            Optional<Seal.Found> found = Seal.in(bytes);
            if (found.isPresent()) {
                sealed(runs, sum, found.get());
            } else if (folder.isSealed()) {
                tell(runs, "is damaged: the seal that every part of runs carries is not there");
            } else {
                unsealed(runs, sum);
            }
        }

        private void sealed(String runs, String sum, Seal.Found found) {
            Seal seal = found.seal();
            if (!found.intact()) {
                boolean listed = noted.containsKey(runs) && !sum.equals(noted.get(runs));
                tell(
                        runs,
                        "is damaged: its checksum is not the one "
                                + (listed ? "in " + Checksums.NAME : "that it carries"));
            } else if (!seal.files().keySet().stream().allMatch(file -> isOf(seal, file))) {
                tell(runs, "is damaged: its seal names files of another chunk");
            } else if (!seal.study().equals(folder.definition())) {
                tell(runs, "is a part of another study");
            } else if (!seal.model().equals(model(seal))) {
                tell(runs, "was made by another model, or with other jars");
            } else if (!seal.chunk().equals(name)) {
                tell(runs, "was renamed or copied: it holds the runs of " + seal.chunk());
            } else {
                hold(runs, sum);
                seal.files().forEach((file, written) -> {
                    if (strict || file.endsWith(StudyFolder.ENDING)) {
                        sibling(runs, file, written);
                    }
                });
            }
        }

        /** Return whether a file may be one of the sealed chunk, and so lies in this folder. */
        private boolean isOf(Seal seal, String file) {
            return LOG.matcher(file).matches()
                    || Arrays.stream(PartTable.values())
                            .anyMatch(table -> file.equals(StudyFolder.partName(table, seal.chunk())));
        }

        /** Get the model that made the study; to readers it does not matter which one, as long as it is one. */
        private String model(Seal seal) {
            String first = model == null ? seal.model() : model;
            model = first;
            return strict ? folder.fingerprint() : first;
        }

        /** Hold another file of the chunk to what its runs say of it. */
        private void sibling(String runs, String file, String written) {
            Path place = folder.file(file);
            if (!Files.exists(place)) {
                tell(file, "is missing");
            } else if (!Files.isRegularFile(place) || (file.endsWith(StudyFolder.ENDING) && !isWhole(place))) {
                tell(file, "was cut short");
            } else if (!Checksums.of(place).equals(written)) {
                tell(file, "is damaged: its checksum is not the one in " + runs);
            } else if (file.endsWith(StudyFolder.ENDING)) {
                hold(file, written);
            }
        }

        /** A version that wrote no seals wrote checksums; without these, nothing is known of a part. */
        private void unsealed(String runs, String sum) {
            hold(runs, sum);
            for (PartTable table : PartTable.values()) {
                String file = StudyFolder.partName(table, name);
                Path place = folder.file(file);
                if (table != PartTable.RUNS && Files.exists(place)) {
                    if (isWhole(place)) {
                        hold(file, Checksums.of(place));
                    } else {
                        tell(file, "was cut short");
                    }
                } else if (table != PartTable.RUNS && noted.containsKey(file)) {
                    tell(file, "is missing");
                }
            }
        }

        /** Hold a part to its checksum in the list. */
        private void hold(String file, String sum) {
            String listed = noted.get(file);
            if (listed != null && !listed.equals(sum)) {
                tell(file, "is damaged: its checksum is not the one in " + Checksums.NAME);
            } else if (listed == null && strict && !folder.isSealed()) {
                tell(file, "has no checksum in " + Checksums.NAME + ", and carries none");
            } else {
                sums.put(file, sum);
            }
        }

        private void tell(String file, String what) {
            damage.add(new Damage(name, file, what));
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw StoreException.of("read", file, e);
        }
    }

    private void setAside(String name) {
        Path file = folder.file(name);
        if (!Files.exists(file)) {
            return;
        }
        Path broken = folder.file("broken");
        String aside = name.replace('/', '-');
        try {
            Files.createDirectories(broken);
            Path place = broken.resolve(aside);
            for (int i = 2; Files.exists(place); i++) {
                place = broken.resolve(i + "-" + aside);
            }
            Files.move(file, place);
        } catch (IOException e) {
            throw StoreException.of("set aside", file, e);
        }
    }

    private static void removeUnfinished(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith(".") && name.endsWith(".tmp")) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw StoreException.of("clear up", folder, e);
        }
    }

    /** Return whether a part begins and ends as a part does. */
    static boolean isWhole(Path part) {
        if (!Files.isRegularFile(part)) {
            return false;
        }
        try (RandomAccessFile file = new RandomAccessFile(part.toFile(), "r")) {
            if (file.length() < MIN_PARQUET) {
                return false;
            }
            byte[] mark = new byte[PARQUET_MARK.length];
            file.readFully(mark);
            boolean begins = Arrays.equals(mark, PARQUET_MARK);
            file.seek(file.length() - mark.length);
            file.readFully(mark);
            return begins && Arrays.equals(mark, PARQUET_MARK);
        } catch (IOException e) {
            throw StoreException.of("read", part, e);
        }
    }
}
