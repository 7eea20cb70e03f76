package dev.poise.scenarios.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.scenarios.Sample;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DescribedSettingTest {
    @Test
    void shouldTellEverySettingAsText() {
        assertThat(DescribedSetting.all(Sample.resolver(Path.of("")).vocabulary()))
                .hasSameSizeAs(Sample.values())
                .contains(
                        new DescribedSetting(
                                "sprints",
                                "measured sprints",
                                "sprint",
                                "26",
                                "a whole number from 1 to 260",
                                "situation",
                                "the scenario",
                                false),
                        new DescribedSetting(
                                "productOwner.policy",
                                "how they steer their own time",
                                "name",
                                "fixed",
                                "one of fixed, drifting, reflective, outcome-first, curious, learning",
                                "situation",
                                "the scenario",
                                true),
                        new DescribedSetting(
                                "insight.user.halfLife",
                                "half-life of insight",
                                "day",
                                "45",
                                "a number from 20 to 90",
                                "measured",
                                "a source",
                                false));
    }
}
