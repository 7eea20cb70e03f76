package dev.poise.workshop.guess;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The phones that joined by the room's code. A phone is a random token and nothing else; a browser keeps it, so that its other tabs and
 * the page after a reload are the same phone. Hasty phones are slowed down, and so is who tries codes or joins again and again; see
 * {@link Attempts}. When the room is full, whoever comes takes the place of the phone that has been away for longest. The facilitator can
 * clear the room: nobody is in it then, and another code lets in.
 *
 * <p>There are 31^6 codes, some 888 million. One address takes 42 years to try them all; 250 addresses, all that a usual network has,
 * make at most 310 attempts a minute and take more than five years. Thread-safe.
 */
public final class Phones {
    /** How many may join in all; as many can listen at the same time. */
    public static final int MAX = 200;

    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"; // without what looks alike
    private static final int CODE_LENGTH = 6;
    private static final int TOKEN_LENGTH = 20;
    private static final Pattern TOKEN = Pattern.compile("[" + ALPHABET + "]{" + TOKEN_LENGTH + "}");
    /** What people type between letters, or a keyboard adds. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Pd}]+");

    private static final int GUESSES_A_MINUTE = 5;
    /** Whoever has just joined, or left for a moment, keeps the place in a full room for so long. */
    private static final long AWAY_MILLIS = 10_000;

    private final SecureRandom random = new SecureRandom();
    private final LongSupplier clock;
    private final Attempts attempts;
    /** By their identities, in the order in which they joined. */
    private final Map<String, Phone> phones = new LinkedHashMap<>();
    /** Codes of before the room was cleared; whoever comes with one is no stranger who tries. */
    private final Set<String> formerCodes = new LinkedHashSet<>();

    private String code;

    /** The outcome of an attempt to join or to guess. */
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

    /** What is known of a phone. */
    private static final class Phone {
        private final Deque<Long> guesses = new ArrayDeque<>();
        private int lines;
        private long seen;

        private Phone(long seen) {
            this.seen = seen;
        }
    }

    /**
     * Make a room that phones can join.
     *
     * @param clock tells milliseconds
     */
    public Phones(LongSupplier clock) {
        this.clock = clock;
        this.attempts = new Attempts(clock);
        this.code = letters(CODE_LENGTH);
    }

    /**
     * Get the identity of a phone: what is kept of its token, and from which the token cannot be had.
     *
     * @param token the token
     */
    public static String identity(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256, this one has not.", e);
        }
    }

    /** Get everything that is kept. */
    public synchronized PhonesContent content() {
        return new PhonesContent(code, List.copyOf(formerCodes), List.copyOf(phones.keySet()));
    }

    /** Go on with what was kept, in place of everything that is here. Who had joined has just been seen. */
    public synchronized void restore(PhonesContent kept) {
        code = kept.code();
        formerCodes.clear();
        formerCodes.addAll(kept.formerCodes());
        phones.clear();
        kept.phones().forEach(identity -> phones.put(identity, new Phone(clock.getAsLong())));
    }

    /** Get the code that lets a phone in; six characters. */
    public synchronized String code() {
        return code;
    }

    /** Get how many have joined. */
    public synchronized int size() {
        return phones.size();
    }

    /**
     * Let a phone in.
     *
     * @param given the code as typed
     * @param from the address it comes from
     * @param before the token that this browser has had so far, if any; when it is still known, nobody else joins
     * @return the token by which it is known
     * @throws RefusedException when it is not let in
     */
    public String join(String given, String from, @Nullable String before) throws RefusedException {
        return join(given, from, before, null);
    }

    /**
     * Let a phone in.
     *
     * @param given the code as typed; blanks, hyphens and case do not matter
     * @param from the address it comes from
     * @param before the token that this browser has had so far, if any; when it is still known, nobody else joins
     * @param proposed the token that this browser has drawn, so that it is the same phone when it did not hear that it was let in; taken
     *     when it is as long as ours
     * @return the token by which it is known
     * @throws RefusedException when it is not let in
     */
    public synchronized String join(String given, String from, @Nullable String before, @Nullable String proposed)
            throws RefusedException {
        boolean right = isCode(given);
        if (attempts.hasToWait(from)) {
            throw new RefusedException(Refusal.TOO_OFTEN);
        }
        if (!right) {
            if (!formerCodes.contains(typed(given))) {
                attempts.wrongCode(from);
            }
            throw new RefusedException(Refusal.UNKNOWN);
        }
        if (before != null && knows(before)) {
            return before;
        }
        if (proposed != null && knows(proposed)) {
            return proposed;
        }
        if (!attempts.mayJoin(from)) {
            throw new RefusedException(Refusal.TOO_OFTEN);
        }
        if (phones.size() >= MAX && !makeRoom()) {
            throw new RefusedException(Refusal.FULL);
        }
        String token = proposed != null && TOKEN.matcher(proposed).matches() ? proposed : letters(TOKEN_LENGTH);
        phones.put(identity(token), new Phone(clock.getAsLong()));
        return token;
    }

    /** Give the place away of the phone that has been away for longest. */
    private boolean makeRoom() {
        String longest = null;
        long seen = clock.getAsLong() - AWAY_MILLIS;
        for (Map.Entry<String, Phone> each : phones.entrySet()) {
            Phone phone = each.getValue();
            if (phone.lines == 0 && phone.seen < seen) {
                longest = each.getKey();
                seen = phone.seen;
            }
        }
        return longest != null && phones.remove(longest) != null;
    }

    /** Takes as long for a wrong code as for the right one. */
    private boolean isCode(String given) {
        return MessageDigest.isEqual(
                code.getBytes(StandardCharsets.UTF_8), typed(given).getBytes(StandardCharsets.UTF_8));
    }

    private static String typed(String given) {
        return BETWEEN.matcher(given).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /**
     * Note that a phone has begun to listen, or has stopped.
     *
     * @param token of the phone; one that is not known changes nothing
     * @param listens whether it has begun
     */
    public synchronized void line(String token, boolean listens) {
        Phone phone = phones.get(identity(token));
        if (phone != null) {
            phone.lines = Math.max(0, phone.lines + (listens ? 1 : -1));
            phone.seen = clock.getAsLong();
        }
    }

    /** Show everybody out; from now on another code lets in. */
    public synchronized void clear() {
        phones.clear();
        attempts.forgetJoins();
        formerCodes.add(code);
        code = letters(CODE_LENGTH);
    }

    /**
     * Count an attempt to guess.
     *
     * @param token of the phone
     * @throws RefusedException when it is not known or too hasty
     */
    public synchronized void attempt(String token) throws RefusedException {
        Phone phone = phones.get(identity(token));
        if (phone == null) {
            throw new RefusedException(Refusal.UNKNOWN);
        }
        if (attempts.recent(phone.guesses) >= GUESSES_A_MINUTE) {
            throw new RefusedException(Refusal.TOO_OFTEN);
        }
        phone.guesses.add(clock.getAsLong());
        phone.seen = clock.getAsLong();
    }

    /** Return whether a phone has joined. */
    public synchronized boolean knows(String token) {
        return phones.containsKey(identity(token));
    }

    private String letters(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
