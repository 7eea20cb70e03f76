package dev.poise.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.settings.Entry;
import dev.poise.settings.Grade;
import dev.poise.settings.Settings;
import dev.poise.team.TeamSettings;
import org.junit.jupiter.api.Test;

class ConstantsDigestTest {
    private static final Settings STANDARD = TeamSettings.standard();

    @Test
    void shouldChangeWithEveryConstantAndWithNoSituation() {
        for (Entry entry : TeamSettings.DICTIONARY.entries()) {
            double other = entry.standard() == entry.low() ? entry.high() : entry.low();
            Settings changed = STANDARD.with(entry.name(), other);

            if (entry.grade() == Grade.SITUATION) {
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
