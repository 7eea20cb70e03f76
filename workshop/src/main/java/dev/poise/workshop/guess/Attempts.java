package dev.poise.workshop.guess;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Attempts to join, by the address from which they come. A whole room may share one address, so limits are wide: forty wrong codes a
 * minute, and as many joins at once as there are places, then twenty a minute. When there are sixty wrong codes a minute in all, whoever
 * has sent one of them waits for a minute; somebody else who types the right code is always let in. An address is forgotten with
 * its attempts, by the first who comes later. Not thread-safe.
 */
final class Attempts {
    /** How many may join from one address at once. */
    static final int JOINS_AT_ONCE = Phones.MAX;

    private static final int WRONG_CODES_A_MINUTE = 60;
    private static final int WRONG_CODES_OF_ONE_ADDRESS = 40;
    private static final int MAX_ADDRESSES = 1024;
    private static final long MINUTE = 60_000;
    private static final long MILLIS_PER_JOIN = 3_000;

    private final LongSupplier clock;
    private final Deque<Long> wrongCodes = new ArrayDeque<>();
    private final Map<String, Deque<Long>> wrongCodesOf = eldestGoFirst();
    /** When the joins from an address will have been paid for, at one every three seconds. */
    private final Map<String, Long> paidUntil = eldestGoFirst();

    /**
     * Begin to count.
     *
     * @param clock tells milliseconds
     */
    Attempts(LongSupplier clock) {
        this.clock = clock;
    }

    private static <T> Map<String, T> eldestGoFirst() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                return size() > MAX_ADDRESSES;
            }
        };
    }

    /** Return whether whatever comes from an address has to wait, after too many wrong codes. */
    boolean hasToWait(String from) {
        wrongCodesOf.values().removeIf(own -> recent(own) == 0);
        Deque<Long> own = wrongCodesOf.get(from);
        return own != null && (own.size() >= WRONG_CODES_OF_ONE_ADDRESS || recent(wrongCodes) >= WRONG_CODES_A_MINUTE);
    }

    /** Count a wrong code. */
    void wrongCode(String from) {
        long now = clock.getAsLong();
        wrongCodes.add(now);
        wrongCodesOf.computeIfAbsent(from, unused -> new ArrayDeque<>()).add(now);
    }

    /** Count a join with the right code, unless there were too many from this address. */
    boolean mayJoin(String from) {
        long now = clock.getAsLong();
        paidUntil.values().removeIf(until -> until <= now);
        long paid = Math.max(now, paidUntil.getOrDefault(from, now)) + MILLIS_PER_JOIN;
        if (paid - now > JOINS_AT_ONCE * MILLIS_PER_JOIN) {
            return false;
        }
        paidUntil.put(from, paid);
        return true;
    }

    /** Forget the joins: everybody has to come in again. Wrong codes stay counted. */
    void forgetJoins() {
        paidUntil.clear();
    }

    /** Count what is not older than a minute. */
    int recent(Deque<Long> times) {
        while (!times.isEmpty() && times.peekFirst() <= clock.getAsLong() - MINUTE) {
            times.removeFirst();
        }
        return times.size();
    }
}
