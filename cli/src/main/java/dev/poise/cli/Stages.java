package dev.poise.cli;

import dev.poise.evidence.claims.analysis.AnalysisProgress;
import dev.poise.evidence.claims.analysis.AnalysisStep;
import java.util.Locale;
import java.util.Set;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Shows how far an examination has got and about how long it still takes: a bar on a terminal, else a line now and then. The time
 * left comes from the shares of the time that the steps usually take, so it is rough. Thread-safe.
 */
final class Stages implements AnalysisProgress, AutoCloseable {
    private static final long SILENCE_NANOS = 30_000_000_000L;
    private static final int WHOLE = 1000;

    private final Session session;
    private final Set<AnalysisStep> steps;
    private final @Nullable ProgressBar bar;
    private final long began = System.nanoTime();
    private long told = began;
    private @Nullable AnalysisStep at;

    private Stages(Session session, Set<AnalysisStep> steps, @Nullable ProgressBar bar) {
        this.session = session;
        this.steps = steps;
        this.bar = bar;
    }

    static Stages on(Session session, Set<AnalysisStep> steps) {
        if (!session.showsProgress()) {
            return new Stages(session, steps, null);
        }
        return new Stages(
                session,
                steps,
                new ProgressBarBuilder()
                        .setTaskName("Claims")
                        .setInitialMax(WHOLE)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(200)
                        .clearDisplayOnFinish()
                        .setConsumer(new ConsoleProgressBarConsumer(session.err()))
                        .build());
    }

    @Override
    public synchronized void begins(AnalysisStep step) {
        at = step;
        if (bar != null) {
            bar.setExtraMessage(" " + step.words());
        }
        tell(0, 0);
    }

    @Override
    public synchronized void ended(int done, int failed, int all) {
        tell(done, all);
    }

    private void tell(int done, int all) {
        AnalysisStep step = at;
        if (step == null || !steps.contains(step)) {
            return;
        }
        boolean counted = step.isCounted() && all > 0;
        double share = AnalysisStep.share(steps, step, counted ? (double) done / all : 0);
        if (bar != null) {
            bar.stepTo((long) (share * WHOLE));
            return;
        }
        long now = System.nanoTime();
        if (now - told >= SILENCE_NANOS) {
            told = now;
            session.tell(String.format(
                    Locale.ROOT,
                    "poise: %s%s, %s",
                    step.words(),
                    counted ? String.format(Locale.ROOT, ", %d of %d", done, all) : "",
                    left(now - began, share)));
        }
    }

    private static String left(long nanos, double share) {
        double minutes = nanos / 60e9;
        return share > 0
                ? String.format(Locale.ROOT, "about %.0f min left", Math.max(1, minutes * (1 - share) / share))
                : String.format(Locale.ROOT, "%.0f min so far", minutes);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
