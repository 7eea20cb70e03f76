package dev.poise.kernel.actor;

import static org.assertj.core.api.Assertions.assertThat;

import akka.actor.testkit.typed.javadsl.BehaviorTestKit;
import akka.actor.testkit.typed.javadsl.TestInbox;
import akka.actor.typed.Behavior;
import dev.poise.kernel.Recording;
import dev.poise.kernel.RoleRegistry;
import dev.poise.kernel.RunLabel;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongUnaryOperator;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The compiler does not check that an actor handles all of its protocol, so this does. */
final class ProtocolTest {
    private static final List<Object> SAMPLES = List.of(
            0,
            1L,
            2.0,
            "message",
            Clock.Pause.INSTANCE,
            LongUnaryOperator.identity(),
            new Recording.Listener(false),
            new CompletableFuture<Object>(),
            course(),
            new Delivery(0, "message", 0, false, false),
            new Reply(List.of(), List.of(), false, null),
            TestInbox.create().getRef());

    @Test
    void shouldHandleEveryCommandOfTheClock() {
        assertHandlesAll(Clock.Command.class, 12, () -> Clock.create(course(), new CompletableFuture<>()));
    }

    @Test
    void shouldHandleEveryCommandOfTheKeeperOfRuns() {
        assertHandlesAll(RunRegistry.Command.class, 4, RunRegistry::create);
    }

    @Test
    void shouldHandleEveryCommandOfARole() {
        assertHandlesAll(RoleActor.Command.class, 1, () -> RoleActor.create(course().cast(), 0));
    }

    private static <C> void assertHandlesAll(Class<C> protocol, int atLeast, Supplier<Behavior<C>> actor) {
        Class<?>[] commands = protocol.getPermittedSubclasses();
        assertThat(commands).hasSizeGreaterThanOrEqualTo(atLeast);
        for (Class<?> command : commands) {
            BehaviorTestKit<C> kit = BehaviorTestKit.create(actor.get());
            kit.run(protocol.cast(sample(command)));
            assertThat(Behavior.isUnhandled(kit.returnedBehavior()))
                    .as("%s is not handled", command)
                    .isFalse();
        }
    }

    /** Makes a value of a type, so that private messages need no opening up for this test. */
    private static Object sample(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        for (Object sample : SAMPLES) {
            if (MethodType.methodType(type).wrap().returnType().isInstance(sample)) {
                return sample;
            }
        }
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(
                    Arrays.stream(types).map(ProtocolTest::sample).toArray());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no sample of " + type, e);
        }
    }

    private static RunLoop course() {
        RoleRegistry registry = new RoleRegistry();
        registry.assign(registry.<Object>address("Dana"), (message, context) -> {});
        return new RunLoop(new RunLabel("protocol", 1), registry, List.of());
    }
}
