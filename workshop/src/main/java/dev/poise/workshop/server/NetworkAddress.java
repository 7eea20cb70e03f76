package dev.poise.workshop.server;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An address of this machine on a network.
 *
 * @param host the address
 * @param network what the system calls the network
 * @param inside whether machines of the room are hardly on it: a private network, containers, virtual machines, or no network at all
 */
record NetworkAddress(String host, String network, boolean inside) {
    private static final Pattern INSIDE = Pattern.compile(
            "(docker|br-|veth|virbr|vmnet|vboxnet|vnic|lxc|lxd|podman|cni|flannel|cali|kube|tun|tap|utun|wg|ppp|ipsec|zt|tailscale"
                    + "|nordlynx|proton|ham|bridge).*"
                    + "|.*(virtual|vmware|hyper-v|vethernet|wireguard|openvpn|vpn|tap-windows|wsl).*");
    /** An address that a machine gives itself when nobody gives it one. */
    private static final String OWN = "169.254.";

    /**
     * Describe an address.
     *
     * @param host the address
     * @param name what the system calls the network
     * @param description what the system says of it, may be the same
     * @param pointToPoint whether it has one other end only
     */
    static NetworkAddress of(String host, String name, String description, boolean pointToPoint) {
        boolean inside = pointToPoint
                || host.startsWith(OWN)
                || INSIDE.matcher(name.toLowerCase(Locale.ROOT)).matches()
                || INSIDE.matcher(description.toLowerCase(Locale.ROOT)).matches();
        return new NetworkAddress(host, description.isBlank() ? name : description, inside);
    }

    /** Put those first that a room is likely to reach; else the order of the system stays. */
    static List<NetworkAddress> ranked(List<NetworkAddress> addresses) {
        return addresses.stream()
                .sorted(Comparator.comparing(NetworkAddress::inside))
                .toList();
    }
}
