package dev.poise.experiments.study.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS)
class NativeLibraryTest {
    @Test
    void shouldStandInTheUsersHome() {
        assertThat(NativeLibrary.folder(Map.of(), "/home/ada")).contains(Path.of("/home/ada/.cache/poise"));
        assertThat(NativeLibrary.folder(Map.of("XDG_CACHE_HOME", "/cache"), "/home/ada"))
                .contains(Path.of("/cache/poise"));
        assertThat(NativeLibrary.folder(Map.of("XDG_CACHE_HOME", "/cache", "POISE_CACHE", "mine"), "/home/ada"))
                .as("asked for")
                .contains(Path.of("mine"));
    }

    @Test
    void shouldMakeNoFolderInTheWorkingFolderForAUserWithoutAHome() {
        for (String home : new String[] {"?", "", "home", "."}) {
            assertThat(NativeLibrary.folder(Map.of(), home)).as(home).isEmpty();
            assertThat(NativeLibrary.folder(Map.of("HOME", "?", "XDG_CACHE_HOME", "?"), home))
                    .as(home)
                    .isEmpty();
            assertThat(NativeLibrary.folder(Map.of("HOME", "/home/ada"), home))
                    .as(home)
                    .contains(Path.of("/home/ada/.cache/poise"));
        }
    }

    @Test
    void shouldBeThereOnThisMachineAndBeMissedInOneLineWhereItIsNot() {
        assertThat(NativeLibrary.isThere(NativeLibraryTest.class.getClassLoader()))
                .isTrue();
        assertThat(NativeLibrary.isThere(ClassLoader.getPlatformClassLoader())).isFalse();
        assertThat(NativeLibrary.unsupported("which is not there"))
                .startsWith("studies need DuckDB, which is not there on this machine (linux_")
                .endsWith("Everything but studies works without it")
                .doesNotContain("\n");
    }
}
