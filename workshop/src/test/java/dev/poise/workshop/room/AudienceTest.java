package dev.poise.workshop.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.architecture.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AudienceTest {
    private final Audience audience = new Audience();

    @AfterEach
    void close() {
        audience.close();
    }

    /** Hears; may be slow, and may break. */
    private static final class Ear implements ListenerConnection {
        private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        private final CountDownLatch busy = new CountDownLatch(1);
        private CountDownLatch slow = new CountDownLatch(0);
        private final CountDownLatch hungUp = new CountDownLatch(1);
        private boolean broken;

        @Override
        public void send(String type, String json) {
            busy.countDown();
            try {
                slow.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (broken) {
                throw new IllegalStateException("gone");
            }
            heard.add(type + " " + json);
        }

        @Override
        public void beat() {}

        @Override
        public boolean isGone() {
            return false;
        }

        @Override
        public void hangUp() {
            hungUp.countDown();
        }

        private String next() throws InterruptedException {
            return Waiting.forNext(heard);
        }
    }

    @Test
    void shouldGreetAndTellTheNewestOfEachTypeToWhoComesLater() throws InterruptedException {
        audience.tell(Topic.SHOW, "answer", "1");
        audience.tell(Topic.SHOW, "desk", "2");
        audience.tell(Topic.SHOW, "answer", "3");
        audience.tell(Topic.CONTROL, "answer", "4");
        Ear ear = new Ear();
        audience.join(Topic.SHOW, "", ear, "hi");

        assertThat(List.of(ear.next(), ear.next(), ear.next())).containsExactly("hello hi", "desk 2", "answer 3");
    }

    @Test
    void shouldGiveASlowListenerTheNewestOnlyAndDelayNobody() throws InterruptedException {
        Ear slow = new Ear();
        slow.slow = new CountDownLatch(1);
        Ear quick = new Ear();
        audience.join(Topic.SHOW, "", slow, "hi");
        slow.busy.await();
        audience.join(Topic.SHOW, "", quick, "hi");
        for (int i = 0; i < 1000; i++) {
            audience.tell(Topic.SHOW, "answer", "" + i);
        }
        while (!"answer 999".equals(quick.next())) {}
        slow.slow.countDown();

        assertThat(List.of(slow.next(), slow.next())).containsExactly("hello hi", "answer 999");
        assertThat(slow.heard).isEmpty();
    }

    @Test
    void shouldLetGoOfWhoIsGone() throws Exception {
        Ear ear = new Ear();
        audience.join(Topic.SHOW, "", ear, "hi");
        assertThat(ear.next()).isEqualTo("hello hi");
        ear.broken = true;
        audience.tell(Topic.SHOW, "answer", "1");

        Waiting.until("it is forgotten", () -> audience.size(Topic.SHOW) == 0);
    }

    @Test
    void shouldHangUpOnTheFirstOfTooManyLinesOfOnePhoneAndOnNobodyElse() throws InterruptedException {
        Ear other = new Ear();
        audience.join(Topic.PHONE, "B", other, "hi");
        List<Ear> own = new ArrayList<>();
        for (int i = 0; i <= Audience.MAX_PER_PHONE; i++) {
            Ear ear = new Ear();
            own.add(ear);
            audience.join(Topic.PHONE, "A", ear, "hi");
        }

        Waiting.forOpen(own.get(0).hungUp);
        assertThat(own.subList(1, own.size())).allMatch(ear -> ear.hungUp.getCount() == 1);
        assertThat(other.hungUp.getCount()).isEqualTo(1);
        assertThat(audience.size(Topic.PHONE)).isEqualTo(1 + Audience.MAX_PER_PHONE);
    }
}
