package dev.poise.workshop.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.poise.workshop.store.SessionStore.Content;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionStoreTest {
    private static final String FIRST = "{\"guesses\":1}";
    private static final String SECOND = "{\"guesses\":2,\"Schätzung\":\"€\"}";

    @TempDir
    private Path parent;

    private Path folder;

    @BeforeEach
    void choose() {
        folder = parent.resolve("state").resolve("poise");
    }

    private Content read() throws IOException {
        try (SessionStore store = SessionStore.open(folder)) {
            return store.read();
        }
    }

    private byte[] written(String text) throws IOException {
        try (SessionStore store = SessionStore.open(folder)) {
            store.write(text);
            return Files.readAllBytes(store.file());
        }
    }

    @Test
    void shouldGiveBackWhatWasWrittenLast() throws IOException {
        assertThat(read()).isEqualTo(new Content.Nothing());
        written(FIRST);
        written(SECOND);
        assertThat(read()).isEqualTo(new Content.Whole(SECOND));
    }

    @Test
    void shouldHaveTheTextOfBeforeWhenTheProgramStopsAtAnyByteOfAWrite() throws IOException {
        byte[] second = written(SECOND);
        written(FIRST);
        Path temporary = folder.resolve("workshop.session.new");
        for (int bytes = 0; bytes <= second.length; bytes++) {
            Files.write(temporary, Arrays.copyOf(second, bytes));
            assertThat(read()).as("%d bytes", bytes).isEqualTo(new Content.Whole(FIRST));
        }
        written(SECOND);
        assertThat(read()).isEqualTo(new Content.Whole(SECOND));
        assertThat(temporary).doesNotExist();
    }

    @Test
    void shouldTellOfAFileThatWasCutOrChangedAtAnyByte() throws IOException {
        byte[] whole = written(SECOND);
        Path file = folder.resolve("workshop.session");
        for (int at = 0; at < whole.length; at++) {
            Files.write(file, Arrays.copyOf(whole, at));
            assertThat(read()).as("%d bytes", at).isInstanceOf(Content.Damaged.class);
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            Files.write(file, changed);
            assertThat(read()).as("byte %d", at).isInstanceOf(Content.Damaged.class);
        }
        Files.write(file, whole);
        assertThat(read()).isEqualTo(new Content.Whole(SECOND));
    }

    @Test
    void shouldPutAwayWhatIsDamagedAndLoseNothingThatWasPutAwayBefore() throws IOException {
        Path file = folder.resolve("workshop.session");
        for (String text : List.of("one", "two", "three")) {
            try (SessionStore store = SessionStore.open(folder)) {
                Files.writeString(file, text);
                assertThat(store.putDamagedAway())
                        .content(StandardCharsets.UTF_8)
                        .isEqualTo(text);
                assertThat(file).doesNotExist();
            }
        }
        assertThat(folder.resolve("workshop.session.damaged")).hasContent("one");
        assertThat(folder.resolve("workshop.session.damaged-3")).hasContent("three");
    }

    @Test
    void shouldKeepASecondProgramOutInOneLine() throws IOException {
        try (SessionStore store = SessionStore.open(folder)) {
            store.write(FIRST);
            assertThatThrownBy(() -> SessionStore.open(folder))
                    .isInstanceOf(IOException.class)
                    .hasMessage("another workshop keeps its session in " + folder + " at the moment");
        }
        assertThat(read()).isEqualTo(new Content.Whole(FIRST));
    }

    @Test
    void shouldLetNobodyButItsOwnerReadAnything() throws IOException {
        Assumptions.assumeTrue(
                parent.getFileSystem().supportedFileAttributeViews().contains("posix"));
        written(FIRST);
        // what another program has left there with other rights is not written into
        Files.writeString(folder.resolve("workshop.session.new"), "");
        Files.setPosixFilePermissions(
                folder.resolve("workshop.session.new"), PosixFilePermissions.fromString("rw-rw-rw-"));
        written(SECOND);
        assertThat(rights(folder)).isEqualTo("rwx------");
        assertThat(rights(folder.resolve("workshop.session"))).isEqualTo("rw-------");
        assertThat(rights(folder.resolve("workshop.lock"))).isEqualTo("rw-------");
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void shouldSayInOneLineThatAFolderCannotBeHad() throws IOException {
        Files.writeString(parent.resolve("file"), "");
        assertThatThrownBy(() -> SessionStore.open(parent.resolve("file").resolve("poise")))
                .isInstanceOf(IOException.class)
                .message()
                .startsWith("cannot write ")
                .hasLineCount(1);
    }
}
