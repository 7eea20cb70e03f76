package dev.poise.workshop.guess;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Chosen options: one from each phone, and raised hands. */
final class ChosenOptions {
    private static final int OPTIONS = Option.values().length;

    /** No raised hand for any option. */
    static final List<Integer> NO_HANDS = Collections.nCopies(OPTIONS, 0);

    private final Map<String, Option> byPhone = new HashMap<>();
    private int[] hands = new int[OPTIONS];

    /** Put back what was kept. */
    static ChosenOptions of(Map<String, Option> byPhone, List<Integer> hands) {
        ChosenOptions options = new ChosenOptions();
        options.byPhone.putAll(byPhone);
        options.hands(hands);
        return options;
    }

    Map<String, Option> byPhone() {
        return byPhone;
    }

    List<Integer> hands() {
        return IntStream.of(hands).boxed().toList();
    }

    /** Take the choice of a phone; false when it has chosen already. */
    boolean take(String phone, Option option) {
        return byPhone.putIfAbsent(phone, option) == null;
    }

    void hands(List<Integer> counts) {
        hands = counts.stream().mapToInt(Integer::intValue).toArray();
    }

    void forgetPhones() {
        byPhone.clear();
    }

    /** Count phones and hands, option by option. */
    List<Integer> counts() {
        return IntStream.range(0, OPTIONS)
                .map(i -> hands[i]
                        + (int) byPhone.values().stream()
                                .filter(option -> option.ordinal() == i)
                                .count())
                .boxed()
                .toList();
    }

    int size() {
        return counts().stream().mapToInt(Integer::intValue).sum();
    }
}
