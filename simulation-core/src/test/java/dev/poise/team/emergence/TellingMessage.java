package dev.poise.team.emergence;

import dev.poise.parameters.Settings;
import java.util.List;

/** A protocol that tells what must not be told: openly, in a part, in a list, and as settings. */
public sealed interface TellingMessage {

    /** Tells by name, and in a part. */
    record Advice(double selfConfidence, Notes notes) implements TellingMessage {}

    /** Tells all settings. */
    record Look(Settings settings) implements TellingMessage {}

    /** Tells in a list. */
    record Plan(List<Candidate> candidates) implements TellingMessage {}

    /** Tells nothing. */
    record Innocent(int item, double quality) implements TellingMessage {}

    /** A part. */
    record Notes(double technicalKnowledge) {}

    /** An element. */
    record Candidate(double appetite) {}
}
