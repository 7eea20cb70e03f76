package dev.poise.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Fills what a workshop remembers, then keeps it busy at a pace that no room reaches, and prints what memory it takes minute by minute:
 * other settings as fast as they are taken, listeners that come and go, guesses, teams side by side, stories that are told, played and
 * left. Minutes with {@code -Dsoak.minutes=60}. Judges nothing, so that the usual tests leave it out; see docs/performance.md.
 */
final class Soak {
    private static final int LISTENERS = 40;
    private static final long MINUTE = 60_000;
    private static final int MORE_THAN_REMEMBERED = 130;
    private static final long TIME_TO_REFINE = 1_200;
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private final Random random = new Random(1);
    private final Deque<CompletableFuture<?>> listeners = new ArrayDeque<>();
    private long settings;
    private long stories;
    private long compared;

    @TempDir
    Path folder;

    @Test
    void soak() throws Exception {
        int minutes = Integer.getInteger("soak.minutes", 10);
        try (Served served = Served.start(folder)) {
            System.out.println(
                    "minute | changes of settings | stories | side by side | live heap, MB | resident, MB | threads");
            print("start", served.pid());
            fill(served);
            print("filled", served.pid());
            long start = System.currentTimeMillis();
            for (int minute = 0; minute <= minutes; minute++) {
                long until = start + minute * MINUTE;
                while (System.currentTimeMillis() < until) {
                    round(served);
                }
                print(Integer.toString(minute), served.pid());
            }
        }
    }

    private void round(Served served) throws IOException, InterruptedException {
        for (int i = 0; i < 20; i++) {
            settings(served);
            settings++;
        }
        while (listeners.size() >= LISTENERS) {
            listeners.removeFirst().cancel(true);
        }
        listeners.add(served.listen());
        listeners.add(served.listen());
        served.post("/api/guess", "{\"action\":\"open\",\"outcome\":\"autonomy.mean\"}");
        served.post("/api/guess", "{\"action\":\"hands\",\"counts\":[1,2,3,4,5]}");
        served.post("/api/guess", "{\"action\":\"show\"}");
        if (random.nextInt(10) == 0) {
            served.post(
                    "/api/teams",
                    String.format(
                            Locale.ROOT,
                            "{\"seed\":1,\"teams\":[{\"name\":\"a\",\"scenario\":{}},{\"name\":\"b\",\"scenario\":%s}]}",
                            team()));
            compared++;
        }
        if (random.nextInt(10) == 0) {
            story(served);
            stories++;
        }
    }

    private String team() {
        return String.format(
                Locale.ROOT,
                "{\"productOwner\":{\"technicalKnowledge\":%s,\"technicalInvolvement\":%s}}",
                random.nextInt(1000) / 1000.0,
                random.nextInt(1000) / 1000.0);
    }

    private void settings(Served served) throws IOException, InterruptedException {
        served.post("/api/settings", String.format(Locale.ROOT, """
                {"now":%s,"baseline":{},"baselineName":"","seed":1,"frozen":false,"kept":[],"charts":["value.delivered"],\
                "differences":false,"language":"en"}
                """, team()));
        Thread.sleep(random.nextInt(50));
    }

    private void story(Served served) throws IOException, InterruptedException {
        String change = "{\"sprint\":4,\"set\":{\"productOwner.technicalInvolvement\":0.85}}";
        served.post(
                "/api/story", String.format(Locale.ROOT, "{\"seed\":1,\"scenario\":%s,\"change\":%s}", team(), change));
        served.post("/api/story/play", "{\"action\":\"play\",\"pace\":8}");
        served.post("/api/story/branch", String.format(Locale.ROOT, "{\"change\":%s}", change.replace("0.85", "0.2")));
        served.post("/api/story/play", "{\"action\":\"change\",\"set\":{\"stakeholders.load\":0.7}}");
    }

    /** Wait for more refined answers than are remembered, so that the remembered runs take as much memory as they can. */
    private void fill(Served served) throws IOException, InterruptedException {
        for (int i = 0; i < MORE_THAN_REMEMBERED; i++) {
            settings(served);
            settings++;
            Thread.sleep(TIME_TO_REFINE);
        }
    }

    private void print(String minute, long pid) throws IOException, InterruptedException {
        Thread.sleep(2000); // what was asked last is answered by then
        jcmd(pid, "GC.run");
        String heap = jcmd(pid, "GC.heap_info");
        long used = 0;
        for (Matcher part = USED.matcher(heap.replaceAll("(?s)Metaspace.*", "")); part.find(); ) {
            used += Long.parseLong(part.group(1));
        }
        String status = Files.readString(Path.of(String.format(Locale.ROOT, "/proc/%d/status", pid)));
        System.out.printf(
                Locale.ROOT,
                "%s | %d | %d | %d | %.1f | %.0f | %s%n",
                minute,
                settings,
                stories,
                compared,
                used / 1024.0,
                Long.parseLong(of(status, "VmRSS:\\s+(\\d+) kB")) / 1024.0,
                of(status, "Threads:\\s+(\\d+)"));
    }

    private static String of(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        return found.find() ? found.group(1) : "0";
    }

    private static String jcmd(long pid, String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid), command)
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return out;
    }
}
