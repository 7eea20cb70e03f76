package dev.poise.experiments.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.experiments.study.plan.StudyPlan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables of points as other programs write them. */
class PointFilesTest {
    private static final String STUDY = "study: s\ndesign: { type: csv, file: points.csv }\n";

    @TempDir
    Path folder;

    private void write(String table) throws IOException {
        Files.write(folder.resolve("points.csv"), table.getBytes(StandardCharsets.UTF_8));
    }

    static Stream<Arguments> readable() {
        return Stream.of(
                Arguments.of("plain", "team.size,culture.safety\n5,0.5\n7,1\n"),
                Arguments.of("pandas", ",team.size,culture.safety\n0,5.0,0.5\n1,7.0,1.0\n"),
                Arguments.of("R write.csv", "\"\",\"team.size\",\"culture.safety\"\n\"1\",5,0.5\n\"2\",7,1\n"),
                Arguments.of("R write.csv2", "\"\";\"team.size\";\"culture.safety\"\n\"1\";5;0,5\n\"2\";7;1\n"),
                Arguments.of("numbers", "team.size,culture.safety\n+5.,.5\n70e-1,1E+00\n"),
                Arguments.of("Excel in Europe", "\uFEFFteam.size;culture.safety\r\n5;0,5\r\n7;1\r\n;\r\n\r\n"),
                Arguments.of("tabs", "team.size\tculture.safety\n5\t0.5\n7\t1\n"),
                Arguments.of("quotes", "\"team.size\",\"culture.safety\"\n\"5\",\"0.5\"\n \"7\" , \"1\" \n"),
                Arguments.of("trailing commas", "team.size,culture.safety,\n5,0.5,\n7,1,\n"),
                Arguments.of("trailing commas below", "team.size,culture.safety\n5,0.5,\n7,1,\n\n\n"),
                Arguments.of("old line ends", "team.size,culture.safety\r5,0.5\r7,1\r"),
                Arguments.of("counted twice", ",point,team.size,culture.safety,digest\n1,0,5,0.5,ab\n2,1,7,1,cd\n"),
                Arguments.of("no line end", "team.size,culture.safety\n5,0.5\n7,1"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readable")
    void shouldReadTheSamePointsHoweverTheyAreWritten(String who, String table) throws IOException {
        write(table);
        assertThat(StudyPlan.of(StudyFile.loaded(folder, STUDY).study()).points())
                .extracting(point -> point.values())
                .containsExactly(List.of(5.0, .5), List.of(7.0, 1.0));
    }

    @Test
    void shouldTakeAnEmptyCellForTheBase() throws IOException {
        write("team.size,culture.safety,scenario\n5,,\n,0,absent\n");
        Study study = StudyFile.loaded(folder, STUDY).study();
        assertThat(StudyPlan.of(study).points())
                .extracting(point -> point.values())
                .containsExactly(
                        List.of(5.0, study.base().settings().number("culture.safety"), (double) Factor.NO_SCENARIO),
                        List.of(study.base().settings().number("team.size"), 0.0, 0.0));
    }

    static Stream<Arguments> unclear() {
        return Stream.of(
                Arguments.of("id,team.size\n1,5\n5,7\n", "points.csv:3:1: found 5 in the column id, expected 2"),
                Arguments.of(",team.size\n4,5\n", "points.csv:2:1: found 4 in a column without a name, expected 0"),
                Arguments.of(",team.size\nx,5\n", "points.csv:2:1: found the text \"x\" in a column without a name"),
                Arguments.of("team.size,,x\n5,1,2\n", "points.csv:1:11: found a column without a name"),
                Arguments.of("team.size,team.size\n5,6\n", "points.csv:1:11: found team.size a second time"),
                Arguments.of(
                        "team.size;culture.safety\n5;0,5\n7;0.5\n", "3:3: found decimal commas and decimal points"),
                Arguments.of("team.size,culture.safety\n5,0,5\n", "points.csv:2:1: found 3 cells, expected 2"),
                Arguments.of("team.size,culture.safety\n5\n", "points.csv:2:1: found 1 cell, expected 2"),
                Arguments.of("team.size,culture.safety\n5,\"0,5\"\n", "points.csv:2:3: found the text \"0,5\""),
                Arguments.of("team.size\n5\n\n7\n", "points.csv:4:1: found a point behind an empty line"),
                Arguments.of("a,b;c\n5\n", "points.csv:1:1: found a header with more than one of comma, semicolon"),
                Arguments.of("team.size\n\"5\n", "found malformed CSV (Missing closing quote for value"),
                Arguments.of("point,digest\n0,ab\n", "points.csv:1:1: found no factors"),
                Arguments.of("team.size\n", "points.csv:1:1: found no points"),
                Arguments.of("", "points.csv:1:1: found no points"),
                Arguments.of("team.size\nNA\n", "points.csv:2:1: found the text \"NA\" for team.size"),
                Arguments.of("team.siz\n5\n6\n", "points.csv:1:1: found the unknown factor team.siz"),
                Arguments.of("point,team.size\n0,5\n1,\n", "points.csv:3:1: found a point without values"));
    }

    @ParameterizedTest
    @MethodSource("unclear")
    void shouldSayInOneLineWhatIsNotClear(String table, String told) throws IOException {
        write(table);
        assertThat(StudyFile.problems(folder, STUDY).lines())
                .singleElement()
                .asString()
                .contains(told);
    }

    @Test
    void shouldRefuseFilesThatAreNone() throws IOException {
        assertThat(StudyFile.problems(folder, STUDY)).contains("points.csv:1:1: found no such file");
        assertThat(StudyFile.problems(folder, STUDY.replace("points.csv", "/dev/zero")))
                .isEqualTo("/dev/zero:1:1: found a pipe or a device, expected a file");
        Files.createDirectory(folder.resolve("points.csv"));
        assertThat(StudyFile.problems(folder, STUDY)).isEqualTo("points.csv:1:1: found a folder, expected a file");
    }
}
