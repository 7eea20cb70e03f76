package dev.poise.experiments.study.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.fuzz.PathNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiteralFilesTest {
    @TempDir
    Path folder;

    private static List<String> read(Database database, String table) {
        List<String> rows = new ArrayList<>();
        database.query("select * from " + table, row -> {
            assertThat(row.getMetaData().getColumnCount()).as(table).isEqualTo(2);
            rows.add(row.getString(1) + " " + row.getString(2));
        });
        return rows;
    }

    @Test
    void shouldReadTheVeryFilesWhateverTheyAndTheirFoldersAreCalled() throws IOException {
        List<String> names = PathNames.make(List.of("point", "value.delivered", "digest"));
        assertThat(names).hasSizeGreaterThan(200);
        try (Database database = Database.open()) {
            for (int i = 0; i < names.size(); i++) {
                Path place = Files.createDirectory(folder.resolve(names.get(i)));
                write(database, place.resolve("part-1.parquet"), i);
                write(database, place.resolve(names.get(i) + ".parquet"), -i);
                Files.writeString(place.resolve(names.get(i) + ".csv"), "point,digest\n" + i + ",007\n");
            }
            for (int i = 0; i < names.size(); i++) {
                String name = names.get(i);
                Path place = folder.resolve(name);
                String parts = database.files()
                        .parquet(List.of(place.resolve("part-1.parquet"), place.resolve(name + ".parquet")));
                assertThat(read(database, parts)).as(name).containsExactly(i + " x", -i + " x");
                String table = database.files().csv(place.resolve(name + ".csv"), List.of("digest"));
                assertThat(read(database, table)).as(name).containsExactly(i + " 007");
            }
        }
    }

    private static void write(Database database, Path file, int point) {
        database.execute(String.format(
                Locale.ROOT,
                "copy (select %d as point, 'x' as digest) to %s (format parquet)",
                point,
                Database.quoted(file.toString())));
    }

    @Test
    void shouldLeaveNoLinkBehind() throws IOException {
        Path table =
                Files.writeString(Files.createDirectory(folder.resolve("[a]")).resolve("t.csv"), "a,b\n1,2\n");
        String text;
        try (LiteralFiles files = new LiteralFiles()) {
            text = files.list(List.of(table));
            assertThat(files.list(List.of(table))).as("a link for each file").isEqualTo(text);
            assertThat(Path.of(text.substring(2, text.length() - 2))).isSymbolicLink();
        }
        assertThat(Path.of(text.substring(2, text.length() - 2)).getParent()).doesNotExist();
    }
}
