package dev.poise.evidence.claims.examination;

import dev.poise.evidence.attribution.AddedForms;
import dev.poise.evidence.claims.Finding;
import dev.poise.evidence.claims.balance.Cells;
import dev.poise.evidence.claims.trial.ClaimResult;
import dev.poise.evidence.claims.trial.ClaimWords;
import dev.poise.experiments.comparison.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says whether some involvement is worth more than none, and on what that hangs. */
public final class BalanceWords {
    private static final Pattern PRODUCT = Pattern.compile(
            "On an? (.+?)(?: product)? some involvement of a knowledgeable Product Owner is worth more than none\\.");

    private BalanceWords() {}

    /**
     * Say first of all whether some involvement is worth more than none, and what that hangs on.
     *
     * @param examination with balance, if it was asked for
     * @return empty when it was not
     */
    public static List<String> first(Examination examination) {
        if (examination.balance().isEmpty()) {
            return List.of();
        }
        List<ClaimResult> inside = examination.balance().stream()
                .filter(result -> result.finding() == Finding.SUPPORTED)
                .toList();
        if (!examination.balance().stream().allMatch(BalanceWords::isOfAProduct)) {
            return List.of(String.format(
                    Locale.ROOT,
                    "Of %d questions about the balance point %d come out as expected. %s",
                    examination.balance().size(),
                    inside.size(),
                    gains(examination.balance())));
        }
        String products = switch (examination.balance().size()) {
            case 1 -> "one product";
            case 3 -> "three products";
            default ->
                String.format(Locale.ROOT, "%d products", examination.balance().size());
        };
        if (inside.isEmpty()) {
            return List.of(String.format(
                    Locale.ROOT,
                    "No balance point above zero: on none of %s is any involvement of a knowledgeable Product Owner surely worth more than none. %s",
                    products,
                    gains(examination.balance())));
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(String.format(
                Locale.ROOT,
                "With a knowledgeable Product Owner some involvement is worth more than none on %d of %s. %s",
                inside.size(),
                products,
                gains(examination.balance())));
        for (ClaimResult result : inside) {
            hangs(examination, result).ifPresent(sentences::add);
        }
        return List.copyOf(sentences);
    }

    /** Say it in full: what the best involvement is worth, and where it lies on each product. */
    public static List<String> sentences(Examination examination) {
        List<String> sentences = new ArrayList<>(first(examination));
        examination.curve().forEach(cells -> sentences.add(region(cells)));
        return List.copyOf(sentences);
    }

    /** Say what it hangs on; that it is gone is said only where the model says so, not where it does not decide. */
    private static Optional<String> hangs(Examination examination, ClaimResult result) {
        List<AddedForms.Line> forms = examination.forms().stream()
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
                    product(result),
                    needed));
        }
        if (!forms.isEmpty()) {
            return Optional.of(String.format(
                    Locale.ROOT,
                    "On the %s product it cannot be told whether anything is gained without an assumption that has no source: %s.",
                    product(result),
                    named(forms.stream())));
        }
        String gone = changes(examination, result, true);
        String open = changes(examination, result, false);
        if (gone.isEmpty() && open.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                gone.isEmpty()
                        ? String.format(
                                Locale.ROOT,
                                "On the %s product it cannot be told whether anything is gained with %s.",
                                product(result),
                                open)
                        : String.format(Locale.ROOT, "On the %s product it is gone with %s.", product(result), gone));
    }

    private static String named(Stream<AddedForms.Line> forms) {
        return forms.map(line -> line.form().id()).collect(Collectors.joining(" and "));
    }

    /** List the changes of assumptions after which a claim no longer holds on average: those where it fails, or the others. */
    private static String changes(Examination examination, ClaimResult result, boolean fails) {
        return examination.rest().lines().stream()
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
                                ? capital(product(result))
                                : result.claim().id(),
                        isOfAProduct(result)
                                ? "best against none"
                                : result.headline().part().name(),
                        ClaimWords.effect(result.headline()),
                        ClaimWords.certainty(result.headline())))
                .collect(Collectors.joining(". ", "", "."));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String product(ClaimResult result) {
        return PRODUCT.matcher(result.claim().says()).replaceFirst("$1");
    }

    /** Tell whether a question is whether some involvement is worth more than none on a product. */
    private static boolean isOfAProduct(ClaimResult result) {
        return PRODUCT.matcher(result.claim().says()).matches();
    }

    /**
     * Say what knowledge all places have.
     *
     * @param places places of a curve or a map
     * @return as it is written in their words; empty when none says so or not all say the same
     */
    public static String knowledge(List<Cells> places) {
        List<String> all = places.stream()
                .map(cells -> cells.place().words().stream()
                        .filter(word -> word.matches("K[.0-9]+"))
                        .reduce("", (before, word) -> word.substring(1)))
                .distinct()
                .toList();
        return all.size() == 1 ? all.get(0) : "";
    }

    /** Say where the value of a curve cannot be told apart from the highest. */
    public static String region(Cells cells) {
        List<Double> best = cells.cells().stream()
                .filter(Cells.Cell::best)
                .map(cell -> cell.at().at("I"))
                .toList();
        return String.format(
                Locale.ROOT,
                "%s: value cannot be told apart from the highest at involvement %s.",
                capital(String.join(", ", cells.place().labels().values())),
                spans(best, cells));
    }

    private static String spans(List<Double> best, Cells cells) {
        List<Double> all = cells.cells().stream().map(cell -> cell.at().at("I")).toList();
        List<String> spans = new ArrayList<>();
        int i = 0;
        while (i < all.size()) {
            if (!best.contains(all.get(i))) {
                i++;
                continue;
            }
            int from = i;
            while (i < all.size() && best.contains(all.get(i))) {
                i++;
            }
            String start = Figure.shortest(all.get(from));
            spans.add(from == i - 1 ? start : start + " to " + Figure.shortest(all.get(i - 1)));
        }
        return String.join(" and ", spans);
    }
}
