package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A study that is run once: a test that only reads its folder, or harms it, takes a copy. */
final class SmallStudy {
    /** Two points of twelve runs. */
    static final String TEXT = """
            study: small
            set: { sprints: 2, warmup.sprints: 4, sprint.days: 5, team.size: 3 }
            factors: { productOwner.technicalInvolvement: { levels: [0, 1] } }
            replications: 12
            outputs: { perRun: [autonomy.mean, burnout.exhaustion] }
            """;

    private final Path made;

    private SmallStudy(Path made) {
        this.made = made;
    }

    /** Run the study in a folder that lasts as long as the tests. */
    static SmallStudy runIn(Path folder) throws IOException {
        Files.writeString(folder.resolve("s.yaml"), TEXT);
        assertThat(new Cli(folder).run("study", "run", "s.yaml", "-o", "made")).isZero();
        return new SmallStudy(folder.resolve("made"));
    }

    /** Put a copy of its folder where there is none yet. */
    void copyTo(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(made)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(made.relativize(file)));
            }
        }
    }
}
