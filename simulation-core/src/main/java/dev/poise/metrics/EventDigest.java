package dev.poise.metrics;

import dev.poise.kernel.Event;
import dev.poise.kernel.Observer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * A digest of everything that happened in a run, down to the raw bits of every number. Two runs with the same digest had the
 * same event log: on either engine, any number of threads, any supported JDK.
 */
public final class EventDigest implements Observer {
    private static final int SHOWN_BYTES = 16;
    private static final int BUFFERED_BYTES = 4096;

    /** How the components of a class of records are read, in the order in which they are declared; looked up once. */
    private static final ClassValue<List<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
    };

    private final MessageDigest digest;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFERED_BYTES);

    /** Start an empty digest. */
    public EventDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256, this one has not.", e);
        }
    }

    @Override
    public boolean detailed() {
        return true;
    }

    @Override
    public void observe(Event event) {
        add(event);
    }

    /** Get the first 128 bits as 32 hexadecimal digits; the digest starts again after this. */
    public String hex() {
        digest();
        byte[] bytes = digest.digest();
        return HexFormat.of().formatHex(bytes, 0, SHOWN_BYTES);
    }

    private void add(Object value) {
        if (value instanceof Double number) {
            add(Double.doubleToRawLongBits(number));
        } else if (value instanceof Number number) {
            add(number.longValue());
        } else if (value instanceof Boolean flag) {
            add(flag ? 1 : 0);
        } else if (value instanceof String text) {
            addText(text);
        } else if (value instanceof Enum<?> constant) {
            addText(constant.name());
        } else if (value instanceof double[] numbers) {
            add(numbers.length);
            for (double number : numbers) {
                add(Double.doubleToRawLongBits(number));
            }
        } else if (value instanceof List<?> list) {
            add(list.size());
            list.forEach(this::add);
        } else if (value instanceof Record) {
            addRecord(value);
        } else {
            throw new IllegalArgumentException(
                    "A fact holds a " + value.getClass().getName() + ", which has no digest.");
        }
    }

    private void addRecord(Object value) {
        addText(value.getClass().getSimpleName());
        for (Method accessor : ACCESSORS.get(value.getClass())) {
            try {
                add(accessor.invoke(value));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("Cannot read " + accessor, e);
            }
        }
    }

    private void add(long bits) {
        room(Long.BYTES).putLong(bits);
    }

    private void addText(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        if (bytes.length > buffer.capacity()) {
            digest();
            digest.update(bytes);
        } else {
            room(bytes.length).put(bytes);
        }
    }

    private ByteBuffer room(int bytes) {
        if (buffer.remaining() < bytes) {
            digest();
        }
        return buffer;
    }

    private void digest() {
        digest.update(buffer.flip());
        buffer.clear();
    }
}
