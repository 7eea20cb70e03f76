package dev.poise.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThisProgramTest {
    private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";

    @Test
    void shouldNameTheCommitThatTheBuildWasTold() {
        assertThat(ThisProgram.commit(COMMIT)).isEqualTo(COMMIT);
        assertThat(ThisProgram.commit(COMMIT + "-dirty")).isEqualTo(COMMIT + "-dirty");
    }

    @Test
    void shouldSaySoWhenTheBuildWasToldNone() {
        assertThat(ThisProgram.commit("")).isEqualTo("not known");
        assertThat(ThisProgram.commit("${poise.commit}")).isEqualTo("not known");
        assertThat(ThisProgram.COMMIT).matches("not known|[0-9a-f]{40}(-dirty)?");
    }
}
