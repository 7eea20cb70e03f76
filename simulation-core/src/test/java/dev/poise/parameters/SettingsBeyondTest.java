package dev.poise.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.poise.team.TeamSettings;
import org.junit.jupiter.api.Test;

class SettingsBeyondTest {
    private static final Settings STANDARD = TeamSettings.standard();

    @Test
    void shouldSetANumberOutsideItsRangeOnlyWhenAskedToGoBeyond() {
        assertThatThrownBy(() -> STANDARD.with("burnout.gain", 9)).isInstanceOf(IllegalArgumentException.class);
        assertThat(STANDARD.beyond("burnout.gain", 9).number("burnout.gain")).isEqualTo(9);
        assertThat(STANDARD.number("burnout.gain")).isNotEqualTo(9);
    }

    @Test
    void shouldRefuseWhatIsNoNumberOrNoSetting() {
        assertThatThrownBy(() -> STANDARD.beyond("burnout.gain", Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> STANDARD.beyond("burnout.gian", 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
