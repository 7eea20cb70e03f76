package dev.poise.cli;

import java.util.List;
import picocli.CommandLine.ITypeConverter;

/** Which engine processes the calendar of a single run. */
enum EngineName {
    /** Every role is an actor. */
    ACTOR("actor"),
    /** A plain loop on one thread. */
    IN_PROCESS("in-process");

    private final String id;

    EngineName(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    /** Reads the option. */
    static final class Converter implements ITypeConverter<EngineName> {
        @Override
        public EngineName convert(String value) {
            return values()[ChoiceConverter.index(value, List.of(ACTOR.id, IN_PROCESS.id))];
        }
    }
}
