package dev.poise.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.poise.architecture.Waiting;
import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.run.Engine;
import dev.poise.experiments.study.file.StudyReader;
import dev.poise.experiments.study.file.StudyResult;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.experiments.study.run.OpenStudy;
import dev.poise.experiments.study.run.StudyExecution;
import dev.poise.experiments.study.run.StudyMaker;
import dev.poise.experiments.study.run.StudyProgress;
import dev.poise.experiments.study.store.Shard;
import dev.poise.fuzz.Thorough;
import dev.poise.team.TeamRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyClusterTest {
    private static final String FIXED = """
            study: shared
            set: { sprints: 2, warmup.sprints: 4, sprint.days: 5, team.size: 3 }
            factors: { productOwner.technicalInvolvement: { levels: [0, 0.5, 1] } }
            replications: 12
            outputs: { perRun: [value.delivered, autonomy.mean], perSprint: [autonomy.mean], people: true, items: true, traces: 5% }
            """;

    private static final String UNTIL = """
            study: until
            set: { sprints: 2, warmup.sprints: 4, sprint.days: 5, team.size: 3 }
            factors: { productOwner.technicalInvolvement: { levels: [0, 0.3, 0.6, 1] } }
            replications: { min: 10, max: 40, until: { metrics: [autonomy.mean], relHalfWidth: 0.03 } }
            outputs: { perRun: [value.delivered] }
            """;

    private final List<String> notes = new CopyOnWriteArrayList<>();
    private final Cancellation cancellation = new Cancellation();

    @TempDir
    Path folder;

    private OpenStudy begin(String name, String text) {
        try {
            Path file = folder.resolve(name + ".yaml");
            Files.writeString(file, text);
            StudyResult.Loaded loaded = (StudyResult.Loaded) StudyReader.read(file, file);
            return OpenStudy.begin(
                    folder.resolve(name), loaded, StudyPlan.of(loaded.study()), Shard.WHOLE, TeamRun::run);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> alone(String text) {
        OpenStudy study = begin("alone", text);
        StudyExecution.run(study, TeamRun::run, 2, StudyProgress.NONE, new Cancellation());
        return files("alone");
    }

    private Map<String, String> files(String name) {
        Map<String, String> files = new TreeMap<>();
        Path root = folder.resolve(name);
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(Endpoint.LOOPBACK))) {
            return socket.getLocalPort();
        }
    }

    private CompletableFuture<StudyMaker.Ended> lead(OpenStudy study, Endpoint at) {
        return inBackground(
                () -> StudyCluster.lead(study, at, 0, TeamRun::run, StudyProgress.NONE, notes::add, cancellation));
    }

    private static CompletableFuture<ServiceOutcome> join(
            int port, @Nullable TlsIdentity identity, Engine engine, Cancellation stop) {
        return inBackground(() -> StudyCluster.serve(
                new Endpoint(Endpoint.LOOPBACK, 0, identity),
                new LeaderAddress(Endpoint.LOOPBACK, port),
                1,
                engine,
                Optional.empty(),
                unused -> {},
                stop));
    }

    private static <T> CompletableFuture<T> inBackground(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, task -> new Thread(task, "member").start());
    }

    @Test
    void shouldMakeTheSameBytesThoughWorkersJoinAndLeave() throws Exception {
        int port = freePort();
        Cancellation leaves = new Cancellation();
        AtomicInteger made = new AtomicInteger();
        Engine leaving = (scenario, seed, observers) -> {
            if (scenario.name().equals("shared") && made.incrementAndGet() == 10) {
                leaves.cancel();
                // its chunk stays unmade until the leader has seen it go, so the study cannot end before
                Waiting.until("it is gone", () -> notes.stream().anyMatch(note -> note.contains("is gone")));
            }
            return TeamRun.run(scenario, seed, observers);
        };
        CompletableFuture<ServiceOutcome> early = join(port, null, leaving, leaves);
        CompletableFuture<StudyMaker.Ended> ended =
                lead(begin("together", FIXED), new Endpoint(Endpoint.LOOPBACK, port, null));
        assertThat(Waiting.forResult(early)).isInstanceOf(ServiceOutcome.Lost.class);
        CompletableFuture<ServiceOutcome> first = join(port, null, TeamRun::run, new Cancellation());
        CompletableFuture<ServiceOutcome> second = join(port, null, TeamRun::run, new Cancellation());

        assertThat(Waiting.forResult(ended)).isEqualTo(new StudyMaker.Ended(36, 0, true));
        assertThat(List.of(Waiting.forResult(first), Waiting.forResult(second)))
                .contains(new ServiceOutcome.Finished());
        assertThat(differing(files("together"), alone(FIXED))).isEmpty();
    }

    @Thorough
    @Test
    void shouldFollowAStoppingRule() throws Exception {
        int port = freePort();
        CompletableFuture<StudyMaker.Ended> ended =
                lead(begin("together", UNTIL), new Endpoint(Endpoint.LOOPBACK, port, null));
        join(port, null, TeamRun::run, new Cancellation());

        assertThat(Waiting.forResult(ended).complete()).isTrue();
        assertThat(differing(files("together"), alone(UNTIL))).isEmpty();
    }

    @Thorough
    @Test
    void shouldTurnAwayAWorkerWithAnotherModel() throws Exception {
        int port = freePort();
        Engine other = (scenario, seed, observers) -> TeamRun.run(scenario, seed + 1, observers);
        CompletableFuture<StudyMaker.Ended> ended =
                lead(begin("together", FIXED), new Endpoint(Endpoint.LOOPBACK, port, null));

        ServiceOutcome how = Waiting.forResult(join(port, null, other, new Cancellation()));
        assertThat(how).isInstanceOf(ServiceOutcome.Refused.class);
        assertThat(((ServiceOutcome.Refused) how).problem()).contains("results of two models are not mixed");
        cancellation.cancel();
        assertThat(Waiting.forResult(ended)).isEqualTo(new StudyMaker.Ended(0, 0, false));
        assertThat(notes).anyMatch(note -> note.contains("cannot serve"));
    }

    @Test
    void shouldLetNobodyInWithoutTheKey() throws Exception {
        int port = freePort();
        TlsIdentity identity = Keys.make(folder.resolve("ours.p12"), "sesame");
        TlsIdentity other = Keys.make(folder.resolve("theirs.p12"), "sesame");
        Cancellation enough = new Cancellation();
        AtomicInteger strange = new AtomicInteger();
        Engine counting = (scenario, seed, observers) -> {
            strange.incrementAndGet();
            return TeamRun.run(scenario, seed, observers);
        };
        CompletableFuture<StudyMaker.Ended> ended =
                lead(begin("together", FIXED), new Endpoint(Endpoint.LOOPBACK, port, identity));
        CompletableFuture<ServiceOutcome> none = join(port, null, counting, enough);
        CompletableFuture<ServiceOutcome> wrong = join(port, other, counting, enough);
        CompletableFuture<ServiceOutcome> right = join(port, identity, TeamRun::run, new Cancellation());

        assertThat(Waiting.forResult(ended)).isEqualTo(new StudyMaker.Ended(36, 0, true));
        assertThat(Waiting.forResult(right)).isEqualTo(new ServiceOutcome.Finished());
        enough.cancel();
        assertThat(Waiting.forResult(none)).isEqualTo(new ServiceOutcome.Lost());
        assertThat(Waiting.forResult(wrong)).isEqualTo(new ServiceOutcome.Lost());
        assertThat(strange).hasValue(0);
        assertThat(differing(files("together"), alone(FIXED))).isEmpty();
    }

    @Test
    void shouldSayInOneLineThatAPortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName(Endpoint.LOOPBACK))) {
            Endpoint endpoint = new Endpoint(Endpoint.LOOPBACK, taken.getLocalPort(), null);
            OpenStudy study = begin("together", FIXED);
            assertThatThrownBy(() -> StudyCluster.lead(
                            study, endpoint, 0, TeamRun::run, StudyProgress.NONE, notes::add, cancellation))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("cannot listen at 127.0.0.1:" + taken.getLocalPort());
        }
    }

    /** Name the files that are not the same in both; when a folder was made and by whom may differ. */
    private static List<String> differing(Map<String, String> one, Map<String, String> other) {
        return Stream.concat(one.keySet().stream(), other.keySet().stream())
                .distinct()
                .filter(name -> !name.equals("manifest.json"))
                .filter(name -> !one.getOrDefault(name, "").equals(other.getOrDefault(name, "")))
                .toList();
    }
}
