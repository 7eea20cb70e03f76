package dev.poise.broken;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Breaks nothing. */
public final class KeepsOrder {
    Map<String, String> linked() {
        return new LinkedHashMap<>();
    }

    Set<String> nothing() {
        return Set.of();
    }

    Map<Integer, List<String>> grouped(List<String> list) {
        return list.stream().collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.toList()));
    }
}
