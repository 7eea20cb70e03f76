package dev.poise.readings;

import dev.poise.added.AddedCode;
import dev.poise.added.AddedCodeException;
import dev.poise.kernel.Fact;
import dev.poise.settings.Settings;

/** The one place where a reading of a jar enters a run: what is no value ends the run, and the end names the reading. */
final class CheckedFold implements AddedReading.Fold {
    private final String who;
    private final AddedReading.Fold fold;

    private CheckedFold(String who, AddedReading.Fold fold) {
        this.who = who;
        this.fold = fold;
    }

    @SuppressWarnings("NullAway") // what jars bring may break every promise
    static AddedReading.Fold begin(String name, AddedReading reading, Settings settings) {
        String who = "reading " + name;
        AddedReading.Fold fold = AddedCode.ask(who, "a fold", () -> reading.begin(settings));
        if (fold == null) {
            throw new AddedCodeException(who, "nothing", "a fold", null);
        }
        return new CheckedFold(who, fold);
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

    @Override
    public double value() {
        double value = AddedCode.ask(who, "a number", fold::value);
        if (Double.isInfinite(value)) {
            throw new AddedCodeException(who, String.valueOf(value), "a finite number, or NaN for no value", null);
        }
        return value;
    }
}
