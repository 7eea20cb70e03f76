package dev.poise.cluster;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How the actor system of a member is set up. */
final class ClusterConfig {
    private ClusterConfig() {}

    static Config of(Endpoint endpoint) {
        Map<String, Object> own = new TreeMap<>();
        own.put("akka.remote.artery.canonical.hostname", endpoint.host());
        own.put("akka.remote.artery.canonical.port", endpoint.port());
        endpoint.guarded().ifPresent(identity -> own.putAll(guarding(identity)));
        // no application.conf and no system properties: what another program sets for its actors is not for this one
        return ConfigFactory.parseMap(own)
                .withFallback(ConfigFactory.parseResourcesAnySyntax(ClusterConfig.class, "cluster"))
                .withFallback(ConfigFactory.defaultReference(ClusterConfig.class.getClassLoader()))
                .resolve();
    }

    private static Map<String, Object> guarding(TlsIdentity identity) {
        String file = identity.keyStore().toAbsolutePath().toString();
        String ssl = "akka.remote.artery.ssl.config-ssl-engine.";
        Map<String, Object> keys = new TreeMap<>();
        keys.put("akka.remote.artery.transport", "tls-tcp");
        keys.put(ssl + "key-store", file);
        keys.put(ssl + "trust-store", file);
        keys.put(ssl + "key-store-password", identity.secret());
        keys.put(ssl + "key-password", identity.secret());
        keys.put(ssl + "trust-store-password", identity.secret());
        keys.put(ssl + "protocol", "TLSv1.3");
        keys.put(ssl + "enabled-algorithms", List.of("TLS_AES_256_GCM_SHA384", "TLS_AES_128_GCM_SHA256"));
        keys.put(ssl + "require-mutual-authentication", "on");
        return keys;
    }
}
