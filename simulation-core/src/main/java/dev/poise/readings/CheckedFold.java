package dev.poise.readings;

import dev.poise.added.AddedCode;
import dev.poise.added.AddedCodeException;
import dev.poise.kernel.Fact;
import dev.poise.kernel.Observer;
import dev.poise.settings.Settings;

/** The one place where a reading of a jar enters a run: what is no value ends the run, and the end names the reading. */
final class CheckedFold implements Observer {
    private final String who;
    private final Reading reading;
    private final AddedReading.Fold fold;

    private CheckedFold(String who, Reading reading, AddedReading.Fold fold) {
        this.who = who;
        this.reading = reading;
        this.fold = fold;
    }

    @SuppressWarnings("NullAway") // what jars bring may break every promise
    static CheckedFold begin(Reading reading, AddedReading source, Settings settings) {
        String who = "reading " + reading.id();
        AddedReading.Fold fold = AddedCode.ask(who, "a fold", () -> source.begin(settings));
        if (fold == null) {
            throw new AddedCodeException(who, "nothing", "a fold", null);
        }
        return new CheckedFold(who, reading, fold);
    }

    Reading reading() {
        return reading;
    }

    @Override
    public boolean detailed() {
        return AddedCode.ask(who, "yes or no", fold::detailed);
    }

    @Override
    public void observe(Fact fact) {
        AddedCode.ask(who, "a fact to be noted", () -> {
            fold.observe(fact);
            return true;
        });
    }

    double value() {
        return finite(AddedCode.ask(who, "a number", fold::value));
    }

    @SuppressWarnings("NullAway") // what jars bring may break every promise
    double[] everySprint(int sprints) {
        double[] values = AddedCode.ask(who, "a number for every sprint", fold::everySprint);
        if (values == null || values.length != sprints) {
            throw new AddedCodeException(
                    who,
                    values == null ? "nothing" : values.length + " values",
                    "one value for each of " + sprints + " sprints",
                    null);
        }
        double[] own = values.clone();
        for (double value : own) {
            finite(value);
        }
        return own;
    }

    private double finite(double value) {
        if (Double.isInfinite(value)) {
            throw new AddedCodeException(who, String.valueOf(value), "a finite number, or NaN for no value", null);
        }
        return value;
    }
}
