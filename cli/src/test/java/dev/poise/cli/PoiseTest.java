package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PoiseTest {
    @TempDir
    private Path folder;

    @Test
    void shouldPrintHelpWhenCalledAlone() {
        Cli cli = new Cli(folder);

        assertThat(cli.run()).isZero();
        assertThat(cli.out()).contains("Usage: poise", "compare", "Exit codes:", "Examples:");
        assertThat(cli.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run",
                "compare",
                "curve",
                "workshop",
                "claims",
                "scenarios",
                "describe",
                "scenarios list",
                "scenarios show",
                "scenarios check",
                "scenarios new",
                "study new",
                "study run",
                "study report",
                "study grow",
                "targets",
            })
    void shouldHaveHelpWithAnExampleForEveryCommand(String command) {
        Cli cli = new Cli(folder);

        assertThat(cli.run((command + " --help").split(" ", -1))).isZero();
        assertThat(cli.out()).contains("Example", "  poise " + command);
    }

    @Test
    void shouldFitTheOverviewOnOneScreen() {
        Cli cli = new Cli(folder);

        assertThat(cli.run("--help")).isZero();
        assertThat(cli.out().lines()).hasSizeLessThanOrEqualTo(32);
        assertThat(cli.out().lines().filter(line -> line.matches("  [a-z]+ {2,}[A-Z].*")))
                .extracting(line -> line.strip().split(" ", 2)[0])
                .containsExactly(
                        "run",
                        "compare",
                        "curve",
                        "workshop",
                        "scenarios",
                        "describe",
                        "study",
                        "cluster",
                        "worker",
                        "mcp",
                        "targets",
                        "claims",
                        "completion",
                        "help");
    }

    @Test
    void shouldShowOptionsByWhatTheyAreFor() {
        Cli cli = new Cli(folder);

        assertThat(cli.run("compare", "--help")).isZero();
        assertThat(cli.out())
                .containsSubsequence(
                        "Team:",
                        "--product-owner",
                        "--without",
                        "Runs:",
                        "--seed",
                        "Output:",
                        "--out",
                        "Help:",
                        "--help");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "resume out                | poise: this is now: poise study resume",
                "status out --json         | poise: this is now: poise study status",
                "merge one two -o whole    | poise: this is now: poise study merge",
                "verify out                | poise: this is now: poise study verify",
                "export out --to csv       | poise: this is now: poise study export",
                "replay out --run 3f       | poise: this is now: poise study replay",
                "query out select          | poise: this is now: poise study query",
                "report out                | poise: this is now: poise study report",
                "facts --quick             | poise: this is now: poise targets",
                "study mine.yaml -o out    | poise study: this is now: poise study run mine.yaml",
                "study mine.json --dry-run | poise study: this is now: poise study run mine.json"
            })
    void shouldSayInOneLineWhereAnOldNameIs(String arguments, String line) {
        Cli cli = new Cli(folder);

        assertThat(cli.run(arguments.split(" ", -1))).isEqualTo(2);
        assertThat(cli.err()).isEqualTo(line + "\n");
        assertThat(cli.out()).isEmpty();
    }

    @Test
    void shouldQuoteAnOldNameSoThatItCanBeTyped() {
        Cli cli = new Cli(folder);

        assertThat(cli.run("study", "my study.yaml")).isEqualTo(2);
        assertThat(cli.err()).isEqualTo("poise study: this is now: poise study run 'my study.yaml'\n");
    }

    @Test
    void shouldHelpWithACommandByItsNameToo() {
        Cli asked = new Cli(folder);
        Cli option = new Cli(folder);

        assertThat(asked.run("help", "compare")).isZero();
        assertThat(option.run("compare", "--help")).isZero();
        assertThat(asked.out()).isEqualTo(option.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "compre | unknown command compre; did you mean compare?",
                "compare --sede 3 | unknown option --sede; did you mean --seed?",
                "compare --output x | unknown option --output; did you mean --out?",
                "compare --replications=many | --replications: found many, expected a whole number from 1 to 1000000",
                "run --seed=0x10 | --seed: found 0x10, expected a whole number",
                "run --seed=010 | --seed: found 010, expected a whole number",
                "run --seed=9223372036854775808 | --seed: found 9223372036854775808",
                "curve --knowledge=NaN | --knowledge: found NaN, expected a number from 0 to 1",
                "compare --replications 0 | --replications: found 0, expected a whole number from 1 to 1000000",
                "compare --jobs -1 | --jobs: found -1",
                "compare --format jsn | found jsn, expected one of table, csv, json; did you mean json?",
                "run --engine actr | found actr, expected one of actor, in-process; did you mean actor?",
                "run one two | one too many: two",
                "run --without decisionRight | did you mean decisionRights?",
                "run hands-on-exprt | did you mean hands-on-expert?",
                "run --set product.complexty=0.5 | did you mean product.complexity?",
                "run --sprints 0 | expected a whole number from 1 to 260",
                "run --sprints x | expected a whole number",
                "compare reference-team reference-team | reference-team is named twice",
                "curve --points 1 | --points: found 1, expected a whole number from 2 to 101",
                "curve --knowledge .1,1.5 | --knowledge: found 1.5, expected a number from 0 to 1",
                "describe | ",
                "scenarios check | "
            })
    void shouldTellWrongInputInOneLineAndEndWithTwo(String command, String expected) {
        Cli cli = new Cli(folder);

        assertThat(cli.run(command.split(" ", -1))).as(cli.err()).isEqualTo(2);
        assertThat(cli.err()).contains(expected == null ? "poise" : expected).doesNotContain("Exception", "\tat ");
        assertThat(cli.err().lines()).hasSizeLessThanOrEqualTo(2);
        assertThat(cli.out()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void shouldTellEveryMistakeOfEveryScenarioAtOnce() {
        Cli cli = new Cli(folder);

        assertThat(cli.run("compare", "crnch", "juniorr", "--set", "team.size=99"))
                .isEqualTo(2);
        assertThat(cli.err()).contains("crunch", "junior", "from 1 to 12");
    }

    @Test
    void shouldKeepAStackTraceOffTheScreenAndSayWhereItIs() throws Exception {
        Cli cli = new Cli(folder).with((scenario, seed, observers) -> {
            throw new IllegalStateException("a bug");
        });

        assertThat(cli.run("describe", "--digests")).isEqualTo(70);
        assertThat(cli.err())
                .contains("poise describe: internal error, please report it", "a bug", "details: ")
                .doesNotContain("\tat ");
        assertThat(Files.readString(folder.resolve(".poise/poise-errors.log"))).contains("a bug", "\tat ");
    }

    @Test
    void shouldTakeARunThatFailsInAnyWayForAFailedRun() {
        Cli cli = new Cli(folder).with((scenario, seed, observers) -> {
            throw new OutOfMemoryError("full");
        });
        assertThat(cli.run("run")).isEqualTo(3);
        assertThat(cli.err())
                .contains("poise: the run failed: not enough memory for this run alone", "to repeat it: ")
                .doesNotContain("\tat ");
        assertThat(folder.resolve("runs/reference-team-1")).doesNotExist();
    }

    @Test
    void shouldUseBoldOnlyWhereItMay() {
        Cli plain = new Cli(folder);
        Cli bold = new Cli(folder).on(new Terminal(false, 100, true));
        plain.run("compare", "--replications", "3");
        bold.run("compare", "--replications", "3");

        assertThat(plain.out()).doesNotContain("\u001b");
        assertThat(bold.out()).contains("\u001b[1m");
    }
}
