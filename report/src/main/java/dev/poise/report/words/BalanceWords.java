package dev.poise.report.words;

import dev.poise.evidence.attribution.AdHocForms;
import dev.poise.evidence.claims.Finding;
import dev.poise.evidence.claims.analysis.ClaimAnalysis;
import dev.poise.evidence.claims.balance.Cells;
import dev.poise.evidence.claims.evaluation.ClaimResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says whether some involvement is worth more than none, and on what that hangs. */
public final class BalanceWords {
    private BalanceWords() {}

    /**
     * Say first of all whether some involvement is worth more than none, and what that depends on.
     *
     * @param analysis with balance, if it was asked for
     * @return empty when it was not
     */
    public static List<String> first(ClaimAnalysis analysis) {
        if (analysis.balance().isEmpty()) {
            return List.of();
        }
        List<ClaimResult> inside = analysis.balance().stream()
                .filter(result -> result.finding() == Finding.SUPPORTED)
                .toList();
        if (!analysis.balance().stream().allMatch(BalanceWords::isOfAProduct)) {
            return List.of(String.format(
                    Locale.ROOT,
                    "Of %d questions about the balance point %d come out as expected. %s",
                    analysis.balance().size(),
                    inside.size(),
                    gains(analysis.balance())));
        }
        String products = switch (analysis.balance().size()) {
            case 1 -> "one product";
            case 3 -> "three products";
            default ->
                String.format(Locale.ROOT, "%d products", analysis.balance().size());
        };
        if (inside.isEmpty()) {
            return List.of(String.format(
                    Locale.ROOT,
                    "No balance point above zero: on none of %s is any involvement of a knowledgeable Product Owner clearly worth more than none. %s",
                    products,
                    gains(analysis.balance())));
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(String.format(
                Locale.ROOT,
                "With a knowledgeable Product Owner some involvement is worth more than none on %d of %s. %s",
                inside.size(),
                products,
                gains(analysis.balance())));
        for (ClaimResult result : inside) {
            hangs(analysis, result).ifPresent(sentences::add);
        }
        return List.copyOf(sentences);
    }

    /** Say it in full: what the best involvement is worth, and where it lies on each product. */
    public static List<String> sentences(ClaimAnalysis analysis) {
        List<String> sentences = new ArrayList<>(first(analysis));
        analysis.curve().forEach(cells -> sentences.add(region(cells)));
        return List.copyOf(sentences);
    }

    /** Say what it depends on; that it is gone is said only where the model says so, not where it does not decide. */
    private static Optional<String> hangs(ClaimAnalysis analysis, ClaimResult result) {
        List<AdHocForms.Line> forms = analysis.forms().stream()
                .filter(line -> line.with().claim().id().equals(result.claim().id())
                        && line.with().finding() == Finding.SUPPORTED
                        && line.turns())
                .toList();
        String needed =
                named(forms.stream().filter(line -> line.without().finding().fails()));
        if (!needed.isEmpty()) {
            return Optional.of(String.format(
                    Locale.ROOT,
                    "On the %s product that exists only because of an assumption without a source: %s. Without it nothing is gained.",
                    result.claim().product(),
                    needed));
        }
        if (!forms.isEmpty()) {
            return Optional.of(String.format(
                    Locale.ROOT,
                    "On the %s product it cannot be told whether anything is gained without an assumption that has no source: %s.",
                    result.claim().product(),
                    named(forms.stream())));
        }
        String gone = changes(analysis, result, true);
        String open = changes(analysis, result, false);
        if (gone.isEmpty() && open.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                gone.isEmpty()
                        ? String.format(
                                Locale.ROOT,
                                "On the %s product it cannot be told whether anything is gained with %s.",
                                result.claim().product(),
                                open)
                        : String.format(
                                Locale.ROOT,
                                "On the %s product it is gone with %s.",
                                result.claim().product(),
                                gone));
    }

    private static String named(Stream<AdHocForms.Line> forms) {
        return forms.map(line -> line.form().id()).collect(Collectors.joining(" and "));
    }

    /** List the changes of assumptions after which a claim no longer holds on average: those where it fails, or the others. */
    private static String changes(ClaimAnalysis analysis, ClaimResult result, boolean fails) {
        return analysis.rest().lines().stream()
                .filter(line -> line.turns().stream()
                        .anyMatch(turn -> !turn.holds()
                                && turn.after().finding().fails() == fails
                                && turn.before()
                                        .claim()
                                        .id()
                                        .equals(result.claim().id())))
                .map(line -> line.what())
                .collect(Collectors.joining(", "));
    }

    private static String gains(List<ClaimResult> balance) {
        return balance.stream()
                .map(result -> String.format(
                        Locale.ROOT,
                        "%s: %s %s (%s)",
                        isOfAProduct(result)
                                ? Labels.capital(result.claim().product())
                                : result.claim().id(),
                        isOfAProduct(result)
                                ? "best against none"
                                : result.headline().part().name(),
                        ClaimWords.effect(result.headline()),
                        ClaimWords.certainty(result.headline())))
                .collect(Collectors.joining(". ", "", "."));
    }

    /** Return whether a question is whether some involvement is worth more than none on a product. */
    private static boolean isOfAProduct(ClaimResult result) {
        return !result.claim().product().isEmpty();
    }

    /** Get the knowledge that all cells of some places have; nothing when they differ in it. */
    public static Optional<Double> knowledge(List<Cells> places) {
        List<Optional<Double>> all = places.stream()
                .map(cells -> Optional.ofNullable(cells.knowledge()))
                .distinct()
                .toList();
        return all.size() == 1 ? all.get(0) : Optional.empty();
    }

    /** Say where the value of a curve cannot be told apart from the highest. */
    public static String region(Cells cells) {
        List<Cells.Cell> all = cells.cells();
        return String.format(
                Locale.ROOT,
                "%s: value cannot be told apart from the highest at involvement %s.",
                Labels.capital(String.join(", ", cells.place().labels().values())),
                Stretch.of(all.size(), i -> all.get(i).best()).stream()
                        .map(stretch -> stretch.words(i -> all.get(i).at().at("I"), Numerals.TERMINAL))
                        .collect(Collectors.joining(" and ")));
    }
}
