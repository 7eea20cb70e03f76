package dev.poise.workshop.guess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** End points: one from each phone, and those that the facilitator adds for a room without phones. */
final class EndPoints {
    private final Map<String, Double> byPhone = new HashMap<>();
    private final List<Double> added = new ArrayList<>();

    /** Put back what was kept. */
    static EndPoints of(Map<String, Double> byPhone, List<Double> added) {
        EndPoints points = new EndPoints();
        points.byPhone.putAll(byPhone);
        points.added.addAll(added);
        return points;
    }

    Map<String, Double> byPhone() {
        return byPhone;
    }

    List<Double> withoutPhone() {
        return added;
    }

    /** Take the end point of a phone; false when it has set one already. */
    boolean take(String phone, double value) {
        return byPhone.putIfAbsent(phone, value) == null;
    }

    /** Add one without a phone; false when there are {@link GuessBoard#MAX_HANDS} of them. */
    boolean add(double value) {
        return added.size() < GuessBoard.MAX_HANDS && added.add(value);
    }

    boolean takeBack() {
        return !added.isEmpty() && added.remove(added.size() - 1) != null;
    }

    void forgetPhones() {
        byPhone.clear();
    }

    int added() {
        return added.size();
    }

    List<Double> sorted() {
        return Stream.concat(byPhone.values().stream(), added.stream()).sorted().toList();
    }

    int size() {
        return byPhone.size() + added.size();
    }
}
