package dev.poise.team.sprint;

import dev.poise.team.backlog.Item;
import dev.poise.team.backlog.ItemKind;
import dev.poise.team.description.Carries;
import dev.poise.team.description.ModelState;
import dev.poise.team.description.NoState;
import dev.poise.team.description.NoState.Reason;
import java.util.ArrayList;
import java.util.List;

/** What the team has done: in this sprint so far, and in the last ones on average. In estimated hours. */
final class Velocity {
    @Carries(ModelState.VELOCITY)
    private final List<Double> all = new ArrayList<>();

    @Carries(ModelState.FEATURE_VELOCITY)
    private final List<Double> ofFeatures = new ArrayList<>();

    @NoState(Reason.OF_THE_SPRINT)
    private double featureHours;

    @NoState(Reason.OF_THE_SPRINT)
    private double value;

    private int useful;
    private int features;
    private int refactorings;

    /**
     * Begin with one sprint that is remembered.
     *
     * @param start estimated hours of it, all of features
     */
    Velocity(double start) {
        all.add(start);
        ofFeatures.add(start);
    }

    /** Count a released item in. */
    void released(Item item, double itsValue) {
        value += itsValue;
        if (item.kind() == ItemKind.FEATURE) {
            features++;
            useful += itsValue > 0 ? 1 : 0;
            featureHours += item.estimate();
        } else if (item.kind() == ItemKind.REFACTORING) {
            refactorings++;
        }
    }

    /**
     * Remember how much a sprint has done.
     *
     * @param sprints how many sprints are remembered
     */
    void sprintEnded(double delivered, double sprints) {
        remember(all, delivered, sprints);
        remember(ofFeatures, featureHours, sprints);
    }

    /** Begin counting for the next sprint. */
    void beginSprint() {
        featureHours = 0;
        value = 0;
        useful = 0;
        features = 0;
        refactorings = 0;
    }

    /** Get the hours of a sprint, mean of the last ones. */
    double mean() {
        return mean(all);
    }

    /** Get the hours of features of a sprint, mean of the last ones. */
    double meanOfFeatures() {
        return mean(ofFeatures);
    }

    /** Get the share of this sprint's released features with a value above 0, NaN for none. */
    double usefulShare() {
        return features == 0 ? Double.NaN : (double) useful / features;
    }

    /** Get the value of everything released in this sprint. */
    double value() {
        return value;
    }

    /** Get the number of refactoring items released in this sprint. */
    int refactorings() {
        return refactorings;
    }

    private static double mean(List<Double> recent) {
        double sum = 0;
        for (double value : recent) {
            sum += value;
        }
        return sum / recent.size();
    }

    private static void remember(List<Double> recent, double value, double sprints) {
        recent.add(value);
        while (recent.size() > sprints) {
            recent.remove(0);
        }
    }
}
