package dev.poise.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.poise.kernel.Role;
import dev.poise.kernel.RoleRegistry;
import dev.poise.kernel.UnhandledMessageException;
import dev.poise.parameters.Conditions;
import dev.poise.team.backlog.AnItem;
import dev.poise.team.productowner.ProductOwner;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The compiler does not check that a role handles all of its protocol, so this does. */
final class HandledMessagesTest {
    private static final TeamScenario REFERENCE = TeamScenario.of("reference", TeamSettings.standard());

    private static final List<Object> SAMPLES = List.of(
            0,
            0L,
            .5,
            true,
            List.of(),
            AnItem.number(0).get(),
            new Conditions(REFERENCE.settings(), REFERENCE.without(), 1));

    static Stream<Arguments> messages() {
        List<Arguments> messages = new ArrayList<>();
        RoleRegistry registry = Team.cast(REFERENCE, 1);
        Set<Class<?>> asked = new HashSet<>();
        for (int who = 0; who < registry.size(); who++) {
            Class<?> protocol = protocol(registry.role(who));
            if (asked.add(protocol)) {
                for (Class<?> message : Protocols.messages(protocol)) {
                    for (Object sample : samples(message)) {
                        messages.add(Arguments.of(registry.name(who), who, sample));
                    }
                }
            }
        }
        return messages.stream();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("messages")
    void shouldHandleEveryMessageOfItsProtocol(String name, int who, Object message) {
        Role<Object> role = Team.cast(REFERENCE, 1).role(who);
        Throwable thrown = catchThrowable(() -> role.receive(message, new RecordingContext()));
        // what a message is about may be missing here, of which a role may complain: it knows the message then
        assertThat(thrown instanceof UnhandledMessageException)
                .as("%s is not handled by the %s", message.getClass().getName(), name)
                .isFalse();
    }

    @Test
    void shouldAskTheRoleOfEveryProtocol() {
        RoleRegistry registry = Team.cast(REFERENCE, 1);
        Set<Class<?>> asked = new LinkedHashSet<>();
        for (int who = 0; who < registry.size(); who++) {
            asked.add(protocol(registry.role(who)));
        }
        assertThat(asked)
                .hasSize(5)
                .containsExactlyInAnyOrderElementsOf(Protocols.of(ProductOwner.class, "dev/poise/team"));
    }

    @Test
    void shouldTellWhoDidNotKnowWhat() {
        assertThat(new UnhandledMessageException(new RoleRegistry().<String>address("Dana"), "hello"))
                .hasMessage("'Dana' does not know what to do with java.lang.String."
                        + " Maybe its receive has no line for that.");
    }

    private static Class<?> protocol(Role<?> role) {
        ParameterizedType type = (ParameterizedType) role.getClass().getGenericInterfaces()[0];
        return (Class<?>) type.getActualTypeArguments()[0];
    }

    private static List<Object> samples(Class<?> message) {
        return message.isEnum() ? List.of(message.getEnumConstants()) : List.of(sample(message));
    }

    private static Object sample(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        for (Object sample : SAMPLES) {
            if (wrapped(type).isInstance(sample)) {
                return sample;
            }
        }
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(
                    Arrays.stream(types).map(HandledMessagesTest::sample).toArray());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no sample of " + type, e);
        }
    }

    private static Class<?> wrapped(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }
}
