package dev.poise.report.words;

import dev.poise.evidence.attribution.AblationEffect;
import dev.poise.evidence.attribution.MechanismAttribution;
import dev.poise.evidence.claims.Finding;
import dev.poise.parameters.Mechanism;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is left of an effect without mechanisms, in words. */
public final class AblationWords {
    private AblationWords() {}

    /** Write a share as a percentage; a dash when there is none. */
    public static String share(double share) {
        return Numerals.TERMINAL.percent(share);
    }

    /** Write the certainty of the share that is gone. */
    public static String certainty(AblationEffect ablation) {
        return Numerals.TERMINAL.percentSpan(ablation.certainty());
    }

    /**
     * Say whether an effect goes away without what is said to be behind it.
     *
     * @param named with all mechanisms off that are said to be behind it
     * @param telling with those off that hold nothing fixed that is measured
     */
    public static String sentence(AblationEffect named, AblationEffect telling) {
        String all = named.byConstruction()
                ? String.format(
                        Locale.ROOT,
                        "All of them together take away %s, but %s, so that this proves nothing.",
                        gone(named),
                        "what is measured is held fixed")
                : String.format(Locale.ROOT, "All of them together take away %s.", gone(named));
        return named.byConstruction() ? all + " " + sentence(telling) : sentence(telling);
    }

    /** Say whether an effect goes away without those mechanisms that can show something. */
    public static String sentence(AblationEffect telling) {
        if (telling.off().isEmpty()) {
            return "No mechanism is named that could show something: each holds fixed what is measured.";
        }
        return String.format(
                Locale.ROOT,
                "Without %s %s is gone, %s.",
                Language.TERMINAL.listed(
                        telling.off().stream().map(Mechanism::id).toList()),
                gone(telling),
                telling.isEnough() ? "enough to count as what is behind it" : "less than seven tenths");
    }

    /** Say in a word or two whether an effect goes away without what is said to be behind it. */
    public static String enough(MechanismAttribution attribution) {
        if (attribution.together().off().isEmpty()) {
            return "cannot be shown";
        }
        return (attribution.isEnough() ? "yes" : "no") + (attribution.isSure() ? "" : ", not clearly");
    }

    /** Say which share of an effect goes away with each mechanism by itself; empty when there is nothing to say. */
    public static String alone(MechanismAttribution attribution) {
        return attribution.alone().stream()
                .map(ablation -> String.format(
                        Locale.ROOT,
                        "%s %s",
                        ablation.off().get(0).id(),
                        Double.isNaN(ablation.removed())
                                ? ablation.isEnough() ? "the verdict" : "not the verdict"
                                : share(ablation.removed())))
                .collect(Collectors.joining(", "));
    }

    /** Say whether an effect goes away without what is said to be behind it, together and one by one. */
    public static String sentence(MechanismAttribution attribution) {
        String alone = alone(attribution);
        return sentence(attribution.together())
                + (alone.isEmpty() ? "" : String.format(Locale.ROOT, " Gone without one alone: %s.", alone));
    }

    private static String gone(AblationEffect ablation) {
        if (Double.isNaN(ablation.removed())) {
            return ablation.finding() == Finding.SUPPORTED ? "nothing that changes the verdict" : "the verdict";
        }
        return String.format(Locale.ROOT, "%s (%s) of the effect", share(ablation.removed()), certainty(ablation));
    }
}
