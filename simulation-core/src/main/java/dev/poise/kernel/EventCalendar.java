package dev.poise.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The messages of one run that are still to be delivered. <b>Tie rule:</b> messages come out by time, and messages of the
 * same time in the order in which they were put in, those put in ahead from outside the run before those of its roles.
 *
 * <p>The part about the outside is what makes a live run repeatable: a message put in by hand for a later time takes the
 * place it would have had as an opening message, and those are all put in before a role can send anything.
 *
 * <p>A list sorted over one long per message (time in the upper 32 bits, sequence in the lower), next to a queue for
 * messages that are due at once: those were put in after every message of the list that is due at the same time, so the
 * list goes first. A run has some tens of messages in the list, and nearly all are put in next to the one that is next, which no
 * tree does with less. Not thread-safe.
 *
 * <p><b>Caveats:</b> a run may last 2^31 - 1 working seconds (68 years) and put nearly 2^32 messages in the list, 2^20 of
 * them from outside. To put one in takes time in proportion to what is due before it, a microsecond for some thousands.
 */
public final class EventCalendar {
    private static final int SEQUENCE_BITS = 32;
    private static final long FIRST_SEQUENCE = 1L << 20;
    private static final long LAST_SEQUENCE = (1L << SEQUENCE_BITS) - 1;

    /** How many places are looked at one by one before the place of a message is searched for. */
    private static final int NEAR = 16;

    /** The list: keys, the next one last, and next to each key the slot its message lies in. Behind it are the free slots. */
    private long[] keys = new long[64];

    private int[] slots = slots(0, 64);
    private int size;

    private int[] targets = new int[64];
    private @Nullable Object[] messages = new Object[64];
    private long sequence;
    private long outsideSequence;

    private int[] dueTargets = new int[64];
    private @Nullable Object[] dueMessages = new Object[64];
    private int dueHead;
    private int dueSize;

    private long now;
    private int target;

    /** Make an empty calendar that stands at second 0. */
    public EventCalendar() {
        this(FIRST_SEQUENCE, 0);
    }

    /** A calendar that has numbered messages already, to reach the limits in a test. */
    EventCalendar(long sequence, long outsideSequence) {
        this.sequence = sequence;
        this.outsideSequence = outsideSequence;
    }

    /**
     * Put a message of a role in.
     *
     * @param delay working seconds from {@link #now()}, at least 0
     * @param receiver the position of the receiver in its cast
     * @param message the message
     * @throws IllegalArgumentException when the delay is negative or ends later than a run may last
     * @throws IllegalStateException when more messages were put in than a run may have
     */
    public void add(long delay, int receiver, Object message) {
        if (delay == 0) {
            addDue(receiver, message);
            return;
        }
        checkDelay(now, delay);
        if (sequence > LAST_SEQUENCE) {
            throw new IllegalStateException(String.format(
                    Locale.ROOT,
                    "A run may put %d messages of its roles on its calendar, not more.",
                    LAST_SEQUENCE - FIRST_SEQUENCE + 1));
        }
        push(((now + delay) << SEQUENCE_BITS) | sequence++, receiver, message);
    }

