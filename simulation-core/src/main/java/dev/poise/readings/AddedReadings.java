package dev.poise.readings;

import dev.poise.added.Added;
import dev.poise.settings.Settings;
import java.util.List;

/** The readings of other jars, by their names. */
public final class AddedReadings {
    /** The form of a name. */
    public static final String FORM = "[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*){1,3}";

    private static final Added<AddedReading> FOUND = Added.find(AddedReading.class, AddedReading::name, naming());

    private AddedReadings() {}

    /** Get all names, in the order of the alphabet. */
    public static List<String> names() {
        return List.copyOf(FOUND.usable().keySet());
    }

    /**
     * Tell whether there is a reading.
     *
     * @param name its name
     */
    public static boolean has(String name) {
        return FOUND.usable().containsKey(name);
    }

    /**
     * Begin a run.
     *
     * @param name the name of a reading
     * @param settings the settings of the run at its start
     * @return a new fold, for this run alone; what goes wrong in it fails the run with a line that names the reading
     * @throws IllegalArgumentException when no jar on the class path has it
     * @throws dev.poise.added.AddedCodeException when the reading cannot begin
     */
    public static AddedReading.Fold begin(String name, Settings settings) {
        AddedReading reading = FOUND.usable().get(name);
        if (reading == null) {
            throw new IllegalArgumentException("No jar has the reading " + name + ".");
        }
        return CheckedFold.begin(name, reading, settings);
    }

    /** Get one line for each reading of a jar that cannot be used; empty when all can. */
    public static List<String> problems() {
        return FOUND.problems();
    }

    static Added.Naming naming() {
        return new Added.Naming(
                "reading",
                FORM,
                "two to four words in lower camel case with dots between them",
                name -> Reading.find(name).isPresent());
    }
}
