package dev.poise.workshop.store;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Writes a session as it changes, on a thread of its own: many changes that come together are one text. Whoever has to answer for a change
 * waits until it is on the disk. When nothing can be written the session goes on, and that is told. Thread-safe.
 */
public final class SessionWriter implements AutoCloseable {
    private final SessionStore store;
    private final Supplier<String> session;
    private final Consumer<String> problems;
    private final Thread thread;
    private long changes;
    private long written;
    private boolean closed;
    /** What was told last; of the thread alone. */
    private String problem = "";

    /**
     * Begin to write.
     *
     * @param store where; closed with this
     * @param session gives the whole session as it is at the moment
     * @param problems is told in one line why nothing is written any more, and an empty one when it is again
     */
    public SessionWriter(SessionStore store, Supplier<String> session, Consumer<String> problems) {
        this.store = store;
        this.session = session;
        this.problems = problems;
        this.thread = new Thread(this::work, "poise-session");
        thread.setDaemon(true);
        thread.start();
    }

    /** Note that the session has changed. Does not wait. */
    public synchronized void changed() {
        changes++;
        notifyAll();
    }

    /** Wait until every change that was noted so far is on the disk, or cannot be written. */
    public synchronized void await() {
        long own = changes;
        try {
            while (written < own && thread.isAlive()) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        try {
            for (long upTo = next(); upTo > 0; upTo = next()) {
                tell(write());
                done(upTo);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            store.close();
            done(Long.MAX_VALUE);
        }
    }

    /** Wait for a change; 0 when there will be none. */
    private synchronized long next() throws InterruptedException {
        while (written == changes && !closed) {
            wait();
        }
        return written == changes ? 0 : changes;
    }

    private String write() {
        try {
            store.write(session.get());
            return "";
        } catch (IOException | RuntimeException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private void tell(String line) {
        if (!line.equals(problem)) {
            problem = line;
            problems.accept(line);
        }
    }

    private synchronized void done(long upTo) {
        written = upTo;
        notifyAll();
    }

    /** Write what is left, and let others into the store. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
