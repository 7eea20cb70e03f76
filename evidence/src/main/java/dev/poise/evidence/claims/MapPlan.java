package dev.poise.evidence.claims;

import dev.poise.evidence.claims.measure.Measure;
import dev.poise.evidence.claims.question.Grid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which cells are compared in which places. Immutable.
 *
 * @param measure what is measured, more is better
 * @param smallest the smallest difference that matters
 * @param grid the cells
 * @param axes what places differ in, by name: the words of each of its values, by label
 */
public record MapPlan(Measure measure, double smallest, Grid grid, Map<String, Map<String, List<String>>> axes) {
    /** Copies the maps. */
    public MapPlan {
        Map<String, Map<String, List<String>>> copy = new LinkedHashMap<>();
        axes.forEach((name, values) -> copy.put(name, Collections.unmodifiableMap(new LinkedHashMap<>(values))));
        axes = Collections.unmodifiableMap(copy);
    }

    /**
     * A place.
     *
     * @param labels the label of its value on each axis, by the name of the axis
     * @param words its words
     */
    public record Place(Map<String, String> labels, List<String> words) {
        /** Copies both. */
        public Place {
            labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
            words = List.copyOf(words);
        }
    }

    /** List all places, the last axis changing first. */
    public List<Place> places() {
        List<Place> places = List.of(new Place(Map.of(), List.of()));
        for (Map.Entry<String, Map<String, List<String>>> axis : axes.entrySet()) {
            List<Place> more = new ArrayList<>();
            for (Place place : places) {
                axis.getValue().forEach((label, words) -> {
                    Map<String, String> labels = new LinkedHashMap<>(place.labels());
                    labels.put(axis.getKey(), label);
                    List<String> all = new ArrayList<>(place.words());
                    all.addAll(words);
                    more.add(new Place(labels, all));
                });
            }
            places = more;
        }
        return places;
    }
}
