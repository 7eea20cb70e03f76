package dev.poise.experiments.study.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableTest {
    @TempDir
    private Path folder;

    @Test
    void shouldWriteWhereNothingIs() {
        Path file = folder.resolve("n".repeat(255));

        assertThat(Durable.create(file, "first")).isTrue();
        assertThat(file).hasContent("first");
        Durable.write(file, "second");
        assertThat(file).hasContent("second");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void shouldLeaveWhatAppearsWhileItIsWritten() {
        Path file = folder.resolve("a");
        boolean created = Durable.create(file, temporary -> {
            Files.writeString(temporary, "mine");
            Files.writeString(file, "theirs");
        });

        assertThat(created).isFalse();
        assertThat(file).hasContent("theirs");
        assertThat(folder).isDirectoryContaining(file::equals);
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void shouldLeaveNothingOfAFileThatCouldNotBeWritten() {
        Path file = folder.resolve("a");

        assertThatThrownBy(() -> Durable.create(file, temporary -> {
                    Files.writeString(temporary, "the first half");
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(StoreException.class)
                .hasMessage("cannot write " + file + ": no space is left on the disk");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void shouldReplaceNothingButFiles() throws IOException {
        Files.createDirectory(folder.resolve("folder"));

        assertThatThrownBy(() -> Durable.write(folder.resolve("folder"), "x")).hasMessageContaining("and no file");
        assertThat(Durable.create(folder.resolve("folder"), "x")).isFalse();
        assertThatThrownBy(() -> Durable.create(folder.resolve("nowhere/a"), "x"))
                .hasMessageContaining("its folder is not there");
    }
}
