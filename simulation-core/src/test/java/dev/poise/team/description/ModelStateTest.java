package dev.poise.team.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import dev.poise.architecture.Scan;
import dev.poise.parameters.Mechanism;
import dev.poise.team.TeamSettings;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The catalogue of state variables says what the code holds, and leaves nothing out. */
final class ModelStateTest {
    private static final List<JavaField> FIELDS = Scan.moduleOf(ModelState.class, 200).stream()
            .filter(type -> type.getPackageName().matches("dev\\.poise\\.team(\\..*)?"))
            .flatMap(type -> type.getFields().stream())
            .toList();

    @ParameterizedTest
    @EnumSource
    void shouldBeCarriedByOneField(ModelState state) {
        assertThat(FIELDS)
                .filteredOn(field -> carried(field).equals(Optional.of(state)))
                .singleElement()
                .matches(field -> !field.getModifiers().contains(JavaModifier.STATIC), "is of an object");
    }

    private static Optional<ModelState> carried(JavaField field) {
        return field.tryGetAnnotationOfType(Carries.class).map(Carries::value);
    }

    @ParameterizedTest
    @EnumSource
    void shouldStartWithSettingsThatThereAre(ModelState state) {
        Pattern.compile("`([^`]+)`")
                .matcher(state.start())
                .results()
                .map(found -> found.group(1))
                .forEach(name -> {
                    boolean known = TeamSettings.CATALOGUE.find(name).isPresent()
                            || Mechanism.find(name).isPresent();
                    assertThat(known).as("%s starts with %s", state, name).isTrue();
                });
    }

    @ParameterizedTest
    @EnumSource
    void shouldBeOnThePageOfAMechanism(ModelState state) {
        assertThat(Mechanism.find(state.page())).isPresent();
    }

    @Test
    void shouldLeaveOutNoNumberThatTheTeamCarries() {
        assertThat(FIELDS)
                .filteredOn(ModelStateTest::mutableNumber)
                .hasSizeGreaterThan(80)
                .allMatch(
                        field -> carried(field).isPresent() != isSaidToBeNone(field),
                        "is either a state variable or said to be none");
    }

    @Test
    void shouldGiveReasonsOnlyWhereOneIsNeeded() {
        assertThat(FIELDS)
                .filteredOn(ModelStateTest::isSaidToBeNone)
                .isNotEmpty()
                .allMatch(ModelStateTest::mutableNumber, "is a number that changes");
    }

    private static boolean isSaidToBeNone(JavaField field) {
        return field.isAnnotatedWith(NoState.class);
    }

    private static boolean mutableNumber(JavaField field) {
        Set<JavaModifier> modifiers = field.getModifiers();
        return field.getRawType().isEquivalentTo(double.class)
                && !modifiers.contains(JavaModifier.STATIC)
                && !modifiers.contains(JavaModifier.FINAL);
    }
}
