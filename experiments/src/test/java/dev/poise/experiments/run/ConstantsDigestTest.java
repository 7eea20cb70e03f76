package dev.poise.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.parameters.EvidenceLevel;
import dev.poise.parameters.ParameterSpec;
import dev.poise.parameters.Settings;
import dev.poise.team.TeamSettings;
import org.junit.jupiter.api.Test;

class ConstantsDigestTest {
    private static final Settings STANDARD = TeamSettings.standard();

    @Test
    void shouldChangeWithEveryConstantAndWithNoSituation() {
        for (ParameterSpec spec : TeamSettings.CATALOGUE.specs()) {
            double other = spec.standard() == spec.low() ? spec.high() : spec.low();
            Settings changed = STANDARD.with(spec.name(), other);

            if (spec.grade() == EvidenceLevel.SITUATION) {
                assertThat(ConstantsDigest.of(changed)).isEqualTo(ConstantsDigest.of(STANDARD));
            } else {
                assertThat(ConstantsDigest.of(changed)).isNotEqualTo(ConstantsDigest.of(STANDARD));
            }
        }
    }

    @Test
    void shouldBeSixteenHexadecimalDigits() {
        assertThat(ConstantsDigest.of(STANDARD)).matches("[0-9a-f]{16}");
    }
}
