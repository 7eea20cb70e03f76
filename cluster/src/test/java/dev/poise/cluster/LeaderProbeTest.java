package dev.poise.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import akka.actor.typed.ActorSystem;
import akka.actor.typed.javadsl.Behaviors;
import akka.cluster.typed.Cluster;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why nobody answers, asked of real members of a cluster. */
class LeaderProbeTest {
    @TempDir
    static Path folder;

    private static String why(@Nullable TlsIdentity theirs, @Nullable TlsIdentity ours) {
        ActorSystem<Object> system = ActorSystem.create(
                Behaviors.ignore(), "poise", ClusterConfig.of(new Endpoint(Endpoint.LOOPBACK, 0, theirs)));
        try {
            int port = Cluster.get(system).selfMember().address().getPort().orElse(0);
            return LeaderProbe.why(new LeaderAddress(Endpoint.LOOPBACK, port), Optional.ofNullable(ours));
        } finally {
            system.terminate();
        }
    }

    @Test
    void shouldSayThatNobodyListens() throws IOException {
        ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(Endpoint.LOOPBACK));
        LeaderAddress place = new LeaderAddress(Endpoint.LOOPBACK, socket.getLocalPort());
        socket.close();
        assertThat(LeaderProbe.why(place, Optional.empty())).startsWith("nobody listens there");
    }

    @Test
    void shouldTellWhatIsWrongWithTheKeys() throws Exception {
        TlsIdentity one = Keys.make(folder.resolve("one.p12"), "sesame");
        TlsIdentity other = Keys.make(folder.resolve("other.p12"), "sesame");

        assertThat(why(one, null)).isEqualTo("it takes encrypted connections only, and there is no --key here");
        assertThat(why(one, other)).isEqualTo("it shows another certificate than the one in " + other.keyStore());
        assertThat(why(null, one)).contains("it may have been started without --key");
        assertThat(why(one, one)).contains("does not answer as a leader");
        assertThat(why(null, null)).contains("does not answer as a leader");
    }
}
