package dev.poise.benchmarks;

import dev.poise.benchmarks.toy.HandWritten;
import dev.poise.benchmarks.toy.LeadTime;
import dev.poise.benchmarks.toy.OnKernel;
import dev.poise.benchmarks.toy.WithSsj;
import dev.poise.kernel.actor.ActorEngine;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import umontreal.ssj.simevents.eventlist.DoublyLinked;
import umontreal.ssj.simevents.eventlist.SplayTree;

/** One run of the toy team, a year of it, with another seed each time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ToyBenchmark {
    private final WithSsj ssj = new WithSsj(new SplayTree());
    private final WithSsj ssjLinkedList = new WithSsj(new DoublyLinked());
    private final ActorEngine engine = ActorEngine.create();
    private long seed;

    /** Ends the threads of the actor engine. */
    @TearDown
    public void close() {
        engine.close();
    }

    /** The loop written by hand. */
    @Benchmark
    public LeadTime handWritten() {
        return HandWritten.run(seed++);
    }

    /** Roles in the in-process engine, one for each developer. */
    @Benchmark
    public LeadTime inProcess() {
        return OnKernel.run(seed++);
    }

    /** Roles in the in-process engine, one for all developers, as by hand and with SSJ. */
    @Benchmark
    public LeadTime inProcessPool() {
        return OnKernel.runPooled(seed++);
    }

    /** Roles in the actor engine, one for each developer. */
    @Benchmark
    public LeadTime actors() {
        return OnKernel.run(engine, seed++);
    }

    /** SSJ with the list of events it takes by itself. */
    @Benchmark
    public LeadTime ssj() {
        return ssj.run();
    }

    /** SSJ with the list of events that is fastest for the few events of this workload. */
    @Benchmark
    public LeadTime ssjLinkedList() {
        return ssjLinkedList.run();
    }
}
