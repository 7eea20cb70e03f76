package dev.poise.team.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.poise.settings.Mechanism;
import dev.poise.team.TeamSettings;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The dictionary of state variables says what the code holds, and leaves nothing out. */
final class ModelStateTest {
    private static final String TEAM = "dev.poise.team.";

    /** Numbers that a class keeps for itself within a day or a piece of work, or that follow from a state variable. */
    private static final Set<String> NO_STATE_OF_THEIR_OWN = Set.of(
            // of the day, set anew in the morning
            "developer.Presence.overtime",
            "developer.Happenings.outcome",
            "developer.Workday.present",
            "developer.Workday.wasted",
            "developer.Workday.focus",
            "developer.Workday.scale",
            "developer.Desk.pace",
            "developer.Wellbeing.colleagues",
            "developer.Person.pressure",
            "developer.Person.load",
            "developer.Person.debt",
            "productowner.Attention.speed",
            "productowner.Attention.discovered",
            "productowner.Attention.ownTechnical",
            "productowner.Attention.learned",
            "productowner.Attention.wanted",
            "productowner.Energy.overtime",
            "wellbeing.Demand.load",
            "wellbeing.Demand.hours",
            "wellbeing.Demand.luck",
            "wellbeing.Demand.autonomy",
            "wellbeing.Demand.support",
            "wellbeing.Fatigue.evening",
            "sprint.SprintBacklog.lookedFor",
            // worked out from constants and knowledge
            "productowner.Knowledge.advice",
            "productowner.Knowledge.confidence",
            "wellbeing.Fatigue.leftByFreeDay",
            // of the work or the job in hand
            "developer.Work.total",
            "developer.Work.done",
            "developer.Work.hours",
            "developer.Work.decidedAt",
            "developer.Work.ownQuality",
            "developer.Work.quality",
            "productowner.Job.left",
            "productowner.Agenda.urgentHours",
            "productowner.Agenda.technicalHours",
            // of the sprint
            "sprint.Velocity.featureHours",
            "sprint.Entry.committed",
            "sprint.Entry.hours",
            "sprint.Entry.otherHours",
            "sprint.Entry.wasted",
            "sprint.Entry.rework",
            // what follows from a state or a setting
            "developer.Seat.exhaustion",
            "developer.Seat.skillLeft",
            "productowner.Contact.insightLeft",
            "productowner.Contact.contactLeft",
            "productowner.Knowledge.understanding",
            "productowner.Release.pressure",
            "productowner.Promises.overload",
            "productowner.ProductBacklog.promisedAtStart",
            "productowner.Note.costError",
            "productowner.Note.costSeenWith",
            "productowner.Note.score",
            "sprint.Sprint.meanDebt",
            "sprint.Sprint.load",
            "sprint.Sprint.pressure",
            "stakeholder.Stakeholder.featureHours");

    @ParameterizedTest
    @EnumSource
    void shouldNameAFieldThatThereIs(ModelState state) throws ReflectiveOperationException {
        int dot = state.field().lastIndexOf('.');
        Field field = Class.forName(TEAM + state.field().substring(0, dot))
                .getDeclaredField(state.field().substring(dot + 1));
        assertThat(Modifier.isStatic(field.getModifiers())).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void shouldStartWithSettingsThatThereAre(ModelState state) {
        Pattern.compile("`([^`]+)`")
                .matcher(state.start())
                .results()
                .map(found -> found.group(1))
                .forEach(name -> {
                    boolean known = TeamSettings.DICTIONARY.find(name).isPresent()
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
        Set<String> told = Arrays.stream(ModelState.values())
                .map(ModelState::field)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> untold = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.poise.team")) {
            for (JavaField field : type.getFields()) {
                if (mutableNumber(field)) {
                    untold.add(type.getName().substring(TEAM.length()) + "." + field.getName());
                }
            }
        }
        Set<String> forgotten = new TreeSet<>(untold);
        forgotten.removeAll(told);
        forgotten.removeAll(NO_STATE_OF_THEIR_OWN);
        assertThat(forgotten)
                .as("numbers that are neither a state variable nor said to be none")
                .isEmpty();
        assertThat(untold).as("what is said to be no state variable").containsAll(NO_STATE_OF_THEIR_OWN);
    }

    private static boolean mutableNumber(JavaField field) {
        Set<JavaModifier> modifiers = field.getModifiers();
        return field.getRawType().isEquivalentTo(double.class)
                && !modifiers.contains(JavaModifier.STATIC)
                && !modifiers.contains(JavaModifier.FINAL);
    }
}
