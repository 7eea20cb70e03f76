package dev.poise.experiments.run;

import dev.poise.parameters.EvidenceLevel;
import dev.poise.parameters.ParameterSpec;
import dev.poise.parameters.Settings;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A digest of the constants of the model: every setting that is not a situation, by name and the raw bits of its value. Two
 * results with the same digest were made under the same constants. The forms of the model are not in it; a digest of a run is.
 */
public final class ConstantsDigest {
    private static final int SHOWN_BYTES = 8;

    private ConstantsDigest() {}

    /**
     * Digest the constants among some settings.
     *
     * @param settings a value for every setting
     * @return 16 hexadecimal digits
     */
    public static String of(Settings settings) {
        StringBuilder text = new StringBuilder();
        for (ParameterSpec spec : settings.catalogue().specs()) {
            if (spec.grade() != EvidenceLevel.SITUATION) {
                text.append(spec.name())
                        .append(' ')
                        .append(Long.toHexString(Double.doubleToRawLongBits(settings.number(spec.name()))))
                        .append('\n');
            }
        }
        try {
            byte[] bytes =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes, 0, SHOWN_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256, this one has not.", e);
        }
    }
}
