package dev.poise.workshop.story;

import dev.poise.metrics.CauseLedger;
import dev.poise.team.events.Cause;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where exhaustion came from that a normal year of the same team does not have: the ledger of the year with the change less that of the
 * year without it. Bookkeeping: the amounts sum to the difference at the end. Immutable.
 *
 * @param byCause the amounts by cause, the largest first; what people recover by is one amount
 */
public record Sources(Map<Cause, Double> byCause) {
    private static final String EXHAUSTION = "exhaustion";

    /** Puts them in order. */
    public Sources {
        Map<Cause, Double> ordered = new LinkedHashMap<>();
        byCause.entrySet().stream()
                .sorted(Map.Entry.<Cause, Double>comparingByValue().reversed())
                .forEach(cause -> ordered.put(cause.getKey(), cause.getValue()));
        byCause = Collections.unmodifiableMap(ordered);
    }

    /**
     * Subtract a normal year from another one.
     *
     * @param year the ledger of the year
     * @param normal the ledger of the normal one
     * @param whose how names start
     */
    static Sources between(CauseLedger year, CauseLedger normal, String whose) {
        Map<Cause, Double> all = new EnumMap<>(Cause.class);
        perPerson(year, whose).forEach((cause, amount) -> all.merge(booked(cause), amount, Double::sum));
        perPerson(normal, whose).forEach((cause, amount) -> all.merge(booked(cause), -amount, Double::sum));
        return new Sources(all);
    }

    /**
     * What an ordinary day adds, less where exhaustion is high already, and what a day takes away, more where it is high, are one thing to
     * people: the more exhausted, the more there is to recover from.
     */
    private static Cause booked(Cause cause) {
        return cause == Cause.ORDINARY ? Cause.RECOVERY : cause;
    }

    private static Map<Cause, Double> perPerson(CauseLedger ledger, String whose) {
        long people = ledger.lines().stream()
                .map(CauseLedger.Line::who)
                .filter(who -> who.startsWith(whose))
                .distinct()
                .count();
        Map<Cause, Double> all = new EnumMap<>(Cause.class);
        ledger.total(whose, EXHAUSTION).forEach((cause, amount) -> all.put(cause, amount / Math.max(1, people)));
        return all;
    }

    /** Get how much more there is than in the normal year, all causes together. */
    public double total() {
        return byCause.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
