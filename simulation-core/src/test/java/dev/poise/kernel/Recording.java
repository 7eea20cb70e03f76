package dev.poise.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A run as it was: how it ended and what was heard of it. The end is kept as text, as two exceptions are never equal.
 *
 * @param end how the run ended
 * @param events what an observer heard, in order
 */
public record Recording(String end, List<Event> events) {

    /** Put a run on record. */
    public static Recording of(RunOutcome outcome, List<Event> events) {
        return new Recording(outcome.toString(), List.copyOf(events));
    }

    /** Run the network of a seed in the in-process engine, with an observer for all events, detailed ones included. */
    public static Recording inProcess(long seed) {
        return inProcess(seed, new RandomNetwork(seed).cast());
    }

    /** Run a registry in the in-process engine, with an observer for all events, detailed ones included. */
    public static Recording inProcess(long seed, RoleRegistry registry) {
        Listener listener = new Listener(true);
        RunOutcome outcome = new InProcessEngine().run(RandomNetwork.label(seed), registry, List.of(listener));
        return of(outcome, listener.events());
    }

    /** Keeps what it hears. Thread-safe, so that a test may look while the run goes on. */
    public static final class Listener implements Observer {
        private final List<Event> events = Collections.synchronizedList(new ArrayList<>());
        private final boolean detailed;

        /** Listen, to the details too or not. */
        public Listener(boolean detailed) {
            this.detailed = detailed;
        }

        @Override
        public void observe(Event event) {
            events.add(event);
        }

        @Override
        public boolean detailed() {
            return detailed;
        }

        /** Get what was heard so far, in order. */
        public List<Event> events() {
            synchronized (events) {
                return List.copyOf(events);
            }
        }
    }
}
