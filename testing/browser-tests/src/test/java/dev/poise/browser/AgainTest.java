package dev.poise.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import dev.poise.experiments.batch.Runner;
import dev.poise.fuzz.Thorough;
import dev.poise.metrics.RunMetrics;
import dev.poise.team.TeamRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the page calls the same on the command line is typed there, and gives the same figures. */
@Thorough
class AgainTest extends BrowserTest {
    private static final String MINUS = "\u2212";

    @Override
    Runner<RunMetrics> runs() {
        return TeamRun::metrics;
    }

    @Test
    void shouldGiveTheSameTablesForAComparison() throws Exception {
        Page page = browser.open(1440, 900);
        page.navigate(address("/compare"));
        page.locator("#runs").fill("20");
        page.keyboard().press("Tab");
        page.locator(".pick .primary").click();
        settled(page);
        String table = downloaded(page, "Table as CSV");
        String runs = downloaded(page, "All runs as CSV");
        drag(page.locator("#scatter-run"), 3);
        String one = page.locator(".runs-against .command").innerText();
        String command = page.locator("pre").innerText();

        assertThat(CommandLine.run(folder, command, "csv", "again")).isEqualTo(table);
        assertThat(Files.readString(folder.resolve("again/runs.csv"))).isEqualTo(runs);
        String exhaustion = row(runs, "non-technical,2,").get("po.exhaustion");
        assertThat(CommandLine.run(folder, one, "json", "one"))
                .contains(String.format(Locale.ROOT, "\"po.exhaustion\": %s", exhaustion));
    }

    @Test
    void shouldSaveASessionThatTheCommandLineRunsAgainWithTheSameDigestAndSentence() throws Exception {
        Page page = browser.open(1440, 900);
        page.navigate(address("/facilitate"));
        settled(page);
        drag(page.locator(INVOLVEMENT), 85);
        settled(page);
        String sentence = page.locator(".sentence").innerText();
        page.getByText("Save session").click();
        String digest = page.locator(".digest").innerText();
        Path saved = folder.resolve(page.locator(".folder").innerText());
        accessible(page);
        List<String> commands = Files.readAllLines(saved.resolve("commands.txt"));
        picture(page, "save");

        assertThat(CommandLine.json(folder, commands.get(1))).contains("\"digest\": \"" + digest + "\"");
        Map<String, String> value =
                row(CommandLine.run(folder, commands.get(0), "csv", "pairs"), "team,value.delivered,");
        assertThat(sentence)
                .contains(String.format(
                        Locale.ROOT,
                        "in %d of 200 paired teams",
                        200 - Math.round(200 * Double.parseDouble(value.get("shareHigher")))))
                .contains(String.format(
                        Locale.ROOT,
                        "value delivered is lower by %.1f (",
                        -Double.parseDouble(value.get("difference"))));
    }

    @Test
    void shouldGiveTheSameMapFromTheStudyFile() throws Exception {
        Page page = browser.open(1440, 900);
        page.navigate(address("/compare"));
        page.getByText("A map over two settings").click();
        page.locator("#across").selectOption("productOwner.technicalKnowledge");
        page.locator("#map-runs").fill("10");
        page.keyboard().press("Tab");
        accessible(page);
        page.locator(".pick .primary").click();
        settled(page);
        assertThat(page.locator(".heat")).hasCount(4);
        assertThat(page.locator(".heat td")).hasCount(4 * 36);
        accessible(page);
        picture(page, "map");

        Map<String, Double> means = study(page, "map");
        List<String> shown = page.locator(".heat").first().locator("td b").allInnerTexts();
        for (int down = 0; down < 6; down++) {
            for (int across = 0; across < 6; across++) {
                double mean = means.get(String.format(Locale.ROOT, "%s,%s", level(across), level(down)));
                assertThat(shown.get(6 * down + across)).isEqualTo(String.format(Locale.ROOT, "%.0f", mean));
            }
        }
    }

    @Test
    void shouldShowWhatMattersMostAndGiveTheSameFromTheStudyFile() throws Exception {
        Page page = browser.open(1440, 900);
        page.navigate(address("/compare"));
        page.getByText("What matters most around one team").click();
        page.locator("#map-runs").fill("10");
        page.keyboard().press("Tab");
        accessible(page);
        page.locator(".pick .primary").click();
        settled(page);
        assertThat(page.locator(".matters")).hasCount(4);
        accessible(page);
        picture(page, "matters");

        study(page, "matters");
        List<String> shown = page.locator(".matters").first().locator(".end b").allInnerTexts().stream()
                .filter(text -> !text.equals("?") && !text.equals("\u2248"))
                .map(text -> text.replace(MINUS, "-"))
                .toList();
        List<String[]> contrasts = Files.readAllLines(folder.resolve("matters/contrasts.csv")).stream()
                .map(line -> line.split(","))
                .filter(cells -> cells[2].equals("value.delivered"))
                .toList();
        // a study looks at all its points at once and is slower to call a difference clear
        assertThat(contrasts.stream().map(AgainTest::difference)).containsAll(shown);
        assertThat(shown)
                .containsAll(contrasts.stream()
                        .filter(cells -> cells[14].matches("higher|lower"))
                        .map(AgainTest::difference)
                        .toList())
                .isNotEmpty();
    }

    /** Write a difference as the page does. */
    private static String difference(String[] contrast) {
        double mean = Double.parseDouble(contrast[5]);
        return String.format(Locale.ROOT, Math.abs(mean) < 10 ? "%+.1f" : "%+.0f", mean);
    }

    /** Run the study file that the page shows, and give the mean value of every point by its settings, the base first. */
    private Map<String, Double> study(Page page, String name) throws IOException, InterruptedException {
        Files.writeString(folder.resolve(name + ".yaml"), page.locator("pre").innerText());
        CommandLine.study(folder, String.format(Locale.ROOT, "./poise study run %s.yaml -o %s", name, name));
        List<String> points = Files.readAllLines(folder.resolve(name + "/points.csv"));
        Map<Integer, Double> means = new TreeMap<>();
        for (String line : Files.readAllLines(folder.resolve(name + "/summary.csv"))) {
            String[] cells = line.split(",");
            if (cells[1].equals("value.delivered")) {
                means.put(Integer.valueOf(cells[0]), Double.valueOf(cells[5]));
            }
        }
        Map<String, Double> bySettings = new LinkedHashMap<>();
        for (int point = 0; point < points.size() - 1; point++) {
            bySettings.put(points.get(point + 1).replaceAll("^\\d+,|,[0-9a-f]+$", ""), means.get(point));
        }
        return bySettings;
    }

    private static String level(int step) {
        return step == 0 ? "0" : step == 5 ? "1" : "0." + 2 * step;
    }

    private static Map<String, String> row(String csv, String start) {
        List<String> lines = csv.lines().toList();
        String[] names = lines.get(0).split(",");
        String[] cells = lines.stream()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElseThrow()
                .split(",", -1);
        Map<String, String> row = new TreeMap<>();
        for (int i = 0; i < names.length; i++) {
            row.put(names[i], cells[i]);
        }
        return row;
    }

    private static String downloaded(Page page, String button) throws IOException {
        Download download = page.waitForDownload(() -> page.getByText(button).click());
        return Files.readString(download.path());
    }
}
