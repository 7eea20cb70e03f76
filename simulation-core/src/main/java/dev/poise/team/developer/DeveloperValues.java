package dev.poise.team.developer;

import dev.poise.parameters.Conditions;
import dev.poise.parameters.Values;

/** The values of the developers' parameters in one run, whatever they are about. Not changed after it was made. */
final class DeveloperValues {
    private final Values<DecisionParameter> decisions;
    private final Values<NeedParameter> needs;
    private final Values<TrustParameter> trust;
    private final Values<WorkParameter> work;
    private final Values<QualityParameter> quality;
    private final Values<SeatParameter> seat;

    DeveloperValues(Conditions conditions) {
        decisions = conditions.of(DecisionParameter.class);
        needs = conditions.of(NeedParameter.class);
        trust = conditions.of(TrustParameter.class);
        work = conditions.of(WorkParameter.class);
        quality = conditions.of(QualityParameter.class);
        seat = conditions.of(SeatParameter.class);
    }

    double get(DecisionParameter parameter) {
        return decisions.get(parameter);
    }

    double get(NeedParameter parameter) {
        return needs.get(parameter);
    }

    double get(TrustParameter parameter) {
        return trust.get(parameter);
    }

    double get(WorkParameter parameter) {
        return work.get(parameter);
    }

    double get(QualityParameter parameter) {
        return quality.get(parameter);
    }

    double get(SeatParameter parameter) {
        return seat.get(parameter);
    }
}
