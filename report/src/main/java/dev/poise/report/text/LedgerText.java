package dev.poise.report.text;

import dev.poise.experiments.run.RunRecord;
import dev.poise.metrics.CauseLedger;
import dev.poise.metrics.ValueScale;
import dev.poise.report.words.Numerals;
import dev.poise.team.events.Cause;
import dev.poise.team.events.StateVariable;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The cause ledger of a run for people: the largest causes of each change, and the rest in one number. */
final class LedgerText {
    private static final int MAX_CAUSES = 6;
    /** A release is named when at least this share of what a cause moved was before it. */
    private static final double MUCH = .3;

    private final TextPage page;
    private final RunRecord run;
    private final TextTable table =
            new TextTable().text("What").number("Change").text("Largest causes; everything else in one number");

    LedgerText(TextPage page, RunRecord run) {
        this.page = page;
        this.run = run;
    }

    void print() {
        double people = run.scenario().settings().number("team.size");
        Predicate<CauseLedger.Line> developers = line -> line.who().startsWith("developer");
        Predicate<CauseLedger.Line> productOwner = RunText::isProductOwner;
        row("Developers' exhaustion, each", developers, StateVariable.EXHAUSTION.label(), people, 3);
        row("Developers' autonomy, each", developers, StateVariable.AUTONOMY.label(), people, 3);
        row("Developers' trust in the Product Owner, each", developers, StateVariable.TRUST.label(), people, 3);
        row("Product Owner's exhaustion", productOwner, StateVariable.EXHAUSTION.label(), 1, 3);
        double sprints = run.story().size();
        row("Developers' hours lost, each per sprint", developers, CauseLedger.LOST_HOURS, people * sprints, 1);
        double index = 1 / ValueScale.standard().index(1, run.story().size());
        row("Value lost, index", line -> true, CauseLedger.LOST_VALUE, index, 1);
        page.title("Causes of each change");
        page.table(table);
        page.paragraph(
                "Bookkeeping of this run: the amounts sum to what changed. To see what would have happened, branch it: "
                        + "run it again with the same seed and one setting changed.");
        page.gap();
    }

    private void row(String name, Predicate<CauseLedger.Line> whose, String what, double unit, int decimals) {
        Map<Cause, Map<Integer, Double>> amounts = new EnumMap<>(Cause.class);
        run.causes().stream()
                .filter(line -> line.what().equals(what) && whose.test(line))
                .forEach(line -> amounts.computeIfAbsent(line.cause(), cause -> new TreeMap<>())
                        .merge(line.release(), line.amount() / unit, Double::sum));
        double total = amounts.values().stream().mapToDouble(LedgerText::sum).sum();
        List<Map.Entry<Cause, Map<Integer, Double>>> largest = amounts.entrySet().stream()
                .sorted(Comparator.comparingDouble(entry -> -Math.abs(sum(entry.getValue()))))
                .limit(MAX_CAUSES)
                .toList();
        double told =
                largest.stream().mapToDouble(entry -> sum(entry.getValue())).sum();
        String causes = largest.stream()
                .map(entry -> Numerals.TERMINAL.signed(sum(entry.getValue()), decimals) + " "
                        + entry.getKey().label() + muchBefore(entry.getValue(), decimals))
                .collect(Collectors.joining(", "));
        String rest = amounts.size() > MAX_CAUSES
                ? ", " + Numerals.TERMINAL.signed(total - told, decimals) + " everything else"
                : "";
        table.row(name, Numerals.TERMINAL.signed(total, decimals), causes + rest);
    }

    /** Name the releases before which much of it happened, when there are some and it says something. */
    private static String muchBefore(Map<Integer, Double> byRelease, int decimals) {
        double moved = byRelease.values().stream().mapToDouble(Math::abs).sum();
        String much = byRelease.entrySet().stream()
                .filter(entry -> byRelease.size() > 2 && Math.abs(entry.getValue()) >= MUCH * moved)
                .filter(entry -> Math.abs(entry.getValue()) >= Math.pow(10, -decimals))
                .map(entry ->
                        Numerals.TERMINAL.signed(entry.getValue(), decimals) + " before release " + entry.getKey())
                .collect(Collectors.joining(", "));
        return much.isEmpty() ? "" : " (" + much + ")";
    }

    private static double sum(Map<Integer, Double> byRelease) {
        return byRelease.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
