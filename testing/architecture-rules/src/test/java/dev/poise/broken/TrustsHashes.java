package dev.poise.broken;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

public final class TrustsHashes {
    Map<String, String> map() {
        return new HashMap<>();
    }

    Supplier<Set<String>> byReference() {
        return HashSet::new;
    }

    Set<String> set() {
        return new HashSet<>();
    }

    Map<String, String> identity() {
        return new IdentityHashMap<>();
    }

    Map<String, String> concurrent() {
        return new ConcurrentHashMap<>();
    }

    Set<String> salted() {
        return Set.of("a", "b");
    }

    Map<String, Integer> saltedMap() {
        return Map.of("a", 1, "b", 2);
    }

    Set<String> saltedCopy(List<String> list) {
        return Set.copyOf(list);
    }

    Set<String> collectedSet(List<String> list) {
        return list.stream().collect(Collectors.toSet());
    }

    Map<String, String> collectedMap(List<String> list) {
        return list.stream().collect(Collectors.toMap(x -> x, x -> x));
    }

    Map<Integer, List<String>> grouped(List<String> list) {
        return list.stream().collect(Collectors.groupingBy(String::length));
    }
}
