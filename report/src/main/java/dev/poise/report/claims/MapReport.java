package dev.poise.report.claims;

import dev.poise.evidence.OwnFile;
import dev.poise.evidence.claims.analysis.BalanceMap;
import dev.poise.experiments.comparison.Provenance;
import dev.poise.report.page.MapPage;
import dev.poise.report.page.Pages;
import dev.poise.report.parts.Origins;
import dev.poise.report.words.BalanceWords;
import dev.poise.report.words.Caution;
import dev.poise.report.words.MapWords;
import dev.poise.report.words.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The map of knowledge and involvement as one HTML file that is read offline. */
public final class MapReport {
    private MapReport() {}

    /**
     * Write the report. The same map gives the same text, byte for byte.
     *
     * @param balance map and curves
     * @param provenance where they come from
     * @param file the file the map was read from; null for the one that comes with the program
     * @return the whole file, to be written as UTF-8
     */
    public static String html(BalanceMap balance, Provenance provenance, @Nullable OwnFile file) {
        Balance pictures = new Balance(balance.map(), balance.curve(), balance.curveWithoutContact());
        List<String> answers = new ArrayList<>(MapWords.sentences(balance.map()));
        balance.curve().forEach(cells -> answers.add(BalanceWords.region(cells)));
        return Pages.html(new MapPage(
                "How much knowledge, and how much of the How?",
                answers,
                String.format(
                        Locale.ROOT,
                        "%d pairs a cell; among the best is what no other cell of its place is clearly above by %s or more (95%%).",
                        balance.pairs(),
                        Numerals.PAGE.shortest(balance.smallest())),
                Caution.INVOLVEMENT,
                pictures.curves(),
                pictures.section(),
                Origins.with(file, Origins.of(provenance))));
    }
}
