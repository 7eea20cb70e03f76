package dev.poise.report.text;

import dev.poise.experiments.run.RunRecord;
import dev.poise.experiments.run.SprintStory;
import dev.poise.metrics.CauseLedger;
import dev.poise.metrics.Metric;
import dev.poise.metrics.RunMetrics;
import dev.poise.metrics.ValueScale;
import dev.poise.report.words.Caution;
import dev.poise.report.words.MetricWords;
import dev.poise.report.words.Numerals;
import dev.poise.report.words.StoryWords;
import java.util.List;
import java.util.Locale;

/** One run for people: its story, its metrics, where the Product Owner's time went, and the causes of each change. */
public final class RunText {
    private static final List<Metric> TIME = Metric.all().stream()
            .filter(metric -> metric.id().startsWith("po.time."))
            .toList();

    private final TextPage page;
    private final RunRecord run;

    private RunText(TextPage page, RunRecord run) {
        this.page = page;
        this.run = run;
    }

    /**
     * Write it.
     *
     * @param page where to
     * @param run what is kept of the run
     * @param all whether every metric is shown, or the main ones
     */
    public static void print(TextPage page, RunRecord run, boolean all) {
        RunText text = new RunText(page, run);
        page.title(String.format(
                Locale.ROOT,
                "%s, seed %d: one team over %d sprints",
                run.scenario().name(),
                run.provenance().seed(),
                run.story().size()));
        if (!run.about().isEmpty()) {
            page.paragraph(run.about());
        }
        page.paragraph(Caution.INVOLVEMENT);
        page.gap();
        text.story();
        text.metrics(all);
        text.time();
        new LedgerText(page, run).print();
        page.title("How to read this");
        page.points(List.of(
                "One run is one team with one kind of luck; 'poise compare' tells what chance does.",
                Caution.INDEX + " " + Caution.CUT_OFF));
        page.paragraph("Digest of everything that happened: " + run.digest());
    }

    private void story() {
        page.title("Sprint by sprint");
        TextTable table = new TextTable()
                .number("Sprint")
                .number("Taken in, h")
                .number("Done, h")
                .text("Goal")
                .number("Value, index")
                .number("Autonomy, mean")
                .number("Developers' exhaustion, end")
                .number("PO's exhaustion, end")
                .text("What happened");
        for (SprintStory sprint : run.story()) {
            table.row(
                    Integer.toString(sprint.sprint()),
                    Numerals.TERMINAL.plain(sprint.committedHours(), 0),
                    Numerals.TERMINAL.plain(sprint.doneHours(), 0),
                    sprint.goalMet() ? "met" : "missed",
                    Numerals.TERMINAL.plain(ValueScale.standard().index(of(Metric.VALUE_DELIVERED, sprint), 1), 0),
                    Numerals.TERMINAL.plain(of(Metric.AUTONOMY_MEAN, sprint), 2),
                    Numerals.TERMINAL.plain(of(Metric.BURNOUT_EXHAUSTION, sprint), 2),
                    Numerals.TERMINAL.plain(of(Metric.PO_EXHAUSTION, sprint), 2),
                    String.join("; ", StoryWords.of(sprint)));
        }
        page.table(table);
        page.paragraph("PO: Product Owner. Hours are estimates of what was taken in and of what was done.");
        page.gap();
    }

    private double of(Metric metric, SprintStory sprint) {
        return run.metrics().series(metric)[sprint.sprint() - 1];
    }

    private void metrics(boolean all) {
        page.title("Metrics of the whole run");
        TextTable table = new TextTable().text("Metric").number("Value").text("How it is computed");
        RunMetrics metrics = run.metrics();
        for (Metric metric : MetricRows.of(all)) {
            table.group(metric.group().title());
            double shown = ValueScale.standard()
                    .shown(metric, metrics.get(metric), run.story().size());
            int decimals = Math.abs(shown) < 10 ? 2 : 1;
            table.row(MetricRows.name(metric), Numerals.TERMINAL.plain(shown, decimals), metric.how());
        }
        page.table(table);
        page.gap();
    }

    private void time() {
        double hours = run.metrics().get(Metric.PO_HOURS_PER_DAY);
        page.title(String.format(
                Locale.ROOT,
                "Where the Product Owner's time went: %s hours a working day",
                Numerals.TERMINAL.plain(hours, 1)));
        TextTable table = new TextTable().text("Activity").number("Share").number("Hours a day");
        for (Metric metric : TIME) {
            double share = run.metrics().get(metric);
            table.row(
                    MetricWords.activity(metric),
                    Numerals.TERMINAL.percent(share),
                    Numerals.TERMINAL.plain(share * hours, 1));
        }
        page.table(table);
        page.gap();
    }

    /** Tell the causes of one thing from the other: the ledger knows the Product Owner by this name. */
    static boolean isProductOwner(CauseLedger.Line line) {
        return line.who().equals("product owner");
    }
}
