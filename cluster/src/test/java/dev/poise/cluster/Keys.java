package dev.poise.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Makes key stores with the JDK's tool, by the command that the guide shows. */
final class Keys {
    private Keys() {}

    /** Make a key that is good for a year from today. */
    static TlsIdentity make(Path file, String secret) throws IOException, InterruptedException {
        make(file, secret, "+0d");
        return new TlsIdentity(file, secret + secret);
    }

    /**
     * Make a key.
     *
     * @param start from when it is good for a year, as the JDK's tool takes it
     */
    static void make(Path file, String secret, String start) throws IOException, InterruptedException {
        Process tool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "poise",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=poise",
                        "-startdate",
                        start,
                        "-validity",
                        "365",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        secret + secret)
                .redirectErrorStream(true)
                .start();
        String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(tool.waitFor()).as(said).isZero();
    }
}
