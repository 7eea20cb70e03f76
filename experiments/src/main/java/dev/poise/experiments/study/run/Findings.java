package dev.poise.experiments.study.run;

import java.util.ArrayList;
import java.util.List;

/** Lines on what is wrong: all are counted, the first are kept. */
final class Findings {
    private static final int MAX_KEPT = 100;

    private final List<String> first = new ArrayList<>();
    private long count;

    void add(String line) {
        count++;
        if (first.size() < MAX_KEPT) {
            first.add(line);
        }
    }

    List<String> first() {
        return first;
    }

    long count() {
        return count;
    }
}
