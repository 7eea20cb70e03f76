package dev.poise.workshop.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.workshop.store.SessionStore.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionWriterTest {
    @TempDir
    private Path folder;

    private final AtomicInteger value = new AtomicInteger();
    private final List<String> told = Collections.synchronizedList(new ArrayList<>());

    private SessionWriter writer(SessionStore store) {
        return new SessionWriter(store, () -> "value " + value.get(), told::add);
    }

    @Test
    void shouldHaveOnTheDiskWhateverSomebodyHasWaitedFor() throws Exception {
        SessionStore store = SessionStore.open(folder);
        try (SessionWriter writer = writer(store)) {
            List<Thread> threads = new ArrayList<>();
            List<String> behind = Collections.synchronizedList(new ArrayList<>());
            for (int i = 0; i < 8; i++) {
                Thread thread = new Thread(() -> {
                    for (int n = 0; n < 20; n++) {
                        int own = value.incrementAndGet();
                        writer.changed();
                        writer.await();
                        int kept = kept(store);
                        if (kept < own) {
                            behind.add(kept + " < " + own);
                        }
                    }
                });
                threads.add(thread);
                thread.start();
            }
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(behind).isEmpty();
        }
        assertThat(told).isEmpty();
    }

    private static int kept(SessionStore store) {
        try {
            return Integer.parseInt(((Content.Whole) store.read()).text().replace("value ", ""));
        } catch (IOException e) {
            return -1;
        }
    }

    @Test
    void shouldWriteWhatIsLeftAndLetOthersInWhenItIsClosed() throws Exception {
        try (SessionWriter writer = writer(SessionStore.open(folder))) {
            value.set(7);
            writer.changed();
        }
        try (SessionStore store = SessionStore.open(folder)) {
            assertThat(store.read()).isEqualTo(new Content.Whole("value 7"));
        }
    }

    @Test
    void shouldTellOnceThatNothingCanBeWrittenAndOnceThatItCanAgain() throws Exception {
        SessionStore store = SessionStore.open(folder);
        Path inTheWay = Files.createDirectories(folder.resolve("workshop.session.new/full"));
        try (SessionWriter writer = writer(store)) {
            for (int i = 0; i < 3; i++) {
                writer.changed();
                writer.await();
            }
            assertThat(told).hasSize(1);
            assertThat(told.get(0)).startsWith("cannot write ").contains("workshop.session");
            Files.delete(inTheWay);
            Files.delete(inTheWay.getParent());
            value.set(3);
            writer.changed();
            writer.await();
            assertThat(told).hasSize(2).last().isEqualTo("");
            assertThat(store.read()).isEqualTo(new Content.Whole("value 3"));
        }
    }
}
