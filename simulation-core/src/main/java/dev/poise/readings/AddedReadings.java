package dev.poise.readings;

import dev.poise.added.Added;
import dev.poise.settings.Settings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The readings of other jars. */
public final class AddedReadings {
    private static final Added<AddedReading> FOUND = Added.find(AddedReading.class, AddedReadings::checkedId, naming());
    private static final List<AddedReading> SOURCES = List.copyOf(FOUND.usable().values());
    private static final List<Reading> ALL = all();

    private AddedReadings() {}

    @SuppressWarnings("NullAway") // what jars bring may break every promise
    static String checkedId(AddedReading reading) {
        Definition definition = reading.definition();
        if (definition == null) {
            throw new IllegalArgumentException("no definition");
        }
        return definition.checked().id;
    }

    private static List<Reading> all() {
        List<Reading> all = new ArrayList<>(Reading.builtIn());
        SOURCES.forEach(source -> all.add(new Reading(all.size(), source.definition())));
        return Collections.unmodifiableList(all);
    }

    static List<Reading> withBuiltIn() {
        return ALL;
    }

    /** Get one line for each reading of a jar that cannot be used; empty when all can. */
    public static List<String> problems() {
        return FOUND.problems();
    }

    static CheckedFold begin(Reading reading, Settings settings) {
        AddedReading source = SOURCES.get(reading.index() - Reading.builtIn().size());
        return CheckedFold.begin(reading, source, settings);
    }

    static Added.Naming naming() {
        return new Added.Naming(
                "reading",
                "[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*){1,3}",
                "two to four words in lower camel case with dots between them",
                name -> Reading.builtIn().stream()
                        .anyMatch(reading -> reading.id().equals(name)));
    }
}
