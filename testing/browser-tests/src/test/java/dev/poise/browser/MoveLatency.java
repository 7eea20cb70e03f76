package dev.poise.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures how long a room waits from the drag of a slider to redrawn bands, in a browser, with the program in a process of its
 * own. Prints figures and judges nothing, so that the usual tests leave it out; see docs/performance.md.
 */
@NeedsBrowser
final class MoveLatency {
    private static final int MOVES = 100;
    private static final int LISTENERS = 60;
    private static final int PAUSE_MILLIS = 1000;
    /** What the program has, at the least, from its start until a room has come in. */
    private static final int QUIET_MILLIS = 20_000;

    private static final int STEP = 5;
    private static final int ROW = 21;

    /** Moves a slider and waits for the first and for the refined answer to be painted; gives milliseconds. */
    private static final String MOVE = """
            async ([selector, value]) => {
              const stage = document.querySelector('.facilitate');
              const before = Number(stage.dataset.shown);
              const until = test => new Promise(done => {
                if (test()) { done(); return; }
                const observer = new MutationObserver(() => { if (test()) { observer.disconnect(); done(); } });
                observer.observe(stage, { attributes: true });
              });
              const painted = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)));
              const slider = document.querySelector(selector);
              const start = performance.now();
              slider.value = value;
              slider.dispatchEvent(new Event('input', { bubbles: true }));
              slider.dispatchEvent(new Event('change', { bubbles: true }));
              await until(() => Number(stage.dataset.shown) > before);
              await painted();
              const first = performance.now() - start;
              await until(() => stage.dataset.settled === 'true');
              await painted();
              return [first, performance.now() - start];
            }
            """;

    private record Move(String slider, int value) {}

    @TempDir
    Path folder;

    @Test
    void measure() throws Exception {
        try (Browser browser = new Browser();
                Served served = Served.start(folder)) {
            Page page = browser.open(1440, 900);
            page.navigate(served.address("/facilitate"));
            page.locator("[data-settled=true]").waitFor();
            page.waitForTimeout(QUIET_MILLIS);
            walk(page, 0, ROW - 1, 0); // as somebody tries the sliders before the room comes in
            double[][] alone = walk(page, 1, MOVES, 0);
            double[][] again = walk(page, 5, MOVES - 4 * ROW, 0);
            double[][] rested = walk(page, 6, ROW - 1, PAUSE_MILLIS);
            for (int i = 0; i < LISTENERS; i++) {
                served.listen();
            }
            double[][] listened = walk(page, 8, MOVES, 0);
            print("settings seen for the first time", alone);
            print("settings seen before", again);
            print(String.format(Locale.ROOT, "a pause of %d ms between moves", PAUSE_MILLIS), rested);
            print(LISTENERS + " listeners", listened);
            System.out.printf(
                    Locale.ROOT,
                    "ratio of the 95th percentiles with %d listeners: first %.2f, refined %.2f%n",
                    LISTENERS,
                    p(listened, 0, .95) / p(alone, 0, .95),
                    p(listened, 1, .95) / p(alone, 1, .95));
        }
    }

    /** Visit points of the two sliders that lie side by side, row by row, no point twice. */
    private static double[][] walk(Page page, int firstRow, int moves, int pause) {
        place(page, new Move("technicalKnowledge", knowledge(firstRow)));
        place(page, new Move("technicalInvolvement", involvement(firstRow, 0)));
        double[][] times = new double[moves][];
        for (int i = 1; i <= moves; i++) {
            int row = firstRow + i / ROW;
            int along = i % ROW;
            page.waitForTimeout(pause);
            times[i - 1] = move(
                    page,
                    along == 0
                            ? new Move("technicalKnowledge", knowledge(row))
                            : new Move("technicalInvolvement", involvement(row, along)));
        }
        return times;
    }

    private static int knowledge(int row) {
        return STEP * row;
    }

    /** Every other row is walked backwards, so that only one slider moves at a time. */
    private static int involvement(int row, int along) {
        return STEP * (row % 2 == 0 ? along : ROW - 1 - along);
    }

    private static void place(Page page, Move move) {
        if (!page.locator(selector(move)).inputValue().equals(Integer.toString(move.value()))) {
            move(page, move);
        }
    }

    private static String selector(Move move) {
        return "#set-productOwner-" + move.slider();
    }

    private static double[] move(Page page, Move move) {
        Object times = page.evaluate(MOVE, List.of(selector(move), move.value()));
        return ((List<?>) times)
                .stream().mapToDouble(each -> ((Number) each).doubleValue()).toArray();
    }

    private static double p(double[][] times, int which, double share) {
        double[] sorted =
                Arrays.stream(times).mapToDouble(each -> each[which]).sorted().toArray();
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    private static void print(String what, double[][] times) {
        for (int which = 0; which < 2; which++) {
            int column = which;
            DoubleStream all = Arrays.stream(times).mapToDouble(each -> each[column]);
            System.out.printf(
                    Locale.ROOT,
                    "%s, %d moves, %s: median %.0f ms, 95th percentile %.0f ms, most %.0f ms%n",
                    what,
                    times.length,
                    which == 0 ? "first answer (40 pairs)" : "refined (200 pairs)",
                    p(times, which, .5),
                    p(times, which, .95),
                    all.max().orElse(0));
        }
    }
}
