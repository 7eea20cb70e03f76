package dev.poise.cli;

import dev.poise.cluster.Endpoint;
import dev.poise.cluster.TlsIdentity;
import dev.poise.cluster.UnusableEndpointException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a member of a cluster is reached, and what guards it. */
@Grouped(OptionGroup.CONNECTION)
final class EndpointOptions {
    private static final String SECRET = "POISE_CLUSTER_SECRET";
    private static final int LONGEST_SECRET = 1024;

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
        } catch (UnusableEndpointException wrong) {
            throw new BadInputException("poise: " + wrong.getMessage());
        }
    }

    private @Nullable TlsIdentity guard(Session session, Map<String, String> environment) {
        String ambient = environment.getOrDefault(SECRET, "");
        if (key == null) {
            // whoever gives a secret counts on encryption, and it must not be missing without a word
            if (secret != null || !ambient.isEmpty()) {
                throw new BadInputException(String.format(
                        Locale.ROOT,
                        "%s: there is no --key that it opens, so nothing would be encrypted; give both or neither",
                        secret != null ? "--secret" : "the variable " + SECRET));
            }
            return null;
        }
        String opens = secret == null ? ambient : secret(session, secret);
        if (opens.isEmpty()) {
            throw new BadInputException("--key: the secret that opens it is missing; --secret names a file with it");
        }
        Path file = session.folder().resolve(key);
        TlsIdentity identity = new TlsIdentity(file, opens);
        warnOfReaders(session, "--key", key);
        if (secret != null) {
            warnOfReaders(session, "--secret", secret);
        }
        return identity;
    }

    private static String secret(Session session, Path secret) {
        try (InputStream in = Files.newInputStream(session.folder().resolve(secret))) {
            byte[] bytes = in.readNBytes(LONGEST_SECRET + 1);
            String text = new String(bytes, StandardCharsets.UTF_8).strip();
            if (bytes.length > LONGEST_SECRET || text.lines().count() > 1) {
                throw new BadInputException(String.format(
                        Locale.ROOT,
                        "--secret: %s holds more than a secret, expected one line of at most %d bytes",
                        secret,
                        LONGEST_SECRET));
            }
            if (text.isEmpty()) {
                throw new BadInputException(String.format(Locale.ROOT, "--secret: %s is empty", secret));
            }
            return text;
        } catch (IOException e) {
            throw new BadInputException(String.format(Locale.ROOT, "--secret: %s cannot be read", secret));
        }
    }

    private static void warnOfReaders(Session session, String option, Path file) {
        try {
            Path place = session.folder().resolve(file);
            if (Files.getPosixFilePermissions(place).contains(PosixFilePermission.OTHERS_READ)) {
                session.note(String.format(
                        Locale.ROOT,
                        "poise: warning: %s: everybody on this machine can read %s; 'chmod 600' keeps it to you",
                        option,
                        file));
            }
        } catch (IOException | UnsupportedOperationException unknown) {
            // other systems have other rules
        }
    }
}
