package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.architecture.Waiting;
import dev.poise.fuzz.Thorough;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What jars bring may break every promise; it costs the runs that ask it, and nobody else's. */
class BrokenJarsTest {
    private static final String CLASS_PATH = System.getProperty("java.class.path");
    private static final String POLICIES = "META-INF/services/dev.poise.team.productowner.AddedPolicy";
    private static final String METRICS = "META-INF/services/dev.poise.metrics.AddedMetric";

    private static final String SOURCE = """
            package example;

            import dev.poise.kernel.Event;
            import dev.poise.metrics.*;
            import dev.poise.parameters.Settings;
            import dev.poise.team.productowner.*;
            import java.util.*;

            public class Broken {
                static class Named implements AddedPolicy {
                    private final String name;
                    Named(String name) { this.name = name; }
                    public String name() { return name; }
                    public Choice choose(Observation seen) { return Choice.of(seen.appetite()); }
                }
                public static class Calm extends Named { public Calm() { super("calm"); } }
                public static class Nan extends Named {
                    public Nan() { super("nan"); }
                    public Choice choose(Observation seen) { return Choice.of(Double.NaN); }
                }
                public static class Nothing extends Named {
                    public Nothing() { super("nothing"); }
                    public Choice choose(Observation seen) { return null; }
                }
                public static class Deep extends Named {
                    public Deep() { super("deep"); }
                    public Choice choose(Observation seen) { return choose(seen); }
                }
                public static class Throwing extends Named {
                    public Throwing() { super("throwing"); }
                    public Choice choose(Observation seen) { throw new IllegalStateException("one\\ntwo"); }
                }
                public static class Missing extends Named {
                    public Missing() { super("missing"); }
                    public Choice choose(Observation seen) { throw new NoClassDefFoundError("example/Gone"); }
                }
                public static class Glutton extends Named {
                    public Glutton() { super("glutton"); }
                    public Choice choose(Observation seen) {
                        List<byte[]> all = new ArrayList<>();
                        while (true) { all.add(new byte[1 << 20]); }
                    }
                }
                public static class Twin extends Named { public Twin() { super("calm"); } }
                public static class Taken extends Named { public Taken() { super("fixed"); } }
                public static class Nameless extends Named { public Nameless() { super(null); } }
                public static class Odd extends Named { public Odd() { super("Odd Name"); } }
                public static class Unmade extends Named { public Unmade() { super(fail()); } }
                static String fail() { throw new IllegalStateException("no luck"); }
                static MetricDefinition named(String id) {
                    return MetricDefinition.signed(id, "Odd", "1", Direction.LESS, Statistic.MEAN, "for a test")
                            .matters(1, "for a test").ofWholeRunsOnly();
                }
                public static class Endless implements AddedMetric {
                    public MetricDefinition definition() { return named("endless.value"); }
                    public Collector begin(Settings settings) {
                        return new Collector() {
                            public void observe(Event event) {}
                            public double value() { return Double.POSITIVE_INFINITY; }
                        };
                    }
                }
                public static class Unwell implements AddedMetric {
                    public MetricDefinition definition() { return named("Unwell"); }
                    public Collector begin(Settings settings) { return null; }
                }
            }
            """;

