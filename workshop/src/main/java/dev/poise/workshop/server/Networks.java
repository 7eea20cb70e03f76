package dev.poise.workshop.server;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads from the system on which networks this machine is at the moment. */
final class Networks {
    private Networks() {}

    /** List the addresses of this machine, those first that a room is likely to reach; none when it is on no network. */
    static List<NetworkAddress> read() {
        List<NetworkAddress> addresses = new ArrayList<>();
        try {
            for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                add(network, addresses);
            }
        } catch (SocketException noNetwork) {
            return List.of();
        }
        return NetworkAddress.ranked(addresses);
    }

    private static void add(NetworkInterface network, List<NetworkAddress> addresses) {
        try {
            if (!network.isUp() || network.isLoopback()) {
                return;
            }
            for (InetAddress address : Collections.list(network.getInetAddresses())) {
                if (address instanceof Inet4Address) {
                    String description = network.getDisplayName();
                    addresses.add(NetworkAddress.of(
                            address.getHostAddress(),
                            network.getName(),
                            description == null ? network.getName() : description,
                            network.isPointToPoint()));
                }
            }
        } catch (SocketException gone) {
            // a network that has just been left is none of this machine's
        }
    }
}
