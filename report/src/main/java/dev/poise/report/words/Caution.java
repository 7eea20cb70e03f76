package dev.poise.report.words;

/** Sentences that go with every output, word for word. */
public final class Caution {
    /** Goes with every output about involvement. */
    public static final String INVOLVEMENT =
            "A model for discussion: nobody has measured a Product Owner's involvement against team outcomes; "
                    + "it does not measure real people.";
    /** Goes wherever somebody is said to be at risk. */
    public static final String CUT_OFF =
            "At risk means simulated exhaustion of .60 or more: our cut-off, not a clinical one.";
    /** Goes with every table of verdicts. */
    public static final String MANY_VERDICTS =
            "Each difference is judged for itself: of twenty comparisons without any difference, about one looks clear "
                    + "by chance unless it is too small to matter.";
    /** Goes with both kinds of spread. */
    public static final String TWO_SPREADS =
            "The 95% confidence interval tells how well the runs pin down the average; the range of 90% of the runs "
                    + "tells how far single teams differ.";
    /** Goes with every value index. */
    public static final String INDEX = "Value is an index: the reference team delivers 100.";

    private Caution() {}
}