    /**
     * Put a message in from outside the run: an opening message, or one sent by hand while the run is under way. At its
     * time it comes out before the messages of roles, unless that time is now: then it comes after all that is due.
     *
     * @param time when it is due, in working seconds; not before {@link #now()}
     * @param receiver the position of the receiver in its cast
     * @param message the message
     * @throws IllegalArgumentException when the time is in the past or later than a run may last
     * @throws IllegalStateException when more messages were put in than a run may have
     */
    public void addFromOutside(long time, int receiver, Object message) {
        if (time == now) {
            addDue(receiver, message);
            return;
        }
        if (time < now || time > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "A message from outside is for second %d, but must be for one from %d (now) to %d (the last a run may reach).",
                    time,
                    now,
                    Integer.MAX_VALUE));
        }
        if (outsideSequence == FIRST_SEQUENCE) {
            throw new IllegalStateException(
                    String.format(Locale.ROOT, "A run may take %d messages from outside, not more.", FIRST_SEQUENCE));
        }
        push((time << SEQUENCE_BITS) | outsideSequence++, receiver, message);
    }

    /**
     * Check that a role may send a message with a delay.
     *
     * @param now the virtual time, in working seconds
     * @param delay working seconds from now
     * @throws IllegalArgumentException when the delay is negative or ends later than a run may last
     */
    public static void checkDelay(long now, long delay) {
        if (delay < 0 || delay > Integer.MAX_VALUE - now) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "A message sent at second %d has a delay of %d, but must have one from 0 to %d.",
                    now,
                    delay,
                    Integer.MAX_VALUE - now));
        }
    }

    /** Return whether nothing is left to deliver. */
    public boolean isEmpty() {
        return size == 0 && dueSize == 0;
    }

    /** Get the time of the message taken last, 0 before the first. */
    public long now() {
        return now;
    }

    /** Get the receiver of the message taken last. */
    public int target() {
        return target;
    }

    /**
     * Get the time of the message that would be taken next.
     *
     * @throws NoSuchElementException when nothing is left
     */
    public long nextTime() {
        if (dueSize > 0) {
            return now;
        }
        if (size == 0) {
            throw new NoSuchElementException("The calendar is empty.");
        }
        return keys[size - 1] >>> SEQUENCE_BITS;
    }

    /**
     * Take the next message out; its time and receiver are then {@link #now()} and {@link #target()}.
     *
     * @return the message, never null
     * @throws NoSuchElementException when nothing is left
     */
    public Object next() {
        if (dueSize > 0 && (size == 0 || keys[size - 1] >>> SEQUENCE_BITS != now)) {
            return nextDue();
        }
        if (size == 0) {
            throw new NoSuchElementException("The calendar is empty.");
        }
        now = keys[size - 1] >>> SEQUENCE_BITS;
        int slot = slots[--size];
        target = targets[slot];
        Object message = taken(messages[slot]);
        messages[slot] = null;
        return message;
    }

    private void addDue(int receiver, Object message) {
        if (dueSize == dueTargets.length) {
            growDue();
        }
        Objects.requireNonNull(message, "message");
        int tail = (dueHead + dueSize++) & (dueTargets.length - 1);
        dueTargets[tail] = receiver;
        dueMessages[tail] = message;
    }

    private Object nextDue() {
        target = dueTargets[dueHead];
        Object message = taken(dueMessages[dueHead]);
        dueMessages[dueHead] = null;
        dueHead = (dueHead + 1) & (dueTargets.length - 1);
        dueSize--;
        return message;
    }

    private void growDue() {
        int capacity = dueTargets.length;
        int[] moreTargets = new int[capacity * 2];
        @Nullable Object[] moreMessages = new Object[capacity * 2];
        for (int i = 0; i < dueSize; i++) {
            moreTargets[i] = dueTargets[(dueHead + i) & (capacity - 1)];
            moreMessages[i] = dueMessages[(dueHead + i) & (capacity - 1)];
        }
        dueTargets = moreTargets;
        dueMessages = moreMessages;
        dueHead = 0;
    }

    private void push(long key, int receiver, Object message) {
        Objects.requireNonNull(message, "message");
        if (size == keys.length) {
            grow();
        }
        long[] keys = this.keys;
        int[] slots = this.slots;
        int place = size++;
        int slot = slots[place];
        targets[slot] = receiver;
        messages[slot] = message;
        int far = Math.max(0, place - NEAR);
        while (place > far && keys[place - 1] < key) {
            keys[place] = keys[place - 1];
            slots[place] = slots[place - 1];
            place--;
        }
        if (place == far && place > 0 && keys[place - 1] < key) {
            place = makeRoom(key, place);
        }
        keys[place] = key;
        slots[place] = slot;
    }

    /** Move all that is due before a key one place on, where the list goes up to a place; gives the place that is free then. */
    private int makeRoom(long key, int end) {
        int low = 0;
        int high = end - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keys[middle] < key) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        System.arraycopy(keys, low, keys, low + 1, end - low);
        System.arraycopy(slots, low, slots, low + 1, end - low);
        return low;
    }

    private void grow() {
        int capacity = size * 2;
        keys = Arrays.copyOf(keys, capacity);
        targets = Arrays.copyOf(targets, capacity);
        messages = Arrays.copyOf(messages, capacity);
        int[] more = slots(size, capacity);
        System.arraycopy(slots, 0, more, 0, size);
        slots = more;
    }

    private static int[] slots(int from, int capacity) {
        int[] slots = new int[capacity];
        for (int i = from; i < capacity; i++) {
            slots[i] = i;
        }
        return slots;
    }

    private static Object taken(@Nullable Object message) {
        if (message == null) {
            throw new IllegalStateException("The calendar lost a message.");
        }
        return message;
    }
}
