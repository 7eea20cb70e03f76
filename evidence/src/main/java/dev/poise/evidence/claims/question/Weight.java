package dev.poise.evidence.claims.question;

import dev.poise.evidence.claims.expression.Term;
import dev.poise.evidence.claims.measure.Measure;
import dev.poise.statistics.Regression;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much weight a setting has among teams that differ in several, when other things are held: its standardised coefficient in
 * a linear model. Each team has settings drawn for it and one run; its outcome is taken less that of the reference with the same
 * luck.
 *
 * @param outcome what is explained
 * @param against words of the reference
 * @param teams the teams
 * @param on what explains it: letters of sweeps that are drawn
 * @param through further measures of the team that explain it
 * @param of the letters of the sweep whose coefficient is asked for
 */
public record Weight(
        Measure outcome, List<String> against, Teams teams, List<String> on, List<Measure> through, String of)
        implements Question {
    /** Copies the collections. */
    public Weight {
        against = List.copyOf(against);
        on = List.copyOf(on);
        through = List.copyOf(through);
    }

    @Override
    public List<Need> needs(int n) {
        List<Need> needs = new ArrayList<>();
        needs.add(new Need(new Term(outcome, against), null, 0, n));
        for (int team = 0; team < n; team++) {
            needs.add(new Need(new Term(outcome, teams.alternative(team)), null, team, team + 1));
            for (Measure measure : through) {
                needs.add(new Need(new Term(measure, teams.alternative(team)), null, team, team + 1));
            }
        }
        return needs;
    }

    @Override
    public int replications(int usual) {
        return 4 * usual;
    }

    @Override
    public ClaimEstimate estimate(PairedRuns runs, int n, double level) {
        int[] whole = IntStream.range(0, n)
                .filter(team -> Double.isFinite(outcome(runs, team)))
                .toArray();
        double[][] predictors = new double[on.size() + through.size()][];
        for (int i = 0; i < predictors.length; i++) {
            int which = i;
            predictors[i] = IntStream.of(whole)
                    .mapToDouble(team -> which < on.size()
                            ? teams.drawn(on.get(which), team)
                            : runs.value(new Term(through.get(which - on.size()), teams.alternative(team)), team))
                    .toArray();
        }
        double[] outcomes =
                IntStream.of(whole).mapToDouble(team -> outcome(runs, team)).toArray();
        Regression model = Regression.of(outcomes, predictors);
        int asked = on.indexOf(of);
        return new ClaimEstimate(model.coefficient(asked), model.interval(asked, level), whole.length);
    }

    private double outcome(PairedRuns runs, int team) {
        return runs.value(new Term(outcome, teams.alternative(team)), team)
                - runs.value(new Term(outcome, against), team);
    }
}
