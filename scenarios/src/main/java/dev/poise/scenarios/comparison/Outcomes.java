package dev.poise.scenarios.comparison;

import dev.poise.readings.Reading;
import java.util.List;

/** The readings that an answer is about. */
public final class Outcomes {
    /** Value, autonomy, developers' exhaustion, the Product Owner's exhaustion: what the simulator was made for. */
    public static final List<Reading> FOUR =
            List.of(Reading.VALUE_DELIVERED, Reading.AUTONOMY_MEAN, Reading.BURNOUT_EXHAUSTION, Reading.PO_EXHAUSTION);

    private Outcomes() {}
}
