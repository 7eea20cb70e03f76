package dev.poise.kernel;

import java.util.Arrays;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The messages of one run that are still to be delivered. <b>Tie rule:</b> messages come out by time, and messages of the
 * same time in the order in which they were put in.
 *
 * <p>A binary heap over one long per message (time in the upper 32 bits, sequence in the lower), beside a queue for
 * messages that are due at once: those were put in after every message of the heap that is due at the same time, so the
 * heap goes first. Not thread-safe.
 *
 * <p><b>Caveats:</b> a run may last 2^31 - 1 working seconds (68 years) and put 2^32 - 1 messages on the heap.
 */
public final class Calendar {
    private static final int SEQUENCE_BITS = 32;
    private static final long LAST_SEQUENCE = (1L << SEQUENCE_BITS) - 1;

    private long[] keys = new long[64];
    private int[] targets = new int[64];
    private @Nullable Object[] messages = new Object[64];
    private int size;
    private long sequence;

    private int[] dueTargets = new int[64];
    private @Nullable Object[] dueMessages = new Object[64];
    private int dueHead;
    private int dueSize;

    private long now;
    private int target;

    /**
     * Put a message in.
     *
     * @param time when it is due, in working seconds; not before {@link #now()}
     * @param receiver the position of the receiver in its cast
     * @param message the message
     * @throws IllegalArgumentException when the time is in the past or further away than a run may last
     */
    public void add(long time, int receiver, Object message) {
        if (time == now) {
            addDue(receiver, message);
            return;
        }
        if (time < now || time > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "A message was sent for second %d at second %d.".formatted(time, now));
        }
        if (sequence == LAST_SEQUENCE) {
            throw new IllegalStateException("A run may put 2^32 messages on its calendar, not more.");
        }
        push((time << SEQUENCE_BITS) | sequence++, receiver, message);
    }

    /** Tell whether nothing is left to deliver. */
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
        return keys[0] >>> SEQUENCE_BITS;
    }

    /**
     * Take the next message out; its time and receiver are then {@link #now()} and {@link #target()}.
     *
     * @return the message, never null
     * @throws NoSuchElementException when nothing is left
     */
    public Object next() {
        if (dueSize > 0 && (size == 0 || keys[0] >>> SEQUENCE_BITS != now)) {
            return nextDue();
        }
        if (size == 0) {
            throw new NoSuchElementException("The calendar is empty.");
        }
        now = keys[0] >>> SEQUENCE_BITS;
        target = targets[0];
        Object message = taken(messages[0]);
        pop();
        return message;
    }

    private void addDue(int receiver, Object message) {
        if (dueSize == dueTargets.length) {
            growDue();
        }
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
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            targets = Arrays.copyOf(targets, size * 2);
            messages = Arrays.copyOf(messages, size * 2);
        }
        int hole = size++;
        while (hole > 0) {
            int parent = (hole - 1) >>> 1;
            if (keys[parent] < key) {
                break;
            }
            move(parent, hole);
            hole = parent;
        }
        put(hole, key, receiver, message);
    }

    private void pop() {
        int last = --size;
        long key = keys[last];
        int receiver = targets[last];
        Object message = messages[last];
        messages[last] = null;
        if (last == 0) {
            return;
        }
        int hole = 0;
        int child = 1;
        while (child < last) {
            if (child + 1 < last && keys[child + 1] < keys[child]) {
                child++;
            }
            if (key < keys[child]) {
                break;
            }
            move(child, hole);
            hole = child;
            child = 2 * hole + 1;
        }
        put(hole, key, receiver, message);
    }

    private void move(int from, int to) {
        keys[to] = keys[from];
        targets[to] = targets[from];
        messages[to] = messages[from];
    }

    private void put(int at, long key, int receiver, @Nullable Object message) {
        keys[at] = key;
        targets[at] = receiver;
        messages[at] = message;
    }

    private static Object taken(@Nullable Object message) {
        if (message == null) {
            throw new IllegalStateException("The calendar lost a message.");
        }
        return message;
    }
}
