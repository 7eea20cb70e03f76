package dev.poise.cluster;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/** Finds out, in words, why a leader does not answer: connects as a worker does, and says what comes of it. */
final class LeaderProbe {
    private static final int TIMEOUT_MILLIS = 5_000;
    private static final int MOMENT_MILLIS = 1_000;
    private static final String STRANGE =
            "what listens there does not answer as a leader; it may be another program, or a leader "
                    + "under another name (it says 'leads at HOST:PORT')";

    private static final String NOT_ENCRYPTED =
            "it does not take an encrypted connection; it may have been started without --key";

    private LeaderProbe() {}

    /**
     * Tell why nobody answers; takes some seconds at the most.
     *
     * @param leader where it should be
     * @param identity what guards connections here, if anything does
     */
    static String why(LeaderAddress leader, Optional<TlsIdentity> identity) {
        InetSocketAddress place = new InetSocketAddress(leader.host(), leader.port());
        if (place.isUnresolved()) {
            return "no host goes by this name any more";
        }
        try (Socket socket = new Socket()) {
            socket.connect(place, TIMEOUT_MILLIS);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            return identity.isPresent() ? withKey(socket, leader, identity.get()) : withoutKey(socket, leader);
        } catch (ConnectException refused) {
            return "nobody listens there (" + refused.getMessage() + ")";
        } catch (SocketTimeoutException silent) {
            return "the machine does not answer";
        } catch (IOException | GeneralSecurityException unreachable) {
            return "it cannot be reached (" + unreachable.getMessage() + ")";
        }
    }

    private static String withKey(Socket socket, LeaderAddress leader, TlsIdentity identity)
            throws IOException, GeneralSecurityException {
        try (SSLSocket encrypted = encrypted(socket, leader, identity.context())) {
            try {
                encrypted.startHandshake();
            } catch (SSLException refused) {
                return refusal(refused, identity);
            } catch (IOException brokenOff) {
                return NOT_ENCRYPTED;
            }
            return afterwards(encrypted, identity);
        }
    }

    /** Whether it takes the certificate from here, it tells after its own part is over. */
    private static String afterwards(SSLSocket encrypted, TlsIdentity identity) throws IOException {
        encrypted.setSoTimeout(MOMENT_MILLIS);
        try {
            int unused = encrypted.getInputStream().read();
        } catch (SSLException refused) {
            return refusal(refused, identity);
        } catch (IOException quiet) {
            // takes the certificate, and says nothing more
        }
        return STRANGE;
    }

    private static String refusal(SSLException refused, TlsIdentity identity) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateExpiredException) {
                return "its certificate has expired";
            }
            if (cause instanceof CertificateNotYetValidException) {
                return "its certificate is not valid yet";
            }
            if (cause instanceof CertificateException || cause instanceof CertPathBuilderException) {
                return "it shows another certificate than the one in " + identity.keyStore();
            }
            if (cause instanceof EOFException || cause instanceof SocketException) {
                return NOT_ENCRYPTED;
            }
        }
        String message = String.valueOf(refused.getMessage());
        return message.contains("unrecognized SSL message")
                ? NOT_ENCRYPTED
                : "it refuses the encrypted connection (" + message + "); its --key may be another file than "
                        + identity.keyStore();
    }

    private static String withoutKey(Socket socket, LeaderAddress leader) throws IOException, GeneralSecurityException {
        Shown shown = new Shown();
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {shown}, null);
        try (SSLSocket encrypted = encrypted(socket, leader, context)) {
            encrypted.startHandshake();
        } catch (IOException asItShould) {
            // whatever is there, nothing is said to it
        }
        return shown.any ? "it takes encrypted connections only, and there is no --key here" : STRANGE;
    }

    private static SSLSocket encrypted(Socket socket, LeaderAddress leader, SSLContext context) throws IOException {
        return (SSLSocket) context.getSocketFactory().createSocket(socket, leader.host(), leader.port(), true);
    }

    /** Trusts nobody, and remembers that somebody showed a certificate. */
    private static final class Shown implements X509TrustManager {
        private boolean any;

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
            throw new CertificateException("no client is let in here");
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
            any = true;
            throw new CertificateException("only looked at");
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
