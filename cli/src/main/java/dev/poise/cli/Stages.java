package dev.poise.cli;

import dev.poise.scenarios.batch.Progress;
import dev.poise.scenarios.claims.examination.Stage;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Says what is going on and counts runs where somebody sees it; how many there will be is not known beforehand. Thread-safe. */
final class Stages implements Progress, Stage, AutoCloseable {
    private final @Nullable ProgressBar bar;

    private Stages(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    static Stages on(Session session) {
        if (!session.terminal().interactive()) {
            return new Stages(null);
        }
        return new Stages(new ProgressBarBuilder()
                .setTaskName("Runs")
                .setInitialMax(-1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .clearDisplayOnFinish()
                .setConsumer(new ConsoleProgressBarConsumer(session.err()))
                .build());
    }

    @Override
    public void begins(String what) {
        if (bar != null) {
            bar.setExtraMessage(what);
        }
    }

    @Override
    public void ended(int done, int failed, int all) {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
