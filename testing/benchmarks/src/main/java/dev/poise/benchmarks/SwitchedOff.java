package dev.poise.benchmarks;

import dev.poise.metrics.Metric;
import dev.poise.parameters.Mechanism;
import dev.poise.parameters.Settings;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import dev.poise.team.TeamSettings;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * Prints what vanishes when a mechanism is switched off: the mean paired effect of involvement (.9 against .2) and of knowledge
 * (.9 against .1), and the share of it that stays without each mechanism.
 */
public final class SwitchedOff {
    private static final String INVOLVEMENT = "productOwner.technicalInvolvement";
    private static final String KNOWLEDGE = "productOwner.technicalKnowledge";

    private record Effect(String name, Metric metric, boolean ofInvolvement) {}

    private static final List<Effect> EFFECTS = List.of(
            new Effect("I: value", Metric.VALUE_DELIVERED, true),
            new Effect("I: autonomy", Metric.AUTONOMY_MEAN, true),
            new Effect("I: motivation", Metric.MOTIVATION_MEAN, true),
            new Effect("I: cynicism", Metric.BURNOUT_CYNICISM, true),
            new Effect("I: exhaustion", Metric.BURNOUT_EXHAUSTION, true),
            new Effect("I: PO exhaustion", Metric.PO_EXHAUSTION, true),
            new Effect("I: insight", Metric.VALUE_INSIGHT, true),
            new Effect("I: latency", Metric.PO_QUESTION_LATENCY_MEDIAN, true),
            new Effect("K: value", Metric.VALUE_DELIVERED, false),
            new Effect("K: trust", Metric.TRUST_MEAN, false),
            new Effect("K: debt", Metric.QUALITY_DEBT, false),
            new Effect("K: exhaustion", Metric.BURNOUT_EXHAUSTION, false));

    private SwitchedOff() {}

    /**
     * Run and print a table in Markdown.
     *
     * @param arguments the number of seeds, 200 when there is none
     */
    public static void main(String[] arguments) {
        int seeds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        double[] whole = effects(Set.of(), seeds);
        StringBuilder head = new StringBuilder("| off |");
        StringBuilder line = new StringBuilder("|---|");
        StringBuilder first = new StringBuilder("| nothing: the effect |");
        for (int i = 0; i < whole.length; i++) {
            head.append(' ').append(EFFECTS.get(i).name()).append(" |");
            line.append("--:|");
            first.append(String.format(Locale.ROOT, " %+.3f |", whole[i]));
        }
        System.out.println(head);
        System.out.println(line);
        System.out.println(first);
        for (Mechanism mechanism : Mechanism.all()) {
            double[] left = effects(Set.of(mechanism), seeds);
            StringBuilder row = new StringBuilder("| `" + mechanism.id() + "` |");
            for (int i = 0; i < left.length; i++) {
                row.append(String.format(Locale.ROOT, " %.0f%% |", 100 * left[i] / whole[i]));
            }
            System.out.println(row);
        }
    }

    private static double[] effects(Set<Mechanism> without, int seeds) {
        Settings reference = TeamSettings.standard();
        double[] hands = means(reference.with(INVOLVEMENT, .9), without, seeds);
        double[] off = means(reference.with(INVOLVEMENT, .2), without, seeds);
        double[] knows = means(reference.with(KNOWLEDGE, .9), without, seeds);
        double[] not = means(reference.with(KNOWLEDGE, .1), without, seeds);
        double[] effects = new double[EFFECTS.size()];
        for (int i = 0; i < effects.length; i++) {
            int metric = EFFECTS.get(i).metric().index();
            effects[i] = EFFECTS.get(i).ofInvolvement() ? hands[metric] - off[metric] : knows[metric] - not[metric];
        }
        return effects;
    }

    private static double[] means(Settings settings, Set<Mechanism> without, int seeds) {
        TeamScenario scenario = new TeamScenario("switched off", settings, without, List.of());
        List<double[]> runs = LongStream.rangeClosed(1, seeds)
                .parallel()
                .mapToObj(seed -> TeamRun.metrics(scenario, seed).perRun())
                .toList();
        double[] means = new double[Metric.all().size()];
        for (int i = 0; i < means.length; i++) {
            int metric = i;
            means[i] = runs.stream()
                    .mapToDouble(run -> run[metric])
                    .filter(value -> !Double.isNaN(value))
                    .average()
                    .orElse(Double.NaN);
        }
        return means;
    }
}
