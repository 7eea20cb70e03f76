package dev.poise.workshop.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvitationTest {
    private static final NetworkAddress VPN = NetworkAddress.of("10.8.0.2", "tun0", "tun0", true);
    private static final NetworkAddress DOCKER = NetworkAddress.of("172.17.0.1", "docker0", "docker0", false);
    private static final NetworkAddress WIFI = NetworkAddress.of("192.168.1.20", "wlan0", "wlan0", false);

    private final List<NetworkAddress> networks = new ArrayList<>();
    private final Access access = Access.lan("key", null, () -> NetworkAddress.ranked(networks));
    private final Invitation invitation = new Invitation(access, "");

    private String now() {
        return invitation.now(invitation.addresses()).map(NetworkAddress::host).orElse("none");
    }

    @Test
    void shouldPutThoseLastThatARoomHardlyReaches() {
        networks.addAll(List.of(VPN, DOCKER, WIFI));
        assertThat(invitation.addresses()).containsExactly(WIFI, VPN, DOCKER);
        assertThat(now()).isEqualTo("192.168.1.20");
    }

    @Test
    void shouldUseWhatWasChosenAsLongAsItIsThereAndReadTheNetworksAgain() {
        assertThat(now()).isEqualTo("none");
        networks.addAll(List.of(WIFI, DOCKER));
        assertThat(invitation.choose("10.0.0.1")).isFalse();
        assertThat(invitation.choose("172.17.0.1")).isTrue();
        assertThat(now()).isEqualTo("172.17.0.1");
        networks.remove(DOCKER);
        assertThat(now()).isEqualTo("192.168.1.20");
        networks.add(DOCKER);
        assertThat(now()).isEqualTo("172.17.0.1");
    }

    @Test
    void shouldGoByTheAddressOfANetworkThatItCameToLater() {
        assertThat(access.knowsHost("192.168.1.20:8080", 8080)).isFalse();
        networks.add(WIFI);
        assertThat(access.knowsHost("192.168.1.20:8080", 8080)).isTrue();
        assertThat(access.knowsHost("192.168.1.21:8080", 8080)).isFalse();
        assertThat(access.knowsHost("evil.example:8080", 8080)).isFalse();
    }

    @Test
    void shouldPutTheNameFirstThatWasTold() {
        networks.add(WIFI);
        Access told = Access.lan("key", "poise.example", () -> networks);
        assertThat(told.addresses()).extracting(NetworkAddress::host).containsExactly("poise.example", "192.168.1.20");
        assertThat(told.knowsHost("Poise.example:8080", 8080)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "192.168.1.20, wlp2s0, wlp2s0, false",
        "192.168.1.20, en0, en0, false",
        "10.1.2.3, eth0, Intel(R) Ethernet Connection, false",
        "192.168.56.1, eth3, VirtualBox Host-Only Ethernet Adapter, true",
        "172.28.16.1, eth5, Hyper-V Virtual Ethernet Adapter, true",
        "10.8.0.6, eth6, TAP-Windows Adapter V9, true",
        "100.64.0.3, utun4, utun4, true",
        "172.18.0.1, br-4f2a, br-4f2a, true",
        "169.254.10.10, eth0, eth0, true"
    })
    void shouldTellPrivateNetworksByTheirNames(String host, String name, String description, boolean inside) {
        assertThat(NetworkAddress.of(host, name, description, false).inside()).isEqualTo(inside);
    }
}