    @TempDir
    Path folder;

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private void bring(List<String> policies, List<String> metrics) throws IOException {
        write("example/Broken.java", SOURCE);
        int code = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "--release",
                        "17",
                        "-cp",
                        CLASS_PATH,
                        "-d",
                        folder.resolve("classes").toString(),
                        folder.resolve("example/Broken.java").toString());
        assertThat(code).as("the compiler is content").isZero();
        write("classes/" + POLICIES, String.join("\n", policies) + "\n");
        write("classes/" + METRICS, String.join("\n", metrics) + "\n");
    }

    private String run(String... commands) throws IOException, InterruptedException {
        write("commands.txt", String.join("\n", commands));
        Path out = folder.resolve("out.txt");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx128m",
                        "-cp",
                        CLASS_PATH + File.pathSeparator + folder.resolve("classes"),
                        SeveralCommands.class.getName(),
                        "commands.txt")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        Waiting.forExit(program);
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    @Test
    void shouldCostOnlyTheRunsThatAskABrokenPolicy() throws Exception {
        bring(
                List.of("Calm", "Nan", "Nothing", "Deep", "Throwing", "Missing", "Glutton").stream()
                        .map(name -> "example.Broken$" + name)
                        .toList(),
                List.of());
        write("study.yaml", """
                study: broken
                set: { sprints: 1 }
                factors: { productOwner.policy: { levels: [fixed, calm, nan, nothing, deep, throwing, missing, glutton] } }
                replications: 2
                outputs: { perRun: [value.delivered], perSprint: [] }
                """);
        write("nan.yaml", "productOwner: { policy: nan }\nsprints: 1\n");
        String told = run(
                "study\trun\tstudy.yaml\t-o\tout\t--jobs\t2\t--format\tjson",
                "study\tquery\tout\tselect status, count(*), min(problem) from runs group by point, status order by point\t--format\tcsv",
                "run\tnan.yaml",
                "compare\treference-team\tnan.yaml\t--set\tsprints=1\t--replications\t3",
                "curve\t--set\tproductOwner.policy=deep\t--sprints\t1\t--replications\t3");
        assertThat(told.split("== ")).hasSize(6);
        assertThat(told.lines().filter(line -> line.startsWith("exit ")))
                .as(told)
                .containsExactly("exit 3", "exit 0", "exit 3", "exit 3", "exit 3");
        assertThat(told).doesNotContain("\tat ").doesNotContain("Exception in thread");
        assertThat(told.lines().filter(line -> line.startsWith("done,"))).containsExactly("done,2,", "done,2,");
        assertThat(told.lines().filter(line -> line.startsWith("failed,2,"))).hasSize(6);
        assertThat(told)
                .contains("policy nan: found an appetite of NaN, expected a number from 0 to 1")
                .contains("policy nothing: found nothing, expected a choice")
                .contains("policy deep: found java.lang.StackOverflowError, expected a choice")
                .contains("policy throwing: found java.lang.IllegalStateException: one / two, expected a choice")
                .contains("policy missing: found java.lang.NoClassDefFoundError: example/Gone, expected a choice")
                .contains(
                        "not enough memory for this run alone: policy glutton: found no end of memory, expected a choice");
    }

    @Thorough
    @Test
    void shouldCostOnlyTheRunsOfWhoAsksForABrokenMetric() throws Exception {
        bring(List.of(), List.of("example.Broken$Endless"));
        write("metric.yaml", """
                study: metric
                set: { sprints: 1 }
                factors: { productOwner.technicalInvolvement: { levels: [0, 1] } }
                replications: 1
                outputs: { perRun: [value.delivered, endless.value], perSprint: [] }
                """);
        write("other.yaml", """
                study: other
                set: { sprints: 1 }
                replications: 2
                outputs: { perRun: [value.delivered], perSprint: [] }
                """);
        String told = run(
                "study\trun\tmetric.yaml\t-o\tread\t--format\tjson",
                "study\tquery\tread\tselect status, min(problem) from runs group by status\t--format\tcsv",
                "study\trun\tother.yaml\t-o\tother\t--format\tjson");
        assertThat(told.lines().filter(line -> line.startsWith("exit ")))
                .as(told)
                .containsExactly("exit 3", "exit 0", "exit 0");
        assertThat(told)
                .contains("metric endless.value: found Infinity, expected a finite number, or NaN for no value");
    }

    @Test
    void shouldTellWhatOfAJarCannotBeUsedAndGoNoFurther() throws Exception {
        bring(
                List.of("Calm", "Twin", "Taken", "Nameless", "Odd", "Unmade", "Gone").stream()
                        .map(name -> "example.Broken$" + name)
                        .toList(),
                List.of("example.Broken$Unwell"));
        String told = run("run\treference-team", "run\t--help");
        assertThat(told.lines().filter(line -> line.startsWith("exit "))).containsExactly("exit 2", "exit 0");
        assertThat(told.lines().filter(line -> line.contains(" of a jar: ")))
                .as(told)
                .hasSize(7)
                .allMatch(line -> line.contains(", expected "));
        assertThat(told)
                .contains("policy of a jar: example.Broken$Twin: found the name calm, which example.Broken$Calm has")
                .contains("policy of a jar: example.Broken$Taken: found the name fixed, which is built in")
                .contains("policy of a jar: example.Broken$Nameless: found the name null")
                .contains("policy of a jar: example.Broken$Odd: found the name Odd Name")
                .contains("no luck")
                .contains("example.Broken$Gone not found")
                .contains("metric of a jar: example.Broken$Unwell: found the name Unwell")
                .doesNotContain("\tat ");
    }
}
