package dev.poise.experiments.study.store;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.sql.Connection;

/**
 * Rows on their way into a table of the database. Through handles, because the driver's own types live in another class loader than
 * this class; statements with parameters would take ten times as long. Not thread-safe.
 */
final class RowAppender implements AutoCloseable {
    private final Object appender;
    private final Calls calls;

    // bodies in braces below: only a statement is compiled as a call without a result, which is what the handles are
    // exactly

    /** The calls of the driver that are needed, found once per class of appender. */
    private record Calls(
            MethodHandle begin,
            MethodHandle end,
            MethodHandle text,
            MethodHandle whole,
            MethodHandle number,
            MethodHandle nothing,
            MethodHandle close) {
        private static final ClassValue<Calls> OF = new ClassValue<>() {
            @Override
            protected Calls computeValue(Class<?> type) {
                return find(type);
            }
        };

        static Calls of(Class<?> type) {
            return OF.get(type);
        }

        private static Calls find(Class<?> type) {
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            return new Calls(
                    find(lookup, type, "beginRow"),
                    find(lookup, type, "endRow"),
                    find(lookup, type, "append", String.class),
                    find(lookup, type, "append", long.class),
                    find(lookup, type, "append", double.class),
                    find(lookup, type, "appendNull"),
                    find(lookup, type, "close"));
        }

        private static MethodHandle find(MethodHandles.Lookup lookup, Class<?> type, String name, Class<?>... takes) {
            try {
                MethodHandle handle = lookup.unreflect(type.getMethod(name, takes));
                MethodType generic = MethodType.methodType(void.class, Object.class, takes);
                return handle.asType(generic);
            } catch (ReflectiveOperationException missing) {
                throw new StoreException("the database takes no rows: it has no " + name);
            }
        }
    }

    private RowAppender(Object appender, Calls calls) {
        this.appender = appender;
        this.calls = calls;
    }

    static RowAppender into(Connection connection, String table) {
        try {
            Object appender = connection
                    .getClass()
                    .getMethod("createAppender", String.class)
                    .invoke(connection, table);
            return new RowAppender(appender, Calls.of(appender.getClass()));
        } catch (ReflectiveOperationException e) {
            throw new StoreException("the database takes no rows: " + e.getCause());
        }
    }

    RowAppender begin() {
        return call(() -> {
            calls.begin.invokeExact(appender);
        });
    }

    void end() {
        call(() -> {
            calls.end.invokeExact(appender);
        });
    }

    RowAppender add(String text) {
        return call(() -> {
            calls.text.invokeExact(appender, text);
        });
    }

    RowAppender add(long whole) {
        return call(() -> {
            calls.whole.invokeExact(appender, whole);
        });
    }

    /** Add a number; one that is not finite is a gap. */
    RowAppender add(double number) {
        return Double.isFinite(number)
                ? call(() -> {
                    calls.number.invokeExact(appender, number);
                })
                : addNothing();
    }

    RowAppender addNothing() {
        return call(() -> {
            calls.nothing.invokeExact(appender);
        });
    }

    @Override
    public void close() {
        call(() -> {
            calls.close.invokeExact(appender);
        });
    }

    @FunctionalInterface
    private interface Call {
        void run() throws Throwable;
    }

    private RowAppender call(Call call) {
        try {
            call.run();
            return this;
        } catch (Error broken) {
            throw broken;
        } catch (Throwable e) {
            throw new StoreException("the database did not take a row: " + e.getMessage());
        }
    }
}
