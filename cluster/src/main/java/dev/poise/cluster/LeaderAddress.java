package dev.poise.cluster;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;

/**
 * Where a leader is.
 *
 * @param host as the leader calls itself
 * @param port from 1 to 65535
 */
public record LeaderAddress(String host, int port) {
    /**
     * Check that there can be somebody.
     *
     * @throws UnusableEndpointException with one line for the user, when no host goes by this name, or it is no port
     */
    public LeaderAddress {
        if (port < 1 || port > Endpoint.LAST_PORT) {
            throw new UnusableEndpointException(
                    String.format(Locale.ROOT, "found port %d, expected one from 1 to %d", port, Endpoint.LAST_PORT));
        }
        if (Endpoint.resolved(host)[0].isAnyLocalAddress()) {
            throw new UnusableEndpointException(
                    String.format(Locale.ROOT, "%s is no address at which somebody can be found", host));
        }
    }

    /**
     * Read an address.
     *
     * @param text HOST:PORT, or HOST alone for the usual port; an IPv6 address stands in brackets when a port follows
     * @throws UnusableEndpointException with one line for the user, when it is none
     */
    public static LeaderAddress of(String text) {
        int colon = text.lastIndexOf(':');
        boolean bare = colon < 0 || text.endsWith("]") || (text.indexOf(':') != colon && !text.startsWith("["));
        String host = bare ? text : text.substring(0, colon);
        String port = bare ? Integer.toString(Endpoint.DEFAULT_PORT) : text.substring(colon + 1);
        if (host.startsWith("[") && host.endsWith("]")) {
            host = host.substring(1, host.length() - 1);
        }
        if (host.isBlank() || !port.matches("[0-9]{1,9}")) {
            throw new UnusableEndpointException(String.format(Locale.ROOT, "found %s, expected HOST:PORT", text));
        }
        return new LeaderAddress(host, Integer.parseInt(port));
    }

    /** Return whether only programs on the same machine find it. */
    boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException gone) {
            return false;
        }
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
