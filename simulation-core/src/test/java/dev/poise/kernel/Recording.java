package dev.poise.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A run as it was: how it ended and what was heard of it. The end is kept as text, as two exceptions are never equal.
 *
 * @param end how the run ended
 * @param facts what an observer heard, in order
 */
public record Recording(String end, List<Fact> facts) {

    /** Put a run on record. */
    public static Recording of(RunOutcome outcome, List<Fact> facts) {
        return new Recording(outcome.toString(), List.copyOf(facts));
    }

    /** Run the network of a seed in the in-process engine, with an observer for all facts, detailed ones included. */
    public static Recording inProcess(long seed) {
        return inProcess(seed, new RandomNetwork(seed).cast());
    }

    /** Run a cast in the in-process engine, with an observer for all facts, detailed ones included. */
    public static Recording inProcess(long seed, Cast cast) {
        Listener listener = new Listener(true);
        RunOutcome outcome = new InProcessEngine().run(RandomNetwork.label(seed), cast, List.of(listener));
        return of(outcome, listener.facts());
    }

    /** Keeps what it hears. Thread-safe, so that a test may look while the run goes on. */
    public static final class Listener implements Observer {
        private final List<Fact> facts = Collections.synchronizedList(new ArrayList<>());
        private final boolean detailed;

        /** Listen, to the details too or not. */
        public Listener(boolean detailed) {
            this.detailed = detailed;
        }

        @Override
        public void observe(Fact fact) {
            facts.add(fact);
        }

        @Override
        public boolean detailed() {
            return detailed;
        }

        /** Get what was heard so far, in order. */
        public List<Fact> facts() {
            synchronized (facts) {
                return List.copyOf(facts);
            }
        }
    }
}
