package dev.poise.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import akka.actor.ExtendedActorSystem;
import akka.actor.typed.ActorSystem;
import akka.actor.typed.javadsl.Adapter;
import akka.actor.typed.javadsl.Behaviors;
import akka.serialization.Serialization;
import akka.serialization.SerializationExtension;
import akka.serialization.SerializerWithStringManifest;
import java.io.NotSerializableException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonSerializerTest {
    private static ActorSystem<Object> system;
    private static Serialization serialization;

    @BeforeAll
    static void start() {
        system = ActorSystem.create(
                Behaviors.ignore(), "poise", ClusterConfig.of(new Endpoint(Endpoint.LOOPBACK, 0, null)));
        serialization = SerializationExtension.get(Adapter.toClassic(system));
    }

    @AfterAll
    static void stop() {
        system.terminate();
    }

    private static List<Remote> messages() {
        var leader = system.<Leader.Command>unsafeUpcast();
        var worker = system.<ClusterWorker.Command>unsafeUpcast();
        return List.of(
                new ClusterWorker.Piece("points.csv", "QUJD"),
                new ClusterWorker.Serve(leader),
                new ClusterWorker.Make(3, 7, List.of(4, 5)),
                new ClusterWorker.Rest(),
                new Leader.Ready(worker),
                new Leader.Refused(worker, "another \"model\""),
                new Leader.Piece(worker, "runs/part.parquet", ""),
                new Leader.Made(worker, 2));
    }

    @Test
    void shouldBringBackEveryMessageFromItsJson() throws NotSerializableException {
        for (Remote message : messages()) {
            SerializerWithStringManifest serializer =
                    (SerializerWithStringManifest) serialization.findSerializerFor(message);
            byte[] bytes = serializer.toBinary(message);
            assertThat(new String(bytes, StandardCharsets.UTF_8))
                    .startsWith("{")
                    .endsWith("}");
            assertThat(serializer.fromBinary(bytes, serializer.manifest(message)))
                    .isEqualTo(message);
        }
    }

    @Test
    void shouldKnowEveryMessageThatMayTravel() {
        List<Class<?>> remote = new ArrayList<>();
        for (Class<?> protocol : List.of(Leader.Command.class, ClusterWorker.Command.class)) {
            Arrays.stream(protocol.getPermittedSubclasses())
                    .filter(Remote.class::isAssignableFrom)
                    .forEach(remote::add);
        }
        assertThat(messages())
                .extracting(Object::getClass)
                .hasSameElementsAs(remote)
                .hasSize(remote.size());
    }

    @Test
    void shouldMakeNothingElseFromWhatArrives() {
        JsonSerializer serializer = new JsonSerializer((ExtendedActorSystem) Adapter.toClassic(system));
        byte[] nonsense = "{}".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> serializer.fromBinary(nonsense, "java.lang.Runtime"))
                .isInstanceOf(NotSerializableException.class);
        byte[] cut = "{\"name\": ".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> serializer.fromBinary(cut, "Worker.Piece"))
                .isInstanceOf(NotSerializableException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Worker.Piece|{}",
                "Worker.Piece|null",
                "Worker.Piece|[]",
                "Worker.Piece|{\"name\": \"points.csv\"}",
                "Worker.Piece|{\"name\": \"points.csv\", \"bytes\": null}",
                "Worker.Piece|{\"name\": \"points.csv\", \"bytes\": 7}",
                "Worker.Piece|{\"name\": \"points.csv\", \"bytes\": \"no base 64\"}",
                "Worker.Piece|{\"name\": \"\", \"bytes\": \"QUJD\"}",
                "Worker.Piece|{\"name\": \"points.csv\", \"bytes\": \"QUJD\", \"more\": 1}",
                "Worker.Piece|{\"name\": \"points.csv\", \"name\": \"a\", \"bytes\": \"QUJD\"}",
                "Worker.Piece|{\"name\": \"points.csv\", \"bytes\": \"QUJD\"} {}",
                "Worker.Make|{\"group\": 1, \"batch\": 2}",
                "Worker.Make|{\"group\": \"1\", \"batch\": 2, \"points\": [1]}",
                "Worker.Make|{\"group\": 1.5, \"batch\": 2, \"points\": [1]}",
                "Worker.Make|{\"group\": null, \"batch\": 2, \"points\": [1]}",
                "Worker.Make|{\"group\": 99999999999, \"batch\": 2, \"points\": [1]}",
                "Worker.Make|{\"group\": 1, \"batch\": 2, \"points\": [null]}",
                "Worker.Make|{\"group\": 1, \"batch\": 2, \"points\": [[[[1]]]]}",
                "Worker.Rest|{\"now\": true}"
            })
    void shouldRefuseAMessageThatIsNotWhole(String manifest, String json) {
        JsonSerializer serializer = new JsonSerializer((ExtendedActorSystem) Adapter.toClassic(system));
        assertThatThrownBy(() -> serializer.fromBinary(json.getBytes(StandardCharsets.UTF_8), manifest))
                .isInstanceOf(NotSerializableException.class);
    }

    @Test
    void shouldRefuseAMessageThatIsTooLarge() {
        JsonSerializer serializer = new JsonSerializer((ExtendedActorSystem) Adapter.toClassic(system));
        String large = "{\"name\": \"a\", \"bytes\": \"" + "QUJD".repeat(100_000) + "\"}";
        assertThatThrownBy(() -> serializer.fromBinary(large.getBytes(StandardCharsets.UTF_8), "Worker.Piece"))
                .isInstanceOf(NotSerializableException.class);
    }

    @Test
    void shouldNotSerialiseTheWayJavaDoes() {
        assertThatThrownBy(() ->
                        serialization.serialize(new ArrayList<>(List.of("x"))).get())
                .hasMessageContaining("allow-java-serialization` was disabled");
    }
}
