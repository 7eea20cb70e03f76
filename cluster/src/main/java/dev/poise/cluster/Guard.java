package dev.poise.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;
import java.util.Locale;

/**
 * What lets a program into a cluster: a key store (PKCS #12) with one key and its certificate, the same file on every machine, and the
 * secret that opens it. All connections are encrypted (TLS 1.3), and both ends show the certificate; whoever has not both file and secret
 * gets no connection.
 *
 * @param keyStore the file
 * @param secret what opens it; also the password of the key in it
 */
public record Guard(Path keyStore, String secret) {
    /**
     * Open the file once, so that a mistake is told before anything begins.
     *
     * @throws IllegalArgumentException with one line for the user, when it cannot be opened or holds no key
     */
    public Guard {
        if (!holdsAKey(keyStore, secret)) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "%s holds no key", keyStore));
        }
    }

    private static boolean holdsAKey(Path file, String secret) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, secret.toCharArray());
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias)) {
                    return true;
                }
            }
            return false;
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "%s is not there", file), e);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s is no key store that this secret opens", file), e);
        }
    }

    /** Tells nobody the secret. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "Guard[%s]", keyStore);
    }
}
