package dev.poise.workshop.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who may connect. On loopback only programs on this machine can, and their pages are held apart by origin; on a network the
 * controls need a key. Thread-safe.
 */
public final class Access {
    private static final int KEY_BYTES = 16;
    private static final String DEFAULT_PORT = ":80";
    private static final List<String> LOOPBACK = List.of("127.0.0.1", "localhost");
    private static final Pattern NUMBERS = Pattern.compile("[0-9.]{7,15}");

    private final String bind;
    private final @Nullable String key;
    private final List<String> names;
    private final Supplier<List<NetworkAddress>> networks;
    private volatile List<NetworkAddress> known = List.of();

    private Access(String bind, @Nullable String key, List<String> names, Supplier<List<NetworkAddress>> networks) {
        this.bind = bind;
        this.key = key;
        this.names = List.copyOf(names);
        this.networks = networks;
    }

    /** Let only this machine in. */
    public static Access loopback() {
        return new Access("127.0.0.1", null, List.of(), Collections::emptyList);
    }

    /**
     * Let the machines of the local network in; the controls need the key.
     *
     * @param key the key
     * @param name an address or a name by which others reach this machine, null when there is none that has to be told
     */
    public static Access lan(String key, @Nullable String name) {
        return lan(key, name, Networks::read);
    }

    /** Let the machines of some networks in. */
    static Access lan(String key, @Nullable String name, Supplier<List<NetworkAddress>> networks) {
        return new Access("0.0.0.0", key, name == null ? List.of() : List.of(name), networks);
    }

    /** Draw a key that nobody guesses. */
    public static String newKey() {
        byte[] random = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** Get the address to listen at. */
    String bind() {
        return bind;
    }

    /** Get the key to the controls, null when none is needed. */
    @Nullable
    String key() {
        return key;
    }

    /** List the addresses by which others reach this machine now, those first that were told or that a room is likely to reach. */
    List<NetworkAddress> addresses() {
        List<NetworkAddress> read = networks.get();
        known = read;
        List<NetworkAddress> all = new ArrayList<>();
        for (String name : names) {
            if (read.stream().noneMatch(each -> each.host().equals(name))) {
                all.add(new NetworkAddress(name, "--host", false));
            }
        }
        read.stream().filter(each -> names.contains(each.host())).forEach(all::add);
        read.stream().filter(each -> !names.contains(each.host())).forEach(all::add);
        return all;
    }

    /** Return whether a request names this server as its host; a page that rebinds its name to this machine does not. */
    boolean knowsHost(@Nullable String header, int port) {
        if (header == null) {
            return false;
        }
        if (isOneOf(LOOPBACK, header, port) || isOneOf(names, header, port) || isKnown(header, port)) {
            return true;
        }
        // the machine may have come to another network since
        return NUMBERS.matcher(header.replaceFirst(":.*", "")).matches()
                && !addresses().isEmpty()
                && isKnown(header, port);
    }

    private boolean isKnown(String header, int port) {
        return isOneOf(known.stream().map(NetworkAddress::host).toList(), header, port);
    }

    private static boolean isOneOf(List<String> hosts, String header, int port) {
        return hosts.stream().anyMatch(host -> plain(header).equalsIgnoreCase(plain(host + ":" + port)));
    }

    /** Return whether a page came from the host that it now asks. */
    static boolean isSameOrigin(String origin, String host) {
        return plain(origin).equals("http://" + plain(host));
    }

    /** Leave out the port that goes without saying for HTTP; browsers do, others need not. */
    static String plain(String host) {
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
