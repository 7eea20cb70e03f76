package dev.poise.cli;

import dev.poise.cluster.Endpoint;
import dev.poise.cluster.Guard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a member of a cluster is reached, and what guards it. */
final class EndpointOptions {
    private static final String SECRET = "POISE_CLUSTER_SECRET";

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = Endpoint.LOOPBACK,
            description =
                    "Name or address of this machine, as the others know it (default: ${DEFAULT-VALUE}, for this machine "
                            + "alone). Anything else needs --key.")
    private String host = Endpoint.LOOPBACK;

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description =
                    "Key store (PKCS #12) with a key and its certificate; the same file on all machines. Connections are "
                            + "encrypted, and nobody without it gets one.")
    private @Nullable Path key;

    @Option(
            names = "--secret",
            paramLabel = "FILE",
            description = "A file with the secret that opens the key store (default: the variable " + SECRET + ").")
    private @Nullable Path secret;

    Endpoint endpoint(Session session, int port, Map<String, String> environment) {
        try {
            return new Endpoint(host, port, guard(session, environment));
        } catch (IllegalArgumentException wrong) {
            throw new BadInputException("poise: " + wrong.getMessage());
        }
    }

    private @Nullable Guard guard(Session session, Map<String, String> environment) {
        if (key == null) {
            return null;
        }
        String opens = environment.getOrDefault(SECRET, "");
        if (secret != null) {
            try {
                opens = Files.readString(session.folder().resolve(secret)).strip();
            } catch (IOException e) {
                throw new BadInputException(String.format(Locale.ROOT, "--secret: %s cannot be read", secret));
            }
        }
        if (opens.isEmpty()) {
            throw new BadInputException("--key: the secret that opens it is missing; --secret names a file with it");
        }
        return new Guard(session.folder().resolve(key), opens);
    }
}
