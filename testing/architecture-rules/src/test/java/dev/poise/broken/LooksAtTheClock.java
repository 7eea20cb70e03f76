package dev.poise.broken;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.function.LongSupplier;

public final class LooksAtTheClock {
    long millis() {
        return System.currentTimeMillis();
    }

    long nanos() {
        return System.nanoTime();
    }

    LongSupplier byReference() {
        return System::nanoTime;
    }

    LongSupplier inLambda() {
        return () -> System.nanoTime() / 1000;
    }

    Instant instant() {
        return Instant.now();
    }

    LocalDate date() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    LocalDateTime dateTime() {
        return LocalDateTime.now(ZoneOffset.UTC);
    }

    Clock clock() {
        return Clock.systemUTC();
    }

    void sleep() throws InterruptedException {
        Thread.sleep(1);
    }
}
