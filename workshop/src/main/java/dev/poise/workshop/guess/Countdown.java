package dev.poise.workshop.guess;

/** The time that is left for a question, in seconds; 0 when a question has no end. Not thread-safe; the room guards it. */
public final class Countdown {
    /** The longest time that a question may be given. */
    public static final int MAX = 600;

    /** The longest time of a step of an agenda. */
    public static final int LONGEST_STEP = 3600;

    private int left;

    /**
     * Begin.
     *
     * @param seconds from 1 to {@link #LONGEST_STEP}; 0 for no end
     */
    public void start(int seconds) {
        left = seconds;
    }

    /** Forget the time. */
    public void stop() {
        left = 0;
    }

    /** Return whether time is running out. */
    public boolean isRunning() {
        return left > 0;
    }

    /** Let a second go by. */
    public void tick() {
        left = Math.max(0, left - 1);
    }

    /** Get how many seconds are left. */
    public int left() {
        return left;
    }
}
