package dev.poise.kernel.actor;

/**
 * How far a run may go: nowhere while it is paused, anywhere at full speed, and otherwise a bit further with every tick of
 * the wall clock. Reads no clock itself.
 */
final class Pace {
    private boolean running;
    private int steps;
    private double speed = Double.POSITIVE_INFINITY;
    private double reach;

    /**
     * Change the speed.
     *
     * @param speed virtual seconds per wall second, above 0, infinite for full speed
     * @param now the virtual time, in working seconds
     */
    void set(double speed, long now) {
        this.speed = speed;
        this.reach = now;
    }

    void resume(long now) {
        running = true;
        steps = 0;
        reach = now;
    }

    void pause() {
        running = false;
    }

    /** Allow one message more while paused. */
    void step() {
        if (!running) {
            steps++;
        }
    }

    /** Return whether the reach grows with the ticks of the wall clock. */
    boolean ticks() {
        return running && speed < Double.POSITIVE_INFINITY;
    }

    /**
     * Go on by the time that has passed on the wall.
     *
     * @param wallSeconds how much that was
     */
    void tick(double wallSeconds) {
        reach += speed * wallSeconds;
    }

    /**
     * Return whether a message may be delivered.
     *
     * @param time its virtual time, in working seconds
     */
    boolean allows(long time) {
        return running ? speed == Double.POSITIVE_INFINITY || time <= reach : steps > 0;
    }

    /** Return whether single messages were asked for that are not delivered yet. */
    boolean isStepping() {
        return !running && steps > 0;
    }

    /** Note that one message was delivered. */
    void delivered() {
        steps = Math.max(0, steps - 1);
    }
}
