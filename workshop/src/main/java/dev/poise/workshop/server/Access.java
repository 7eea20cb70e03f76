package dev.poise.workshop.server;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who may connect. On loopback only programs on this machine can, and their pages are held apart by origin; on a network the
 * controls need a key that is drawn again for each start. Immutable.
 */
public final class Access {
    private static final int KEY_BYTES = 16;
    private static final String DEFAULT_PORT = ":80";

    private final String bind;
    private final List<String> hosts;
    private final @Nullable String key;

    private Access(String bind, List<String> hosts, @Nullable String key) {
        this.bind = bind;
        this.hosts = List.copyOf(hosts);
        this.key = key;
    }

    /** Let only this machine in. */
    public static Access loopback() {
        return new Access("127.0.0.1", List.of("127.0.0.1", "localhost"), null);
    }

    /** Let the machines of the local network in; the controls need the key. */
    public static Access lan() {
        List<String> hosts = new ArrayList<>(addresses());
        hosts.add("127.0.0.1");
        hosts.add("localhost");
        byte[] random = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(random);
        return new Access(
                "0.0.0.0", hosts, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    private static List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        try {
            for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                if (network.isUp() && !network.isLoopback()) {
                    for (InetAddress address : Collections.list(network.getInetAddresses())) {
                        if (address instanceof Inet4Address) {
                            addresses.add(address.getHostAddress());
                        }
                    }
                }
            }
        } catch (SocketException noNetwork) {
            return List.of();
        }
        return addresses;
    }

    /** Get the address to listen at. */
    String bind() {
        return bind;
    }

    /** Get the address that phones open, null when no other machine can connect. */
    @Nullable
    String joinAddress(int port) {
        return key == null || hosts.get(0).equals("127.0.0.1")
                ? null
                : String.format(
                        Locale.ROOT, "http://%s/join", plain(String.format(Locale.ROOT, "%s:%d", hosts.get(0), port)));
    }

    /** Get the key to the controls, null when none is needed. */
    @Nullable
    String key() {
        return key;
    }

    /** Return whether a request names this server as its host; a page that rebinds its name to this machine does not. */
    boolean knowsHost(@Nullable String header, int port) {
        if (header == null) {
            return false;
        }
        return hosts.stream().anyMatch(host -> plain(header).equals(plain(host + ":" + port)));
    }

    /** Return whether a page came from the host that it now asks. */
    static boolean isSameOrigin(String origin, String host) {
        return plain(origin).equals("http://" + plain(host));
    }

    /** Leave out the port that goes without saying for HTTP; browsers do, others need not. */
    private static String plain(String host) {
        return host.endsWith(DEFAULT_PORT) ? host.substring(0, host.length() - DEFAULT_PORT.length()) : host;
    }

    /** Return whether a key opens the controls. Takes as long for a wrong one as for a right one. */
    boolean opens(@Nullable String given) {
        if (key == null) {
            return true;
        }
        return given != null
                && MessageDigest.isEqual(key.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
