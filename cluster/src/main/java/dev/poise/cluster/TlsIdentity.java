package dev.poise.cluster;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Date;
import java.util.Locale;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/**
 * What lets a program into a cluster: a key store (PKCS #12) with one key and its certificate, the same file on every machine, and the
 * secret that opens it. All connections are encrypted (TLS 1.3), and both ends show the certificate; whoever has not both file and secret
 * gets no connection.
 *
 * @param keyStore the file
 * @param secret what opens it; also the password of the key in it
 */
public record TlsIdentity(Path keyStore, String secret) {
    /** Some kilobytes are usual. */
    private static final int LARGEST = 1 << 20;

    /**
     * Open the file once, so that a mistake is told before anything begins.
     *
     * @throws UnusableEndpointException with one line for the user, when it cannot be opened, holds no key, or its certificate is not valid
     *     today
     */
    public TlsIdentity {
        try {
            checkKey(keyStore, open(keyStore, secret), secret);
        } catch (GeneralSecurityException e) {
            throw wrong(keyStore, "is no key store that this secret opens", e);
        }
    }

    private static KeyStore open(Path file, String secret) throws GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try {
            store.load(new ByteArrayInputStream(bytes(file)), secret.toCharArray());
        } catch (IOException e) {
            throw wrong(
                    file,
                    e.getCause() instanceof UnrecoverableKeyException
                            ? "is not opened by this secret"
                            : "is no key store (PKCS #12)",
                    e);
        }
        return store;
    }

    private static byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw wrong(file, "is larger than a key store, 1 MB", null);
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw wrong(file, "is not there", e);
        } catch (AccessDeniedException e) {
            throw wrong(file, "may not be read here", e);
        } catch (IOException e) {
            throw wrong(file, Files.isDirectory(file) ? "is a folder, expected a key store" : "cannot be read", e);
        }
    }

    private static void checkKey(Path file, KeyStore store, String secret) throws GeneralSecurityException {
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)) {
                if (store.getKey(alias, secret.toCharArray()) != null
                        && store.getCertificate(alias) instanceof X509Certificate certificate) {
                    checkDates(file, certificate);
                    return;
                }
            }
        }
        throw wrong(file, "holds no key with a certificate", null);
    }

    /** A certificate that trusts itself is taken by TLS whatever its dates say; they are held to here, on every machine. */
    private static void checkDates(Path file, X509Certificate certificate) {
        try {
            certificate.checkValidity();
        } catch (CertificateExpiredException e) {
            throw wrong(file, "holds a certificate that has expired, on " + day(certificate.getNotAfter()), e);
        } catch (CertificateNotYetValidException e) {
            throw wrong(file, "holds a certificate that is not valid before " + day(certificate.getNotBefore()), e);
        }
    }

    private static LocalDate day(Date date) {
        return date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static UnusableEndpointException wrong(Path file, String what, @Nullable Throwable cause) {
        return new UnusableEndpointException(String.format(Locale.ROOT, "%s %s", file, what), cause);
    }

    /**
     * Get what makes connections as members of the cluster make them.
     *
     * @throws GeneralSecurityException when the file is not what it was any more
     */
    SSLContext context() throws GeneralSecurityException {
        KeyStore store = open(keyStore, secret);
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, secret.toCharArray());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLSv1.3");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    /** Tells nobody the secret. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "Guard[%s]", keyStore);
    }
}
