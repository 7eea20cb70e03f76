package dev.poise.cli;

import dev.poise.experiments.study.run.StudyProgress;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how far a study has got: a bar with rate and time left on a terminal, else a line now and then. */
final class StudyBar implements StudyProgress, AutoCloseable {
    private static final long SILENCE_NANOS = 30_000_000_000L;

    private final Session session;
    private final String what;
    private final @Nullable ProgressBar bar;
    private final long began = System.nanoTime();
    private long told = began;
    private long before = -1;

    private StudyBar(Session session, String what, @Nullable ProgressBar bar) {
        this.session = session;
        this.what = what;
        this.bar = bar;
    }

    /**
     * Begin.
     *
     * @param what is made, such as {@code runs}
     */
    static StudyBar of(Session session, String what) {
        if (!session.showsProgress()) {
            return new StudyBar(session, what, null);
        }
        return new StudyBar(
                session,
                what,
                new ProgressBarBuilder()
                        .setTaskName(what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1))
                        .setInitialMax(1)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(200)
                        .showSpeed()
                        .clearDisplayOnFinish()
                        .setConsumer(new ConsoleProgressBarConsumer(session.err()))
                        .build());
    }

    @Override
    public void ended(long done, long failed, long planned) {
        if (bar != null) {
            bar.maxHint(planned);
            bar.stepTo(done);
            if (failed > 0) {
                bar.setExtraMessage(failed + " failed");
            }
            return;
        }
        long now = System.nanoTime();
        // what earlier sessions made takes no time
        before = before < 0 ? done : before;
        if (now - told >= SILENCE_NANOS) {
            told = now;
            double rate = (done - before) / ((now - began) / 1e9);
            String left = rate > 0
                    ? String.format(Locale.ROOT, "about %.0f s left", (planned - done) / rate)
                    : "time left unknown";
            session.tell(String.format(
                    Locale.ROOT,
                    "poise: %d of %d %s, %s a second, %s%s",
                    done,
                    planned,
                    what,
                    String.format(Locale.ROOT, rate < 10 ? "%.2f" : "%.0f", rate),
                    left,
                    failed > 0 ? String.format(Locale.ROOT, ", %d failed", failed) : ""));
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
