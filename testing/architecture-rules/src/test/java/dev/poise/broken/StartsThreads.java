package dev.poise.broken;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;

public final class StartsThreads {
    Thread thread() {
        return Thread.currentThread();
    }

    ExecutorService pool() {
        return Executors.newFixedThreadPool(1);
    }

    long parallelList(List<String> list) {
        return list.parallelStream().count();
    }

    long parallelStream() {
        return LongStream.range(0, 9).parallel().sum();
    }
}
