package dev.poise.evidence.targets.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.evidence.targets.Configuration;
import dev.poise.evidence.targets.Target;
import dev.poise.evidence.targets.TargetPart;
import dev.poise.evidence.targets.Targets;
import dev.poise.evidence.targets.measure.TargetMeasure;
import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.batch.Progress;
import dev.poise.experiments.run.ConstantsDigest;
import dev.poise.fuzz.Thorough;
import dev.poise.parameters.Mechanism;
import dev.poise.parameters.Settings;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import dev.poise.team.TeamSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds the model to what docs/validation.md says of it, over fewer runs than the document: a figure that lies inside its band
 * there has to be near it here. The document is the list of what is expected; it is made by {@code poise targets --out}.
 */
@Execution(ExecutionMode.CONCURRENT)
class TargetsGuardTest {
    private static final Path DOCUMENT = Path.of("../docs/validation.md");
    /** How far the median of few runs may be off, share of the band. */
    private static final double SCATTER = .1;
    /** Left out are the configurations that only figures outside their bands need, or that take long. */
    private static final Map<String, Integer> RUNS =
            Map.of("REF", 60, "NO-REFACTORING", 10, "IND", 120, "LEAVE", 200, "SEVERE", 200);

    private static final Targets ALL = Targets.builtIn();
    private static final Targets FEW = new Targets(
            ALL.noise(),
            ALL.configurations().stream()
                    .filter(one -> RUNS.containsKey(one.id()))
                    .map(TargetsGuardTest::few)
                    .toList(),
            ALL.targets().stream()
                    .map(target -> new Target(
                            target.id(),
                            target.pattern(),
                            target.use(),
                            target.source(),
                            target.parts().stream()
                                    .filter(part -> RUNS.containsKey(part.configuration()))
                                    .toList()))
                    .toList());

    private static Configuration few(Configuration one) {
        int count = RUNS.get(one.id());
        return one instanceof Configuration.Teams teams
                ? new Configuration.Teams(
                        teams.id(), teams.about(), count, count, teams.set(), teams.vary(), teams.sweep())
                : new Configuration.People(one.id(), one.about(), count, count, ((Configuration.People) one).phases());
    }

    /** Get what the document says: inside or not, by target, figure and configuration. */
    private static Map<String, Boolean> documented() throws IOException {
        Map<String, Boolean> rows = new LinkedHashMap<>();
        for (String line : Files.readAllLines(DOCUMENT)) {
            String[] cells = line.split("\\s*\\|\\s*", -1);
            if (cells.length > 8 && cells[1].matches("S\\d+")) {
                rows.put(String.join(" | ", cells[1], cells[2], cells[3], cells[6]), cells[7].equals("inside"));
            }
        }
        return rows;
    }

    /** Tell what has left its band although the document says it lies inside, one line each. */
    private static List<String> red(List<String> ids, Settings settings, Set<Mechanism> without) throws IOException {
        Map<String, Boolean> documented = documented();
        CheckedTargets checked = TargetChecker.check(
                FEW.only(ids),
                new TeamScenario("guard", settings, without, List.of()),
                new CheckPlan(1, 1, false),
                TeamRun::run,
                Progress.NONE,
                new Cancellation());
        List<String> red = new ArrayList<>();
        for (CheckedTarget target : checked.targets()) {
            for (CheckedPart part : target.parts()) {
                TargetPart looked = part.part();
                if (documented.getOrDefault(key(target.target(), looked), false) && !near(part)) {
                    red.add(String.format(
                            Locale.ROOT,
                            "%s %s: %.3f, band %s to %s",
                            target.target().id(),
                            looked.name(),
                            part.figure(),
                            looked.low(),
                            looked.high()));
                }
            }
        }
        return red;
    }

    /** The spread of a figure of all runs is its uncertainty; that of a figure of single runs is not. */
    private static boolean near(CheckedPart part) {
        TargetPart looked = part.part();
        if (!(looked.measure() instanceof TargetMeasure.OfRun)) {
            return part.spread().low() <= looked.high() && part.spread().high() >= looked.low();
        }
        double slack = SCATTER * (looked.high() - looked.low());
        return looked.low() - slack <= part.figure() && part.figure() <= looked.high() + slack;
    }

    /** Write a band as it stands in the document. */
    private static String span(double low, double high) {
        return number(low) + " to " + number(high);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }

    private static String key(Target target, TargetPart part) {
        return String.join(" | ", target.id(), part.name(), part.configuration(), span(part.low(), part.high()));
    }

    @Test
    void shouldDocumentEveryFigureWithItsBand() throws IOException {
        List<String> declared = new ArrayList<>();
        ALL.targets().forEach(target -> target.parts().forEach(part -> declared.add(key(target, part))));

        assertThat(documented().keySet())
                .as("run ./poise targets --out DIR and put DIR/targets.md into docs/validation.md")
                .containsExactlyElementsOf(declared);
    }

    @Test
    void shouldDocumentEveryCheckWithItsBandWhateverCameOfIt() throws IOException {
        String document = Files.readString(DOCUMENT);

        for (Target check : Targets.checks().targets()) {
            for (TargetPart part : check.parts()) {
                assertThat(document)
                        .as("run ./poise targets --checks --out DIR and put DIR/targets.md into docs/validation.md")
                        .containsPattern(String.format(
                                Locale.ROOT,
                                "\\| %s \\| %s \\| %s \\|.*\\| %s \\| (inside|\\*\\*outside\\*\\*) \\| check \\|",
                                check.id(),
                                Pattern.quote(part.name()),
                                part.configuration(),
                                span(part.low(), part.high())));
            }
        }
    }

    @Test
    void shouldDocumentTheConstantsThatItsFiguresWereMadeWith() throws IOException {
        assertThat(Files.readString(DOCUMENT))
                .as("constants are frozen: who changes them makes all figures of the document again")
                .contains(String.format(Locale.ROOT, "constants `%s`", ConstantsDigest.of(TeamSettings.standard())));
    }

    @Test
    void shouldKeepEveryFigureInsideThatIsSaidToBeInside() throws IOException {
        assertThat(red(ALL.ids(), TeamSettings.standard(), Set.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "item.improvingShare, 0.1, S12",
        "defect.effortMedian, 1, S6",
        "judgement.debtWorth, 0.3, S7",
        "item.effortSpread, 0.6, S5"
    })
    void shouldNoticeAConstantFarFromWhereItBelongs(String name, double value, String target) throws IOException {
        assertThat(red(List.of(target), TeamSettings.standard().with(name, value), Set.of()))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"debt, S7", "promises, S13"})
    void shouldNoticeAMechanismThatIsOff(String mechanism, String target) throws IOException {
        notices(mechanism, target);
    }

    @Thorough
    @Test
    void shouldNoticeThatNobodyLeaves() throws IOException {
        notices("turnover", "S16");
    }

    private static void notices(String mechanism, String target) throws IOException {
        Set<Mechanism> off = Set.of(Mechanism.find(mechanism).orElseThrow());

        assertThat(red(List.of(target), TeamSettings.standard(), off)).isNotEmpty();
    }
}
