package dev.poise.workshop.answer;

import dev.poise.experiments.batch.Attempt;
import dev.poise.experiments.batch.Cancellation;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers the newest question, first quickly, then refined. A question that was overtaken is dropped: its refined answer is
 * stopped, its first answer is finished when it has begun, so that a picture appears also while somebody keeps dragging. When
 * nothing is asked, the next moves of the sliders are prepared. One thread of its own. Thread-safe.
 */
public final class LiveAnswers implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LiveAnswers.class);

    private final Answers answers;
    private final Consumer<LiveAnswer> told;
    private final BiConsumer<LiveQuestion, String> failed;
    private final Thread thread = new Thread(this::work, "poise-answers");
    private @Nullable LiveQuestion waiting;
    private Cancellation refining = new Cancellation();
    private boolean closed;

    /**
     * Start answering.
     *
     * @param answers makes the runs
     * @param told is told every answer, on a thread of its own
     * @param failed is told the question, and why in one line, when no run of one of its teams came to its end
     */
    public LiveAnswers(Answers answers, Consumer<LiveAnswer> told, BiConsumer<LiveQuestion, String> failed) {
        this.answers = answers;
        this.told = told;
        this.failed = failed;
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Ask; whatever was asked before and is not answered yet is dropped.
     *
     * @param question what is asked
     */
    public synchronized void ask(LiveQuestion question) {
        waiting = question;
        refining.cancel();
        notifyAll();
    }

    private void work() {
        while (true) {
            LiveQuestion question = next();
            if (question == null) {
                return;
            }
            try {
                answer(question);
            } catch (RuntimeException | VirtualMachineError e) {
                // whatever gave up, the next question is answered by the same thread
                LOG.warn("a question of the workshop could not be answered: {}", e.toString());
                failed.accept(question, Attempt.oneLine(String.valueOf(e.getMessage())));
            }
        }
    }

    private void answer(LiveQuestion question) {
        Optional<LiveAnswer> first = answers.answer(question, AnswerStage.FIRST, new Cancellation());
        first.ifPresent(told);
        Cancellation overtaken = refine();
        answers.answer(question, AnswerStage.REFINED, overtaken).ifPresent(told);
        answers.foresee(question, overtaken);
    }

    /** Get the switch for the refined answer; it is off already when another question waits. */
    private synchronized Cancellation refine() {
        refining = new Cancellation();
        if (waiting != null || closed) {
            refining.cancel();
        }
        return refining;
    }

    private synchronized @Nullable LiveQuestion next() {
        while (waiting == null && !closed) {
            try {
                wait();
            } catch (InterruptedException e) {
                return null;
            }
        }
        LiveQuestion question = waiting;
        waiting = null;
        return closed ? null : question;
    }

    @Override
    public synchronized void close() {
        closed = true;
        refining.cancel();
        notifyAll();
    }
}
