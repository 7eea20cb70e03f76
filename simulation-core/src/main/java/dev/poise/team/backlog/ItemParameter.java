package dev.poise.team.backlog;

import static dev.poise.parameters.ParameterSpec.assumption;
import static dev.poise.parameters.ParameterSpec.measured;
import static dev.poise.parameters.ParameterSpec.theory;

import dev.poise.parameters.Parameter;
import dev.poise.parameters.ParameterSpec;

/** What ideas and items are like. */
public enum ItemParameter implements Parameter {
    // spotless:off
    // name, label, unit, standard value, lowest, highest, source
    EFFORT_MEDIAN(assumption("item.effortMedian", "median effort of an idea", "h", 7.0, 4, 24)),
    EFFORT_SPREAD(measured("item.effortSpread", "ln-sd of effort between ideas",
            "1", 1.16, 0.6, 1.4, "7,916 finished tasks: 1.36, and stories are aggregates of tasks; Jones and Cullum 2019")),
    EFFORT_CAP(assumption("item.effortCap", "largest effort of an item, and largest estimate of an idea, which is split above it", "h", 48.0, 30, 120)),
    HIDDEN(assumption("item.hiddenShare", "hidden technical work at full technical share and complexity, mean share of effort",
            "share", 0.35, 0.1, 0.6)),
    NOVEL(assumption("item.novelShare", "share of ideas that need a new solution", "share", 0.4, 0.1, 0.7)),
    LATENT_RISK(assumption("item.latentRisk", "probability of a latent risk at full technical share and complexity",
            "1", 0.5, 0.1, 0.9)),
    IMPROVING(measured("item.improvingShare", "share of ideas that improve the product",
            "share", 0.25, 0.1, 0.4, "about a third after expert selection; Kohavi et al. 2009")),
    FLAT(measured("item.flatShare", "share of ideas that change nothing",
            "share", 0.4, 0.2, 0.6, "Kohavi et al. 2009; Pendo 2019")),
    VALUE_SPREAD(assumption("item.valueSpread", "ln-sd of the value of improving ideas", "1", 1.0, 0.6, 1.4)),
    HARM(assumption("item.harm", "median harm of a harming idea, against the median value of an improving one",
            "1", 0.25, 0.1, 0.5)),
    SPREAD(assumption("item.spread", "sd of technical share and complexity between ideas", "0..1", 0.18, 0, 0.3)),
    ESTIMATE_EXACT(theory("estimate.exactShare", "share of estimates that come out nearly exact",
            "share", 0.45, 0.25, 0.45, "35-37% exact hits, Jones and Cullum 2019; set above them by target S3")),
    ESTIMATE_SMALL(measured("estimate.errorSmall", "ln-sd of the estimate error of small items",
            "1", 0.25, 0.25, 0.4, "Jones and Cullum 2019, split by size")),
    ESTIMATE_MEDIUM(measured("estimate.errorMedium", "ln-sd of the estimate error of medium items",
            "1", 0.45, 0.4, 0.65, "Jones and Cullum 2019, split by size")),
    ESTIMATE_LARGE(measured("estimate.errorLarge", "ln-sd of the estimate error of large items",
            "1", 0.55, 0.5, 0.8, "Jones and Cullum 2019, split by size")),
    ESTIMATE_HUGE(measured("estimate.errorHuge", "ln-sd of the estimate error of huge items",
            "1", 1.2, 0.8, 1.3, "Jones and Cullum 2019, split by size")),
    ESTIMATE_BIAS(assumption("estimate.bias", "mean log of estimate over effort", "1", -0.05, -0.3, 0.1)),
    DEFECT_EFFORT(assumption("defect.effortMedian", "median effort to mend an escaped defect", "h", 4.0, 1, 8)),
    DEFECT_SPREAD(assumption("defect.effortSpread", "ln-sd of the effort to mend a defect", "1", 0.9, 0.5, 1.3)),
    REFACTORING_COMPLEXITY(assumption("refactoring.complexity", "complexity of refactoring", "0..1", 0.5, 0.2, 0.8));
    // spotless:on

    private final ParameterSpec spec;

    ItemParameter(ParameterSpec spec) {
        this.spec = spec;
    }

    @Override
    public ParameterSpec spec() {
        return spec;
    }
}
