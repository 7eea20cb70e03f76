package dev.poise.experiments.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.experiments.study.file.StudyReader;
import dev.poise.experiments.study.file.StudyResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes study files into a folder and reads them. */
public final class StudyFile {
    private StudyFile() {}

    /** Read a study that has no mistakes. */
    public static StudyResult.Loaded loaded(Path folder, String text) {
        StudyResult result = read(folder, text);
        assertThat(result).as("%s", result).isInstanceOf(StudyResult.Loaded.class);
        return (StudyResult.Loaded) result;
    }

    /** Get what is wrong with a study, one line each. */
    public static String problems(Path folder, String text) {
        return read(folder, text) instanceof StudyResult.Problems problems ? problems.describe() : "";
    }

    static StudyResult read(Path folder, String text) {
        try {
            Path file = folder.resolve("s.yaml");
            Files.writeString(file, text);
            return StudyReader.read(file, Path.of("s.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
