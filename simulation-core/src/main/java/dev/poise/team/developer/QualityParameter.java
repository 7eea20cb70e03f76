package dev.poise.team.developer;

import static dev.poise.parameters.ParameterSpec.assumption;
import static dev.poise.parameters.ParameterSpec.measured;
import static dev.poise.parameters.ParameterSpec.theory;

import dev.poise.parameters.Parameter;
import dev.poise.parameters.ParameterSpec;

/** What goes wrong in work for want of clarity or care: questions, guesses, misunderstandings, defects, reviews. */
enum QualityParameter implements Parameter {
    // spotless:off
    // name, label, unit, standard value, lowest, highest, source
    QUESTIONS(assumption("clarity.questions", "questions per 5 h of effort on an item without common ground, over 1.45",
            "1", 1.0, 0.4, 2)),
    QUESTIONS_UNCLEAR(assumption("questions.unclear", "questions on an item without common ground, over the usual",
            "1", 1.45, 1.1, 1.8)),
    QUESTIONS_CLEARER(assumption("questions.clearer", "fewer of them with full common ground", "1", 0.75, 0.4, 1)),
    BLOCKING(assumption("clarity.blocking", "probability that a question blocks the item", "1", 0.4, 0.2, 0.6)),
    MISUNDERSTOOD(assumption("clarity.misunderstood", "probability of a misunderstanding without common ground at complexity .5",
            "1", 0.45, 0.2, 0.6)),
    REVIEW_REMOVAL(measured("review.removal", "share of defects that a review removes",
            "share", 0.6, 0.4, 0.75, "Boehm and Basili 2001")),
    REVIEW_UNSAID(theory("review.unsaid", "share of what a reviewer finds that is not said where it is not safe to speak up",
            "share", 0.4, 0, 0.8, "psychological safety, Edmondson 1999, Alami et al. 2024: direction")),
    DEFECTS(assumption("defect.rate", "defects per 12 h of effort in ordinary code", "1", 1.45, 0.3, 1.8)),
    DEFECT_DEBT(measured("defect.debtFactor", "more defects in the worst code",
            "1", 14.0, 4, 14, "15 times; Tornhill and Borg 2022")),
    DEFECT_MENDED(assumption("defects.mendedAtOnce", "hours to mend a defect that a review finds", "h", 0.8, 0.4, 1.6)),
    DEFECT_RESTED(theory("defects.withoutPressure", "defects without pressure, over the usual",
            "1", 0.9, 0.7, 1, ".9 to 1.5 from no to full pressure; Abdel-Hamid and Madnick 1991")),
    DEFECT_PRESSURE(theory("defects.pressure", "more defects under full pressure",
            "1", 0.6, 0.3, 0.9, ".9 to 1.5 from no to full pressure; Abdel-Hamid and Madnick 1991")),
    DEFECT_SOLUTION(assumption("defects.solution", "defects in a solution of quality 0, over the usual", "1", 1.35, 1.1, 1.6)),
    DEFECT_QUALITY(assumption("defects.quality", "fewer of them per quality of the solution", "1", 0.6, 0.3, 0.9));
    // spotless:on

    private final ParameterSpec spec;

    QualityParameter(ParameterSpec spec) {
        this.spec = spec;
    }

    @Override
    public ParameterSpec spec() {
        return spec;
    }
}
