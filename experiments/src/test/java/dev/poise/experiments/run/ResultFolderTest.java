package dev.poise.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFolderTest {
    @TempDir
    private Path folder;

    private Path write(String name, boolean replace, String text) throws IOException {
        try (ResultFolder results = ResultFolder.begin(folder.resolve(name), replace)) {
            results.write("run.json", text);
            results.write("deep/er/file.txt", text);
            return results.commit();
        }
    }

    @Test
    void shouldAppearOnlyWhenItIsWhole() throws IOException {
        Path target = folder.resolve("a/b");
        try (ResultFolder results = ResultFolder.begin(target, false)) {
            results.write("run.json", "{}");
            assertThat(target).doesNotExist();
            results.commit();
        }

        assertThat(target.resolve("run.json")).hasContent("{}");
        assertThat(folder.resolve("a")).isDirectoryNotContaining("glob:**.*draft*");
    }

    @Test
    void shouldLeaveNothingBehindWhenItIsGivenUp() throws IOException {
        try (ResultFolder results = ResultFolder.begin(folder.resolve("a"), false)) {
            results.write("run.json", "{}");
        }

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void shouldNotOverwriteUnasked() throws IOException {
        write("a", false, "first");

        assertThatThrownBy(() -> write("a", false, "second"))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining("is there already");
        assertThat(folder.resolve("a/run.json")).hasContent("first");
    }

    @Test
    void shouldNotOverwriteWhatHasAppearedMeanwhile() throws IOException {
        try (ResultFolder first = ResultFolder.begin(folder.resolve("a"), false);
                ResultFolder second = ResultFolder.begin(folder.resolve("a"), false)) {
            first.write("run.json", "first");
            second.write("run.json", "second");
            first.commit();

            assertThatThrownBy(second::commit)
                    .isInstanceOf(FileAlreadyExistsException.class)
                    .hasMessage(folder.resolve("a") + ": has appeared meanwhile; nothing is written");
        }
        assertThat(folder.resolve("a/run.json")).hasContent("first");
        assertThat(folder).isDirectoryNotContaining("glob:**.a-*");
    }

    @Test
    void shouldLeaveAloneWhatHasAppearedMeanwhileAndIsNotItsOwn() throws IOException {
        try (ResultFolder results = ResultFolder.begin(folder.resolve("a"), true)) {
            results.write("run.json", "x");
            Files.createDirectory(folder.resolve("a"));
            Files.writeString(folder.resolve("a/letter.txt"), "dear");

            assertThatThrownBy(results::commit).hasMessageContaining("is no folder of results");
        }
        assertThat(folder.resolve("a/letter.txt")).hasContent("dear");
        assertThat(folder).isDirectoryNotContaining("glob:**.a-*");
    }

    @Test
    void shouldPutANumberBehindANameThatNobodyAskedFor() throws IOException {
        try (ResultFolder first = ResultFolder.beginNumbered(folder.resolve("a"));
                ResultFolder second = ResultFolder.beginNumbered(folder.resolve("a"))) {
            first.write("run.json", "first");
            second.write("run.json", "second");

            assertThat(second.commit()).isEqualTo(folder.resolve("a"));
            assertThat(first.commit()).isEqualTo(folder.resolve("a-2"));
        }
        assertThat(folder.resolve("a/run.json")).hasContent("second");
        assertThat(folder.resolve("a-2/run.json")).hasContent("first");
    }

    @Test
    void shouldTakeANameAsLongAsNamesMayBe() throws IOException {
        String longest = "n".repeat(255);

        assertThat(write(longest, false, "x").resolve("run.json")).hasContent("x");
        assertThat(write(longest, true, "y").resolve("run.json")).hasContent("y");
        assertThatThrownBy(() -> write(longest + "n", false, "x")).isInstanceOf(IOException.class);
        assertThat(folder).isDirectoryNotContaining("glob:**.n*");
    }

    @Test
    void shouldSayWhichPartOfThePathIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");

        assertThatThrownBy(() -> write("file/a", false, "x"))
                .isInstanceOf(NotDirectoryException.class)
                .hasMessage(file.toString());
    }

    @Test
    void shouldReplaceEarlierResultsWhenAsked() throws IOException {
        Path first = write("a", false, "first");
        Files.writeString(first.resolve("more.txt"), "gone");
        write("a", true, "second");

        assertThat(folder.resolve("a/run.json")).hasContent("second");
        assertThat(folder.resolve("a/more.txt")).doesNotExist();
        assertThat(folder).isDirectoryNotContaining("glob:**.a-*");
    }

    @Test
    void shouldLeaveAloneWhatIsNotItsOwn() throws IOException {
        Files.createDirectory(folder.resolve("letters"));
        Files.writeString(folder.resolve("letters/one.txt"), "dear");

        assertThatThrownBy(() -> write("letters", true, "x")).hasMessageContaining("is no folder of results");
        assertThatThrownBy(() -> write("letters/one.txt", true, "x")).hasMessageContaining("is no folder of results");
        assertThat(folder.resolve("letters/one.txt")).hasContent("dear");
    }

    @Test
    void shouldFillAnEmptyFolder() throws IOException {
        Files.createDirectory(folder.resolve("empty"));
        write("empty", false, "x");

        assertThat(folder.resolve("empty/run.json")).hasContent("x");
    }

    @Test
    void shouldBeReadableByOthersAsAnyFolderIs() throws IOException {
        Path usual = Files.createDirectory(folder.resolve("usual"));
        Path results = write("a", false, "x");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(results)))
                .isEqualTo(PosixFilePermissions.toString(Files.getPosixFilePermissions(usual)));
    }
}
