package dev.poise.workshop.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;

/**
 * The one HTML file that every page starts from, and the policy that goes with it: nothing is loaded from elsewhere, and no script
 * runs but the files of this server. The only script within the page is its import map, which is let in by its hash.
 */
final class PageShell {
    private static final String FILE = "/dev/poise/workshop/page.html";
    private static final String MAP_START = "<script type=\"importmap\">";

    private final String html;
    private final String policy;

    private PageShell(String html) {
        this.html = html;
        int from = html.indexOf(MAP_START) + MAP_START.length();
        String map = html.substring(from, html.indexOf("</script>", from));
        this.policy = String.format(
                        Locale.ROOT,
                        "default-src 'none'; script-src 'self' 'sha256-%s'; style-src 'self'; img-src 'self' data:; ",
                        hash(map))
                + "connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    static PageShell load() {
        try (InputStream in = PageShell.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing.");
            }
            return new PageShell(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String html() {
        return html;
    }

    String policy() {
        return policy;
    }

    private static String hash(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256, this one has not.", e);
        }
    }
}
