package dev.poise.experiments.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with worlds is told in one line. */
class WorldFileTest {
    private static final String STUDY = """
            study: s
            factors:
              productOwner.technicalInvolvement: { levels: [0, 1] }
              world: { file: w.csv }
            """;

    @TempDir
    Path folder;

    private void assertRefused(String text, String told) {
        assertThat(StudyFile.problems(folder, text).lines())
                .as(text)
                .singleElement()
                .asString()
                .contains(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "strain.roleConflict/0.5/7 | w.csv:3:1: found 7 for strain.roleConflict, expected a number from 0 to",
                "strain.roleConflict/0.5/high | w.csv:3:1: found the text \"high\" for strain.roleConflict",
                "strain.roleConflic/0.5/0.2 | w.csv:1:1: found the unknown constant strain.roleConflic, expected the dotted name of a constant of the model; did you mean strain.roleConflict?",
                "strain.roleConflict,team.size/0.5,4/0.2,4 | w.csv:1:21: found team.size in a table of worlds, which is no constant of the model",
                "strain.roleConflict,strain.factor/0.5,0.1/0.2, | strain.factor",
                "strain.roleConflict/0.5 | w.csv:1:1: found one world, expected two or more",
                "draw/3/4 | w.csv:1:1: found no constants",
                "strain.roleConflict | w.csv:1:1: found no worlds, expected a header with the names of constants, then a line for each world",
                "draw,strain.roleConflict/x,0.5/2,0.4 | w.csv:2:1: found the text \"x\" for draw, expected the number of a draw, from 0",
                "world,strain.roleConflict/1,0.5/3,0.4 | w.csv:3:1: found 3 in the column world, expected 2: it counts the worlds",
                "strain.roleConflict/0.5//0.4 | w.csv:4:1: found a world behind an empty line",
            })
    void shouldSayWhatIsWrongWithATable(String table, String told) throws IOException {
        Files.writeString(folder.resolve("w.csv"), table.replace("/", "\n") + "\n");
        assertRefused(STUDY, told);
    }

    @Test
    void shouldNameTheConstantThatAWorldLacks() throws IOException {
        Files.writeString(folder.resolve("w.csv"), "strain.roleConflict,trust.start\n0.5,0.5\n0.2,\n");
        assertRefused(STUDY, "w.csv:3:1: found a world without trust.start, expected a value for every constant");
        Files.writeString(folder.resolve("w.csv"), "strain.roleConflict,trust.start\n0.5,\n0.2,0.5\n");
        assertRefused(STUDY, "w.csv:3:1: found trust.start, which the first world lacks");
    }

    @Test
    void shouldRefuseATableThatIsNotThere() {
        assertRefused(STUDY, "w.csv:1:1: found no such file");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "world: {} | found the factor world without worlds, expected plausible: how many are drawn, or file: a table of worlds",
                "world: { seed: 3 } | found the factor world without worlds",
                "world: { plausible: 1 } | found 1 for plausible, expected a whole number from 2 to 1000",
                "world: { plausibel: 20 } | found the unknown name plausibel in the factor world, expected one of plausible, seed, file; did you mean plausible?",
                "world: { plausible: 20, levels: [1, 2] } | found the unknown name levels in the factor world",
                "world: 20 | found 20 for the factor world, expected plausible: how many are drawn, or file: a table of worlds",
                "world: { plausible: 20 }/  culture.safety: { range: [0.1, 0.9], role: uncertainty }/design: { type: factorial, worlds: 4 } | found the factor world next to the range of culture.safety",
                "world: { plausible: 20 }/  culture.safety: { range: [0.1, 0.9] } | found the factor world next to the range of culture.safety",
                "world: { plausible: 20 }/design: { type: factorial, worlds: 4 } | found worlds in the design next to the factor world, expected one of them",
                "world: { plausible: 20 }/design: { type: lhs, points: 4 } | found the factor world in a design of type lhs, expected factorial: every lever in every world",
                "world: { plausible: 20 }/  strain.roleConflict: { levels: [0.2, 0.4] } | found the factor world next to strain.roleConflict, which worlds set, expected one of them",
                "world: { plausible: 20 }/set: { strain.roleConflict: 0.2 } | found worlds, which set strain.roleConflict, over the base scenario, which sets it to 0.2, expected one of them",
                "world: { plausible: 20 }/constraints: [ 'strain.roleConflict < 0.4' ] | found a constraint on strain.roleConflict, which worlds set",
                "world: { plausible: 20 }/compare: { baseline: { world: 2 } } | found the unknown name world in the baseline",
                "world: { plausible: 20 }/search: { objectives: [value.delivered, po.exhaustion], budget: 4000 } | found the uncertain factor world in a search",
            })
    void shouldSayWhatWorldsDoNotGoWith(String rest, String told) {
        String text = STUDY.replace("world: { file: w.csv }", rest.replace("/", "\n")) + "replications: 10\n";
        assertRefused(text, told);
    }

    @Test
    void shouldRefuseATableOfAnotherSize() throws IOException {
        Files.writeString(folder.resolve("w.csv"), "strain.roleConflict\n0.5\n0.2\n");
        assertRefused(
                STUDY.replace("file: w.csv", "file: w.csv, plausible: 3"),
                "w.csv:1:1: found 2 worlds, expected 3, as many as the study says with plausible");
        assertRefused(
                STUDY.replace("file: w.csv", "file: w.csv, seed: 3"),
                "found a seed for worlds that a table has, expected plausible: how many are drawn");
    }
}
