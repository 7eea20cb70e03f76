package dev.poise.team.backlog;

import dev.poise.settings.Entry;
import dev.poise.settings.Parameter;

/** What ideas and items are like. */
public enum ItemParameter implements Parameter {
    /** Median effort of an idea. */
    EFFORT_MEDIAN(Entry.assumption("item.effortMedian", "median effort of an idea", "h", 7.0, 4, 24)),
    /** Ln-sd of effort between ideas. */
    EFFORT_SPREAD(Entry.measured(
            "item.effortSpread",
            "ln-sd of effort between ideas",
            "1",
            1.1,
            0.6,
            1.4,
            "7,916 finished tasks: 1.36, and stories are aggregates of tasks; Jones and Cullum 2019")),
    /** Largest idea; what is larger is split. */
    EFFORT_CAP(Entry.assumption("item.effortCap", "largest idea; what is larger is split", "h", 48.0, 30, 120)),
    /** Hidden technical work at full technical share and complexity, mean share of effort. */
    HIDDEN(Entry.assumption(
            "item.hiddenShare",
            "hidden technical work at full technical share and complexity, mean share of effort",
            "share",
            0.35,
            0.1,
            0.6)),
    /** Share of ideas that need a new solution. */
    NOVEL(Entry.assumption("item.novelShare", "share of ideas that need a new solution", "share", 0.4, 0.1, 0.7)),
    /** Probability of a latent risk at full technical share and complexity. */
    LATENT_RISK(Entry.assumption(
            "item.latentRisk",
            "probability of a latent risk at full technical share and complexity",
            "1",
            0.5,
            0.1,
            0.9)),
    /** Share of ideas that improve the product. */
    IMPROVING(Entry.measured(
            "item.improvingShare",
            "share of ideas that improve the product",
            "share",
            0.25,
            0.1,
            0.4,
            "about a third after expert selection; Kohavi et al. 2009")),
    /** Share of ideas that change nothing. */
    FLAT(Entry.measured(
            "item.flatShare",
            "share of ideas that change nothing",
            "share",
            0.4,
            0.2,
            0.6,
            "Kohavi et al. 2009; Pendo 2019")),
    /** Ln-sd of the value of improving ideas. */
    VALUE_SPREAD(Entry.assumption("item.valueSpread", "ln-sd of the value of improving ideas", "1", 1.0, 0.6, 1.4)),
    /** Median harm of a harming idea, against the median value of an improving one. */
    HARM(Entry.assumption(
            "item.harm",
            "median harm of a harming idea, against the median value of an improving one",
            "1",
            0.25,
            0.1,
            0.5)),
    /** Sd of technical share and complexity between ideas. */
    SPREAD(Entry.assumption("item.spread", "sd of technical share and complexity between ideas", "0..1", 0.18, 0, 0.3)),
    /** Share of estimates that come out nearly exact. */
    ESTIMATE_EXACT(Entry.measured(
            "estimate.exactShare",
            "share of estimates that come out nearly exact",
            "share",
            0.35,
            0.25,
            0.45,
            "35-37% exact hits; Jones and Cullum 2019")),
    /** Effort up to which an item is small. */
    SMALL_UP_TO(Entry.theory(
            "estimate.smallUpTo",
            "effort up to which an item is small",
            "h",
            2.0,
            1,
            4,
            "errors grow with size, Jones and Cullum 2019; where we cut is ours")),
    /** Effort up to which it is of medium size. */
    MEDIUM_UP_TO(Entry.theory(
            "estimate.mediumUpTo",
            "effort up to which it is of medium size",
            "h",
            7.0,
            4,
            12,
            "errors grow with size, Jones and Cullum 2019; where we cut is ours")),
    /** Effort up to which it is large. */
    LARGE_UP_TO(Entry.theory(
            "estimate.largeUpTo",
            "effort up to which it is large, and huge above",
            "h",
            21.0,
            12,
            32,
            "errors grow with size, Jones and Cullum 2019; where we cut is ours")),
    /** Ln-sd of the estimate error of small items. */
    ESTIMATE_SMALL(Entry.measured(
            "estimate.errorSmall",
            "ln-sd of the estimate error of small items",
            "1",
            0.3,
            0.25,
            0.4,
            "Jones and Cullum 2019, split by size")),
    /** Ln-sd of the estimate error of medium items. */
    ESTIMATE_MEDIUM(Entry.measured(
            "estimate.errorMedium",
            "ln-sd of the estimate error of medium items",
            "1",
            0.45,
            0.4,
            0.65,
            "Jones and Cullum 2019, split by size")),
    /** Ln-sd of the estimate error of large items. */
    ESTIMATE_LARGE(Entry.measured(
            "estimate.errorLarge",
            "ln-sd of the estimate error of large items",
            "1",
            0.55,
            0.5,
            0.8,
            "Jones and Cullum 2019, split by size")),
    /** Ln-sd of the estimate error of huge items. */
    ESTIMATE_HUGE(Entry.measured(
            "estimate.errorHuge",
            "ln-sd of the estimate error of huge items",
            "1",
            0.85,
            0.8,
            1.3,
            "Jones and Cullum 2019, split by size")),
    /** Mean log of estimate over effort. */
    ESTIMATE_BIAS(Entry.assumption("estimate.bias", "mean log of estimate over effort", "1", -0.05, -0.3, 0.1)),
    /** Median effort to mend an escaped defect. */
    DEFECT_EFFORT(Entry.assumption("defect.effortMedian", "median effort to mend an escaped defect", "h", 4.0, 1, 8)),
    /** Ln-sd of the effort to mend a defect. */
    DEFECT_SPREAD(Entry.assumption("defect.effortSpread", "ln-sd of the effort to mend a defect", "1", 0.9, 0.5, 1.3)),
    /** Ln-sd of the estimate error of those that are nearly exact. */
    ESTIMATE_EXACT_ERROR(Entry.assumption(
            "estimate.errorExact", "ln-sd of the estimate error of those that are nearly exact", "1", 0.12, 0.05, 0.2)),
    /** Complexity of refactoring. */
    REFACTORING_COMPLEXITY(
            Entry.assumption("refactoring.complexity", "complexity of refactoring", "0..1", 0.5, 0.2, 0.8));

    private final Entry entry;

    ItemParameter(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
