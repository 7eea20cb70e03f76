package dev.poise.readings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The readings of other jars, by their names. */
public final class AddedReadings {
    /** The form of a name. */
    public static final String FORM = "[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*){1,3}";

    private static final Map<String, AddedReading> FOUND = usable(ServiceLoader.load(AddedReading.class));

    private AddedReadings() {}

    /** Get all names, in the order of the alphabet. */
    public static List<String> names() {
        return List.copyOf(FOUND.keySet());
    }

    /**
     * Find a reading.
     *
     * @param name its name
     * @return empty when no jar on the class path has it
     */
    public static Optional<AddedReading> find(String name) {
        return Optional.ofNullable(FOUND.get(name));
    }

    /** Keep those whose names can be used, whatever order they are found in. */
    static Map<String, AddedReading> usable(Iterable<AddedReading> found) {
        Map<String, AddedReading> usable = new TreeMap<>();
        for (AddedReading reading : found) {
            if (reading.name().matches(FORM) && Reading.find(reading.name()).isEmpty()) {
                usable.putIfAbsent(reading.name(), reading);
            }
        }
        return usable;
    }
}
