package dev.poise.workshop.guess;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * The phones that joined by the room's code. A phone is a random token and nothing else. Hasty phones are slowed down, and so is who
 * tries codes: an address has ten wrong codes a minute; and when there are sixty a minute in all, whoever has sent one of them waits
 * for a minute. Somebody else who types the right code is always let in. An address is
 * forgotten with its wrong codes, by the first who comes a minute later.
 *
 * <p>There are 31^6 codes, some 888 million. One address takes 169 years to try them all; 250 addresses, all that a usual network has,
 * make at most 310 attempts a minute and take more than five years. Thread-safe.
 */
public final class Phones {
    /** How many may join in all; as many can listen at the same time. */
    public static final int MOST = 200;

    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"; // without what looks alike
    private static final int CODE_LENGTH = 6;
    private static final int TOKEN_LENGTH = 20;
    private static final int WRONG_CODES_A_MINUTE = 60;
    private static final int WRONG_CODES_OF_ONE_ADDRESS = 10;
    private static final int MOST_ADDRESSES = 1024;
    private static final int GUESSES_A_MINUTE = 5;
    private static final long MINUTE = 60_000;

    private final SecureRandom random = new SecureRandom();
    private final LongSupplier clock;
    private final String code = letters(CODE_LENGTH);
    private final Map<String, Deque<Long>> guesses = new HashMap<>();
    private final Deque<Long> wrongCodes = new ArrayDeque<>();
    private final Map<String, Deque<Long>> wrongCodesOf = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Long>> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

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
     * @param from the address it comes from
     * @return the token by which it is known
     * @throws RefusedException when it is not let in
     */
    public synchronized String join(String given, String from) throws RefusedException {
        boolean right = isCode(given);
        if (hasToWait(from)) {
            throw new RefusedException(Refusal.TOO_OFTEN);
        }
        if (!right) {
            wrongCodes.add(clock.getAsLong());
            wrongCodesOf.computeIfAbsent(from, unused -> new ArrayDeque<>()).add(clock.getAsLong());
            throw new RefusedException(Refusal.UNKNOWN);
        }
        if (guesses.size() >= MOST) {
            throw new RefusedException(Refusal.FULL);
        }
        String token = letters(TOKEN_LENGTH);
        guesses.put(token, new ArrayDeque<>());
        return token;
    }

    /** Takes as long for a wrong code as for the right one. */
    private boolean isCode(String given) {
        byte[] typed = given.strip().toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(code.getBytes(StandardCharsets.UTF_8), typed);
    }

    private boolean hasToWait(String from) {
        wrongCodesOf.values().removeIf(own -> recent(own) == 0);
        Deque<Long> own = wrongCodesOf.get(from);
        return own != null && (own.size() >= WRONG_CODES_OF_ONE_ADDRESS || recent(wrongCodes) >= WRONG_CODES_A_MINUTE);
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
