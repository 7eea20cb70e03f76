package dev.poise.benchmarks;

import dev.poise.random.KeyedRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One keyed draw of each kind, with another index each time, and the making of a key. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DrawBenchmark {
    private long key = KeyedRandom.key(42, "draws");
    private long index;

    /** A key for a numbered entity. */
    @Benchmark
    public long keyOfNumber() {
        return KeyedRandom.key(key, index++);
    }

    /** A key for a purpose by its name. */
    @Benchmark
    public long keyOfName() {
        return KeyedRandom.key(key + index++, "falls ill");
    }

    /** A number between 0 and 1. */
    @Benchmark
    public double uniform() {
        return KeyedRandom.uniform(key, index++);
    }

    /** A standard normal number. */
    @Benchmark
    public double normal() {
        return KeyedRandom.normal(key, index++);
    }

    /** A lognormal number. */
    @Benchmark
    public double logNormal() {
        return KeyedRandom.logNormal(key, index++, 8, 0.5);
    }

    /** An exponential number. */
    @Benchmark
    public double exponential() {
        return KeyedRandom.exponential(key, index++, 6);
    }

    /** A Poisson count of mean 3. */
    @Benchmark
    public int poisson() {
        return KeyedRandom.poisson(key, index++, 3);
    }
}
