package dev.poise.cluster;

import java.util.Locale;

/**
 * Where a leader is.
 *
 * @param host as the leader calls itself
 * @param port from 1
 */
public record Address(String host, int port) {
    /**
     * Read an address.
     *
     * @param text HOST:PORT, or HOST alone for the usual port
     * @throws IllegalArgumentException with one line for the user, when it is none
     */
    public static Address of(String text) {
        int colon = text.lastIndexOf(':');
        String host = colon < 0 ? text : text.substring(0, colon);
        String port = colon < 0 ? Integer.toString(Endpoint.USUAL_PORT) : text.substring(colon + 1);
        if (host.isEmpty() || !port.matches("[1-9]\\d{0,4}")) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "found %s, expected HOST:PORT", text));
        }
        return new Address(host, Integer.parseInt(port));
    }
}
