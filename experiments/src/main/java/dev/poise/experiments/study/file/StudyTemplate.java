package dev.poise.experiments.study.file;

/** The file that a new study starts from: a small study that runs as it is, with everything else explained in comments. */
public final class StudyTemplate {
    private static final String YAML = """
            # A study: factors, a design, many runs at each point. Remove the # in front of what you want.
            # 'poise study run FILE --dry-run' says what it takes; 'poise describe --settings' lists what can be a factor.
            study: my-study
            about: One sentence on what this study asks.

            # What all points start from: built-in names, or files relative to this one; later wins.
            base: reference-team
            #set: { sprints: 26, team.size: 6 }

            factors:
              productOwner.technicalInvolvement: { levels: [0, 0.25, 0.5, 0.75, 1] }
              productOwner.technicalKnowledge: { levels: [0.1, 0.9] }
            # Named scenarios as a factor:
            #  scenario: { levels: [what-and-why, hands-on-expert] }
            # Anything between two ends. An uncertainty is what nobody can choose, a lever what somebody could:
            #  stakeholders.load: { range: [0.8, 1.3], role: uncertainty }
            #  culture.safety: { range: [0.1, 0.9], dist: triangular, mode: 0.6, role: uncertainty }
            # All constants of the model at once: every lever in 40 plausible worlds, drawn before the first run:
            #  world: { plausible: 40 }
            # Held at a value, and shown in the tables:
            #  productOwner.courage: { value: 0.7 }

            # Points to leave out:
            #constraints:
            #  - productOwner.technicalInvolvement <= productOwner.technicalKnowledge + 0.2

            # Which points there are. Left out: every combination of levels. Designs over ranges take ranges, not levels:
            #design: { type: factorial, worlds: 40 }         # every combination of levers, each in the same 40 worlds
            #design: { type: oat, levels: 5 }                # each factor alone
            #design: { type: lhs, points: 200 }              # Latin hypercube
            #design: { type: sobol, points: 256 }            # scrambled Sobol' sequence
            #design: { type: morris, trajectories: 20, levels: 4 }   # which factors matter at all
            #design: { type: saltelli, rows: 512 }           # shares of variance; two replications or more
            #design: { type: csv, file: points.csv }         # a point in each line

            # Runs at each point. Runs of different points are paired (common random numbers).
            replications: 100

            # The point that all others are compared with:
            compare:
              baseline: { productOwner.technicalInvolvement: 0, productOwner.technicalKnowledge: 0.1 }

            # What has to hold; 'poise study run' ends with exit code 1 where it does not:
            #thresholds: [ "mean(burnout.exhaustion) < 0.5" ]

            # Scenario discovery: under which values of the factors an average lies beyond a bound:
            #discover: { of: value.delivered, below: 90 }
            # What is given for what: the levers or points that no other one betters in all of these at once:
            #front: { of: [value.delivered, po.exhaustion] }

            # Which metrics are kept, and how much of each run. Left out: every metric of whole runs.
            #outputs: { perRun: [value.delivered, burnout.exhaustion], perSprint: [autonomy.mean], people: true, items: true }
            """;

    private StudyTemplate() {}

    /** Get the template as YAML. */
    public static String yaml() {
        return YAML;
    }
}
