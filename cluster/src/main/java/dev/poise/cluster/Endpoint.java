package dev.poise.cluster;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a member of a cluster is reached, and how others prove that they may.
 *
 * @param host name or address under which other members reach this one
 * @param port from 0 to 65535; 0 takes any that is free
 * @param identity what guards the connections; may be left out on the loopback interface only
 */
public record Endpoint(String host, int port, @Nullable TlsIdentity identity) {
    /** Where a leader is, when nobody says anything else. */
    public static final int DEFAULT_PORT = 25520;

    /** The host of a cluster that nobody else can reach. */
    public static final String LOOPBACK = "127.0.0.1";

    /** The last port there is. */
    public static final int LAST_PORT = 65_535;

    /**
     * Check what goes together.
     *
     * @throws UnusableEndpointException with one line for the user, when the host is not known or no single address, the port is none, or
     *     a host that others reach is not guarded
     */
    public Endpoint {
        if (port < 0 || port > LAST_PORT) {
            throw new UnusableEndpointException(
                    String.format(Locale.ROOT, "found port %d, expected one from 0 to %d", port, LAST_PORT));
        }
        InetAddress[] addresses = resolved(host);
        if (addresses[0].isAnyLocalAddress()) {
            throw new UnusableEndpointException(String.format(
                    Locale.ROOT,
                    "%s is no address under which others find this program; name one of this machine",
                    host));
        }
        if (identity == null && !Arrays.stream(addresses).allMatch(InetAddress::isLoopbackAddress)) {
            throw new UnusableEndpointException(String.format(
                    Locale.ROOT,
                    "%s can be reached by others; that takes a key file and a secret that all members share",
                    host));
        }
    }

    /** Get every address of a host; at least one. An empty name is none, though the system takes it for this machine. */
    static InetAddress[] resolved(String host) {
        try {
            if (host.isBlank()) {
                throw new UnknownHostException(host);
            }
            return InetAddress.getAllByName(host);
        } catch (UnknownHostException e) {
            throw new UnusableEndpointException(
                    String.format(Locale.ROOT, "found no host '%s', expected a name or an address", host), e);
        }
    }

    /**
     * Check that a leader and this program can find each other.
     *
     * @throws UnusableEndpointException with one line for the user, when they cannot
     */
    public void requireMeets(LeaderAddress leader) {
        if (leader.isLoopback()) {
            return;
        }
        if (identity == null) {
            throw new UnusableEndpointException(String.format(
                    Locale.ROOT,
                    "a leader at %s can be reached by others and takes encrypted connections only; that takes --key",
                    leader));
        }
        if (resolved(host)[0].isLoopbackAddress() && !isHere(leader)) {
            throw new UnusableEndpointException(String.format(
                    Locale.ROOT,
                    "the leader at %s cannot find this program at %s; --host names an address of this machine that it knows",
                    leader,
                    host));
        }
    }

    private static boolean isHere(LeaderAddress leader) {
        try {
            return NetworkInterface.getByInetAddress(resolved(leader.host())[0]) != null;
        } catch (SocketException unknown) {
            return false;
        }
    }

    /** Tell in words whether connections are encrypted. */
    public String protection() {
        return identity == null ? "not encrypted, for this machine alone" : "encrypted (TLS 1.3)";
    }

    Optional<TlsIdentity> guarded() {
        return Optional.ofNullable(identity);
    }
}
