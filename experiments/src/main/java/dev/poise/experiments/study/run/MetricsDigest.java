package dev.poise.experiments.study.run;

import dev.poise.metrics.RunMetrics;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A hash of all metrics of a run, over the whole run and sprint by sprint, down to the last bit, and of the number of its messages.
 * The digest of everything that happened takes ten times as long as a run.
 */
final class MetricsDigest {
    private static final int SHOWN_BYTES = 8;

    private MetricsDigest() {}

    /**
     * Hash a run.
     *
     * @param metrics its metrics
     * @param messages messages delivered
     * @return 16 hexadecimal digits
     */
    static String of(RunMetrics metrics, long messages) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(messages).array());
            add(digest, metrics.perRun());
            for (double[] series : metrics.perSprint()) {
                add(digest, series);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, SHOWN_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256, this one has not.", e);
        }
    }

    private static void add(MessageDigest digest, double[] values) {
        ByteBuffer bytes = ByteBuffer.allocate(Double.BYTES * values.length);
        for (double value : values) {
            // one bit pattern for all gaps
            bytes.putLong(Double.doubleToLongBits(value));
        }
        digest.update(bytes.array());
    }
}
