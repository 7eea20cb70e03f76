package dev.poise.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class FacesTest {
    private static final JavaClasses CLASSES = new ClassFileImporter().importClasses(Needs.class);

    @Test
    void shouldCountANestedTypeWithItsOwnerAndOnce() {
        assertThat(Faces.needed(CLASSES, "java.util")).contains("java.util.Map").doesNotContain("java.util.Map$Entry");
    }

    @Test
    void shouldCountWhatArraysAndListsHold() {
        assertThat(Faces.needed(CLASSES, "java.math")).containsExactly("java.math.BigDecimal", "java.math.BigInteger");
    }

    @Test
    void shouldCountWhatTheSourceLeavesUnnamed() {
        assertThat(Faces.needed(CLASSES, "java.nio")).containsExactly("java.nio.file.FileSystem", "java.nio.file.Path");
    }

    @Test
    void shouldLeaveOutPackagesWhoseNamesOnlyBeginAlike() {
        assertThat(Faces.needed(CLASSES, "java.ut", "java.mat")).isEmpty();
    }

    private static final class Needs {
        private java.math.BigDecimal[][] numbers = {};
        private List<java.math.BigInteger> integers = List.of();

        String key(Map.Entry<String, String> entry) {
            return entry.getKey() + numbers.length + integers.size();
        }

        UnaryOperator<java.nio.file.Path> root() {
            return path -> path.getFileSystem().getRootDirectories().iterator().next();
        }
    }
}
