package dev.poise.experiments.study.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Short hashes of texts. */
public final class Hash {
    private static final int SHOWN_BYTES = 8;

    private Hash() {}

    /**
     * Hash texts, each for itself, so that moving a letter from one to the next changes the hash.
     *
     * @param texts in their order
     * @return 16 hexadecimal digits of SHA-256
     */
    public static String of(List<String> texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String text : texts) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, SHOWN_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256, this one has not.", e);
        }
    }
}
