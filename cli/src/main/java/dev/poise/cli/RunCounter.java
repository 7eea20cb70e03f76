package dev.poise.cli;

import dev.poise.scenarios.batch.Progress;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Counts runs where somebody sees it; how many there will be is not known beforehand. Thread-safe. */
final class RunCounter implements Progress, AutoCloseable {
    private final @Nullable ProgressBar bar;

    private RunCounter(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    static RunCounter on(Session session) {
        if (!session.terminal().interactive()) {
            return new RunCounter(null);
        }
        return new RunCounter(new ProgressBarBuilder()
                .setTaskName("Runs")
                .setInitialMax(-1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .clearDisplayOnFinish()
                .setConsumer(new ConsoleProgressBarConsumer(session.err()))
                .build());
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
