package dev.poise.workshop.server;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * By which address phones join. The addresses of this machine are read again each time, since people change networks while the program
 * runs; what was chosen is used as long as it is there. Thread-safe.
 */
final class Invitation {
    private final Access access;
    private volatile String chosen;

    /**
     * Invite.
     *
     * @param access knows the addresses
     * @param chosen the address that was chosen before, empty when none was
     */
    Invitation(Access access, String chosen) {
        this.access = access;
        this.chosen = chosen;
    }

    /**
     * Choose an address.
     *
     * @return false when this machine does not have it
     */
    boolean choose(String host) {
        if (addresses().stream().noneMatch(each -> each.host().equals(host))) {
            return false;
        }
        chosen = host;
        return true;
    }

    /** Get what was chosen, empty when nothing was. */
    String chosen() {
        return chosen;
    }

    /** Return whether other machines may connect. */
    boolean isOpen() {
        return access.key() != null;
    }

    /** List by which addresses phones can join now; none when other machines cannot connect, or there is no network. */
    List<NetworkAddress> addresses() {
        return isOpen() ? access.addresses() : List.of();
    }

    /**
     * Get the address by which phones join: the one that was chosen, else the first.
     *
     * @param addresses those there are now
     */
    Optional<NetworkAddress> now(List<NetworkAddress> addresses) {
        return addresses.stream()
                .filter(each -> each.host().equals(chosen))
                .findFirst()
                .or(() -> addresses.stream().findFirst());
    }

    /** Write the address that a browser opens. */
    static String link(NetworkAddress address, int port) {
        return String.format(Locale.ROOT, "http://%s", Access.plain(address.host() + ":" + port));
    }
}
