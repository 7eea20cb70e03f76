package dev.poise.report.words;

import dev.poise.evidence.claims.balance.Cells;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says what is seen in the map of knowledge and involvement, over all its places. */
public final class MapWords {
    private static final String KNOWLEDGE = "K";
    private static final String INVOLVEMENT = "I";

    private MapWords() {}

    /**
     * Say whether the answer is the same everywhere, and how often which involvement and which knowledge is among the best.
     *
     * @param places the map
     * @return nothing for a map without places
     */
    public static List<String> sentences(List<Cells> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        return List.of(everywhere(places), involvement(places), knowledge(places));
    }

    private static String everywhere(List<Cells> places) {
        List<Cells.Cell> first = places.get(0).cells();
        List<String> everywhere = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            int at = i;
            if (places.stream().allMatch(cells -> cells.cells().get(at).best())) {
                everywhere.add(String.format(
                        Locale.ROOT,
                        "knowledge %s with involvement %s",
                        shortest(first.get(i), KNOWLEDGE),
                        shortest(first.get(i), INVOLVEMENT)));
            }
        }
        return everywhere.isEmpty()
                ? String.format(
                        Locale.ROOT,
                        "No combination of knowledge and involvement is among the best in all %d places: the answer depends on the team and its product.",
                        places.size())
                : String.format(
                        Locale.ROOT,
                        "Among the best in all %d places: %s.",
                        places.size(),
                        String.join("; ", everywhere));
    }

    private static String involvement(List<Cells> places) {
        return String.format(
                Locale.ROOT,
                "Involvement that is among the best with some knowledge, places of %d: %s.",
                places.size(),
                counts(places, INVOLVEMENT));
    }

    private static String knowledge(List<Cells> places) {
        return String.format(
                Locale.ROOT,
                "Knowledge that is among the best with some involvement, places of %d: %s.",
                places.size(),
                counts(places, KNOWLEDGE));
    }

    private static String counts(List<Cells> places, String of) {
        return places.get(0).cells().stream()
                .map(cell -> cell.at().at(of))
                .distinct()
                .map(value -> String.format(
                        Locale.ROOT,
                        "%s in %d",
                        Numerals.TERMINAL.shortest(value),
                        places.stream()
                                .filter(cells -> cells.cells().stream()
                                        .anyMatch(
                                                cell -> cell.best() && cell.at().at(of) == value))
                                .count()))
                .collect(Collectors.joining(", "));
    }

    private static String shortest(Cells.Cell cell, String of) {
        return Numerals.TERMINAL.shortest(cell.at().at(of));
    }
}
