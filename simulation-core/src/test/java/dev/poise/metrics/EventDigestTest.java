package dev.poise.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.kernel.Event;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a digest is of: every byte of what happened, however it is cut into blocks. */
class EventDigestTest {
    private record Said(long time, String words, double loudness) implements Event {}

    /** The same bytes written one after the other, and digested at once. */
    private static String plain(Said... events) throws IOException, NoSuchAlgorithmException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        for (Said event : events) {
            text(out, "Said");
            out.writeLong(event.time());
            text(out, event.words());
            out.writeLong(Double.doubleToRawLongBits(event.loudness()));
        }
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        return HexFormat.of().formatHex(digest, 0, 16);
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeLong(bytes.length);
        out.write(bytes);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0, 1, 4040, 4050, 4051, 4052, 4053, 4054, 4055, 4056, 4060, 4087, 4088, 4095, 4096, 4097, 9000})
    void shouldDigestTheSameBytesWhereverABlockEnds(int length) throws IOException, NoSuchAlgorithmException {
        Said first = new Said(7, "ä".repeat(length / 2) + "a".repeat(length % 2), -.0);
        Said second = new Said(8, "b", Double.NaN);
        EventDigest digest = new EventDigest();
        digest.observe(first);
        digest.observe(second);

        assertThat(digest.hex()).isEqualTo(plain(first, second));
    }

    @Test
    void shouldStartAgainOnceItIsTold() throws IOException, NoSuchAlgorithmException {
        Said event = new Said(1, "again", 1);
        EventDigest digest = new EventDigest();
        digest.observe(new Said(0, "before", 0));
        digest.hex();
        digest.observe(event);

        assertThat(digest.hex()).isEqualTo(plain(event));
        assertThat(digest.hex()).isEqualTo(plain());
    }
}
