package dev.poise.workshop.guess;

import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * The phones that joined by the room's code. A phone is a random token and nothing else. Wrong codes and hasty phones are slowed
 * down. Thread-safe.
 */
public final class Phones {
    /** How many may join in all. */
    public static final int MOST = 500;

    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"; // without what looks alike
    private static final int CODE_LENGTH = 6;
    private static final int TOKEN_LENGTH = 20;
    private static final int WRONG_CODES_A_MINUTE = 60;
    private static final int GUESSES_A_MINUTE = 5;
    private static final long MINUTE = 60_000;

    private final SecureRandom random = new SecureRandom();
    private final LongSupplier clock;
    private final String code = letters(CODE_LENGTH);
    private final Map<String, Deque<Long>> guesses = new HashMap<>();
    private final Deque<Long> wrongCodes = new ArrayDeque<>();

    /** What came of an attempt to join or to guess. */
    public enum Refusal {
        /** The code or the token is not known. */
        UNKNOWN,
        /** Too many attempts; later perhaps. */
        TOO_OFTEN,
        /** Nobody else can join. */
        FULL
    }

    /** Turns a phone away. */
    public static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1;

        private final Refusal refusal;

        RefusedException(Refusal refusal) {
            super(refusal.name(), null, false, false);
            this.refusal = refusal;
        }

        /** Get why. */
        public Refusal refusal() {
            return refusal;
        }
    }

    /**
     * Make a room that phones can join.
     *
     * @param clock tells milliseconds
     */
    public Phones(LongSupplier clock) {
        this.clock = clock;
    }

    /** Get the code that lets a phone in; six characters. */
    public String code() {
        return code;
    }

    /** Get how many have joined. */
    public synchronized int size() {
        return guesses.size();
    }

    /**
     * Let a phone in.
     *
     * @param given the code as typed
     * @return the token by which it is known
     * @throws RefusedException when it is not let in
     */
    public synchronized String join(String given) throws RefusedException {
        if (recent(wrongCodes) >= WRONG_CODES_A_MINUTE) {
            throw new RefusedException(Refusal.TOO_OFTEN);
        }
        if (!given.strip().equalsIgnoreCase(code)) {
            wrongCodes.add(clock.getAsLong());
            throw new RefusedException(Refusal.UNKNOWN);
        }
        if (guesses.size() >= MOST) {
            throw new RefusedException(Refusal.FULL);
        }
        String token = letters(TOKEN_LENGTH);
        guesses.put(token, new ArrayDeque<>());
        return token;
    }

    /**
     * Count an attempt to guess.
     *
     * @param token of the phone
     * @throws RefusedException when it is not known or too hasty
     */
    public synchronized void attempt(String token) throws RefusedException {
        Deque<Long> own = guesses.get(token);
        if (own == null) {
            throw new RefusedException(Refusal.UNKNOWN);
        }
        if (recent(own) >= GUESSES_A_MINUTE) {
            throw new RefusedException(Refusal.TOO_OFTEN);
        }
        own.add(clock.getAsLong());
    }

    /** Tell whether a phone has joined. */
    public synchronized boolean knows(String token) {
        return guesses.containsKey(token);
    }

    private int recent(Deque<Long> times) {
        while (!times.isEmpty() && times.peekFirst() <= clock.getAsLong() - MINUTE) {
            times.removeFirst();
        }
        return times.size();
    }

    private String letters(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
