package dev.poise.cluster;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a member of a cluster is reached, and how others prove that they may.
 *
 * @param host name or address under which other members reach this one
 * @param port from 0 to 65535; 0 takes any that is free
 * @param guard what guards the connections; may be left out on the loopback interface only
 */
public record Endpoint(String host, int port, @Nullable Guard guard) {
    /** Where a leader is, when nobody says anything else. */
    public static final int USUAL_PORT = 25520;

    /** The host of a cluster that nobody else can reach. */
    public static final String LOOPBACK = "127.0.0.1";

    /** The last port there is. */
    public static final int LAST_PORT = 65_535;

    /**
     * Check what goes together.
     *
     * @throws IllegalArgumentException with one line for the user, when the host is not known, the port is none, or a host that others
     *     reach is not guarded
     */
    public Endpoint {
        if (port < 0 || port > LAST_PORT) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "found port %d, expected one from 0 to %d", port, LAST_PORT));
        }
        if (guard == null && !isLoopback(host)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "%s can be reached by others; that takes a key file and a secret that all members share",
                    host));
        }
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "found no host %s", host), e);
        }
    }

    Optional<Guard> guarded() {
        return Optional.ofNullable(guard);
    }
}
