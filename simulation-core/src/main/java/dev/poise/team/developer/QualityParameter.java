package dev.poise.team.developer;

import dev.poise.settings.Entry;
import dev.poise.settings.Parameter;

/** What goes wrong in work for want of clarity or care: questions, guesses, misunderstandings, defects, reviews. */
enum QualityParameter implements Parameter {
    /** Questions per 5 h of effort on an item without common ground, over 1.45. */
    QUESTIONS(Entry.assumption(
            "clarity.questions",
            "questions per 5 h of effort on an item without common ground, over 1.45",
            "1",
            1.0,
            0.4,
            2)),
    /** Questions on an item without common ground, over the usual. */
    QUESTIONS_UNCLEAR(Entry.assumption(
            "questions.unclear", "questions on an item without common ground, over the usual", "1", 1.45, 1.1, 1.8)),
    /** Fewer of them with full common ground. */
    QUESTIONS_CLEARER(
            Entry.assumption("questions.clearer", "fewer of them with full common ground", "1", 0.75, 0.4, 1)),
    /** Share of the building until the last question comes up. */
    ASK_TO(Entry.assumption(
            "questions.until", "share of the building until the last question comes up", "share", 0.9, 0.5, 1)),
    /** Probability that a question blocks the item. */
    BLOCKING(Entry.assumption("clarity.blocking", "probability that a question blocks the item", "1", 0.4, 0.2, 0.6)),
    /** Hours without an answer after which somebody may guess, or decide alone, each time. */
    GUESS_AFTER(Entry.assumption(
            "clarity.guessAfter",
            "hours without an answer after which somebody may guess, or decide alone, each time",
            "h",
            6.0,
            2,
            16)),
    /** Probability of guessing, or deciding alone, then. */
    GUESS(Entry.assumption("clarity.guess", "probability of guessing, or deciding alone, then", "1", 0.6, 0.3, 0.9)),
    /** Share of guesses that are wrong without common ground. */
    GUESS_WRONG(Entry.assumption(
            "clarity.guessWrong", "share of guesses that are wrong without common ground", "share", 0.5, 0.25, 0.8)),
    /** Work added by a wrong guess, share of the effort. */
    GUESS_REWORK(Entry.assumption(
            "clarity.guessRework", "work added by a wrong guess, share of the effort", "share", 0.12, 0.05, 0.3)),
    /** Probability of a misunderstanding without common ground at complexity .5. */
    MISUNDERSTOOD(Entry.assumption(
            "clarity.misunderstood",
            "probability of a misunderstanding without common ground at complexity .5",
            "1",
            0.45,
            0.2,
            0.6)),
    /** Fewer misunderstandings with full trust. */
    MISUNDERSTOOD_TRUST(
            Entry.assumption("clarity.trust", "fewer misunderstandings with full trust", "share", 0.4, 0.2, 0.6)),
    /** Median rework of a misunderstood item, share of the effort. */
    REWORK_MEDIAN(Entry.assumption(
            "clarity.reworkMedian",
            "median rework of a misunderstood item, share of the effort",
            "share",
            0.35,
            0.15,
            0.5)),
    /** Ln-sd of that rework. */
    REWORK_SPREAD(Entry.assumption("clarity.reworkSpread", "ln-sd of that rework", "1", 0.6, 0.3, 0.9)),
    /** Share of defects that a review removes. */
    REVIEW_REMOVAL(Entry.measured(
            "review.removal",
            "share of defects that a review removes",
            "share",
            0.6,
            0.4,
            0.75,
            "Boehm and Basili 2001")),
    /** Share of misunderstandings that a review finds. */
    REVIEW_MISUNDERSTOOD(Entry.assumption(
            "review.misunderstood", "share of misunderstandings that a review finds", "share", 0.7, 0.5, 0.9)),
    /** Defects per 12 h of effort in ordinary code. */
    DEFECTS(Entry.assumption("defect.rate", "defects per 12 h of effort in ordinary code", "1", 1.1, 0.3, 1.8)),
    /** More defects in the worst code. */
    DEFECT_DEBT(Entry.measured(
            "defect.debtFactor",
            "more defects in the worst code",
            "1",
            14.0,
            4,
            14,
            "15 times; Tornhill and Borg 2022")),
    /** Hours to mend a defect that a review finds. */
    DEFECT_MENDED(
            Entry.assumption("defects.mendedAtOnce", "hours to mend a defect that a review finds", "h", 0.8, 0.4, 1.6)),
    /** Defects without pressure, over the usual. */
    DEFECT_RESTED(Entry.theory(
            "defects.withoutPressure",
            "defects without pressure, over the usual",
            "1",
            0.9,
            0.7,
            1,
            ".9 to 1.5 from no to full pressure; Abdel-Hamid and Madnick 1991")),
    /** More defects under full pressure. */
    DEFECT_PRESSURE(Entry.theory(
            "defects.pressure",
            "more defects under full pressure",
            "1",
            0.6,
            0.3,
            0.9,
            ".9 to 1.5 from no to full pressure; Abdel-Hamid and Madnick 1991")),
    /** Fatigue from which there are more defects. */
    DEFECT_FATIGUE_FROM(Entry.assumption(
            "defects.fatigueFrom", "fatigue from which there are more defects", "0..1", 0.4, 0.2, 0.6)),
    /** More defects per fatigue above that. */
    DEFECT_FATIGUE(Entry.theory(
            "defects.fatigue",
            "more defects per fatigue above that",
            "1",
            0.8,
            0.4,
            1.6,
            "fatigue costs quality: direction")),
    /** Defects in a solution of quality 0, over the usual. */
    DEFECT_SOLUTION(Entry.assumption(
            "defects.solution", "defects in a solution of quality 0, over the usual", "1", 1.35, 1.1, 1.6)),
    /** Fewer of them per quality of the solution. */
    DEFECT_QUALITY(
            Entry.assumption("defects.quality", "fewer of them per quality of the solution", "1", 0.6, 0.3, 0.9)),
    /** Quality above which there are not fewer still. */
    DEFECT_QUALITY_MOST(
            Entry.assumption("defects.qualityMost", "quality above which there are not fewer still", "1", 1.5, 1, 1.8));

    private final Entry entry;

    QualityParameter(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
