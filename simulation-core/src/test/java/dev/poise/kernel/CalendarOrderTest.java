package dev.poise.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.random.KeyedRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The calendar against a list that is sorted by the tie rule, over many scripts made by chance. */
final class CalendarOrderTest {
    private static final int SCRIPTS = 400;
    private static final int STEPS = 600;
    private static final Comparator<Entry> TIE_RULE = Comparator.comparingLong(Entry::time)
            .thenComparing(Entry::ahead, Comparator.reverseOrder())
            .thenComparingInt(Entry::number);

    private record Entry(long time, boolean ahead, int number, int receiver) {}

    @Test
    void shouldKeepTheTieRuleInEveryScript() {
        for (int seed = 0; seed < SCRIPTS; seed++) {
            assertThat(new Script(seed).differences()).as("script %d", seed).isEmpty();
        }
    }

    @Test
    void shouldMeetManyTiesOfAllKindsInTheScripts() {
        long due = 0;
        long ahead = 0;
        long ties = 0;
        for (int seed = 0; seed < SCRIPTS; seed++) {
            Script script = new Script(seed);
            script.differences();
            due += script.due;
            ahead += script.ahead;
            ties += script.ties;
        }
        assertThat(due).isGreaterThan(10_000);
        assertThat(ahead).isGreaterThan(10_000);
        assertThat(ties).isGreaterThan(10_000);
    }

    private static final class Script {
        private final long key;
        private final EventCalendar calendar = new EventCalendar();
        private final List<Entry> reference = new ArrayList<>();
        private long now;
        private long due;
        private long ahead;
        private long ties;

        Script(int seed) {
            this.key = KeyedRandom.key(seed, "script");
        }

        List<String> differences() {
            List<String> differences = new ArrayList<>();
            for (int step = 0; step < STEPS; step++) {
                double kind = KeyedRandom.uniform(key, 3L * step);
                if (kind < 0.4) {
                    sendFromRole(step);
                } else if (kind < 0.55) {
                    sendFromOutside(step);
                } else if (!reference.isEmpty()) {
                    compareNext(differences);
                }
            }
            while (!reference.isEmpty()) {
                compareNext(differences);
            }
            if (!calendar.isEmpty()) {
                differences.add("not empty at the end");
            }
            return differences;
        }

        private void sendFromRole(int step) {
            long delay = delay(step);
            Entry entry = new Entry(now + delay, false, step, KeyedRandom.among(key, 3L * step + 2, 9));
            due += delay == 0 ? 1 : 0;
            reference.add(entry);
            calendar.add(delay, entry.receiver(), entry);
        }

        private void sendFromOutside(int step) {
            long delay = delay(step);
            Entry entry = new Entry(now + delay, delay > 0, step, KeyedRandom.among(key, 3L * step + 2, 9));
            ahead += delay > 0 ? 1 : 0;
            reference.add(entry);
            calendar.addFromOutside(entry.time(), entry.receiver(), entry);
        }

        /** Mostly 0 or a few seconds, so that ties are common, and now and then far away. */
        private long delay(int step) {
            int delay = KeyedRandom.among(key, 3L * step + 1, 8);
            return delay == 7 ? 1_000_000L + step % 3 : Math.max(0, delay - 2);
        }

        private void compareNext(List<String> differences) {
            reference.sort(TIE_RULE);
            Entry expected = reference.remove(0);
            if (!reference.isEmpty() && reference.get(0).time() == expected.time()) {
                ties++;
            }
            long nextTime = calendar.nextTime();
            Object taken = calendar.next();
            now = expected.time();
            if (taken != expected
                    || nextTime != now
                    || calendar.now() != now
                    || calendar.target() != expected.receiver()) {
                differences.add(String.format(Locale.ROOT, "%s instead of %s at %d", taken, expected, calendar.now()));
            }
        }
    }
}
