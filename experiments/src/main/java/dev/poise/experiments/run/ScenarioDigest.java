package dev.poise.experiments.run;

import dev.poise.parameters.Mechanism;
import dev.poise.parameters.ParameterSpec;
import dev.poise.team.Intervention;
import dev.poise.team.TeamScenario;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A digest of what scenarios mean: every setting by name and the raw bits of its value, not names of files or scenarios. */
public final class ScenarioDigest {
    private static final int SHOWN_BYTES = 8;

    private ScenarioDigest() {}

    /**
     * Digest scenarios in their order.
     *
     * @param scenarios what is run
     * @return 16 hexadecimal digits
     */
    public static String of(List<TeamScenario> scenarios) {
        String text = scenarios.stream().map(ScenarioDigest::text).collect(Collectors.joining("\n\n"));
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes, 0, SHOWN_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256, this one has not.", e);
        }
    }

    private static String text(TeamScenario scenario) {
        StringBuilder text = new StringBuilder();
        for (ParameterSpec entry : scenario.settings().catalogue().specs()) {
            line(text, entry.name(), scenario.settings().number(entry.name()));
        }
        for (Mechanism mechanism : scenario.without()) {
            text.append("without ").append(mechanism.id()).append('\n');
        }
        for (Intervention intervention : scenario.interventions()) {
            text.append(String.format(Locale.ROOT, "at %d %d\n", intervention.sprint(), intervention.day()));
            for (Map.Entry<String, Double> change : intervention.set().entrySet()) {
                line(text, change.getKey(), change.getValue());
            }
            intervention.people().forEach((change, number) -> line(text, change.id(), number));
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String name, double value) {
        text.append(name)
                .append(' ')
                .append(Long.toHexString(Double.doubleToRawLongBits(value)))
                .append('\n');
    }
}
