package dev.poise.scenarios.study.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Holds the parts of a folder to what was written: to the marks at both ends, and to their checksums. */
final class PartCheck {
    private static final byte[] PARQUET_MARK = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int LEAST_PARQUET = 12;

    private final StudyFolder folder;
    private final Checksums checksums;

    PartCheck(StudyFolder folder, Checksums checksums) {
        this.folder = folder;
        this.checksums = checksums;
    }

    List<String> clearUp() {
        TreeSet<String> broken = new TreeSet<>();
        SortedMap<String, String> noted = checksums.read();
        SortedMap<String, String> good = new TreeMap<>();
        for (PartTable table : PartTable.values()) {
            removeUnfinished(folder.file(table.folder()));
            for (String chunk : folder.names(table)) {
                Optional<String> damage = damage(table, chunk, noted);
                if (damage.isPresent()) {
                    broken.add(chunk);
                } else {
                    String name = StudyFolder.partName(table, chunk);
                    String sum = noted.get(name);
                    good.put(name, sum == null ? Checksums.of(folder.file(name)) : sum);
                }
            }
        }
        removeUnfinished(folder.path());
        removeUnfinished(folder.file("traces"));
        broken.forEach(this::setAside);
        good.keySet().removeIf(name -> !Files.exists(folder.file(name)));
        if (!good.equals(noted)) {
            checksums.write(good);
        }
        return List.copyOf(broken);
    }

    void requireWhole() {
        SortedMap<String, String> noted = checksums.read();
        for (PartTable table : PartTable.values()) {
            for (String chunk : folder.names(table)) {
                damage(table, chunk, noted).ifPresent(damage -> {
                    throw new StoreException(String.format(
                            Locale.ROOT,
                            "%s %s; 'poise resume %s' sets it aside and makes its runs again",
                            folder.part(table, chunk),
                            damage,
                            folder.path()));
                });
            }
        }
    }

    /** Tell what is wrong with a part, if anything is. */
    private Optional<String> damage(PartTable table, String chunk, SortedMap<String, String> noted) {
        Path part = folder.part(table, chunk);
        if (!isWhole(part)) {
            return Optional.of("was cut short");
        }
        String sum = noted.get(StudyFolder.partName(table, chunk));
        return sum == null || sum.equals(Checksums.of(part))
                ? Optional.empty()
                : Optional.of("is damaged: its checksum is not the one in " + Checksums.NAME);
    }

    private void setAside(String chunk) {
        for (PartTable table : PartTable.values()) {
            Path part = folder.part(table, chunk);
            Path aside = folder.file("broken")
                    .resolve(String.format(Locale.ROOT, "%s-%s%s", table.folder(), chunk, StudyFolder.ENDING));
            if (Files.exists(part)) {
                try {
                    Files.createDirectories(aside.resolveSibling(""));
                    Files.move(part, aside, StandardCopyOption.REPLACE_EXISTING);
                } catch (IOException e) {
                    throw StoreException.of("set aside", part, e);
                }
            }
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

    /** Tell whether a part begins and ends as a part does. */
    static boolean isWhole(Path part) {
        try (RandomAccessFile file = new RandomAccessFile(part.toFile(), "r")) {
            if (file.length() < LEAST_PARQUET) {
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
