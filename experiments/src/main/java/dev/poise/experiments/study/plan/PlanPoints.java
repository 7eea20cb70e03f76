package dev.poise.experiments.study.plan;

import dev.poise.experiments.study.Factor;
import dev.poise.experiments.study.Study;
import dev.poise.parameters.Settings;
import dev.poise.team.TeamScenario;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.RandomAccess;

/** The points of a plan, as the numbers that tell them apart; a point is made when it is asked for. Immutable. */
final class PlanPoints extends AbstractList<DesignPoint> implements RandomAccess {
    private final Study study;
    private final int width;
    private final double[] values;
    private final int size;

    private PlanPoints(Study study, int width, double[] values, int size) {
        this.study = study;
        this.width = width;
        this.values = values;
        this.size = size;
    }

    /** Keep the points of a design that the study's constraints allow. */
    static PlanPoints of(Study study, List<double[]> design) {
        int width = study.factors().size();
        double[] kept = new double[width * design.size()];
        int size = 0;
        for (double[] values : design) {
            System.arraycopy(values, 0, kept, size * width, width);
            if (study.constraints().isEmpty() || isAllowed(study, values)) {
                size++;
            }
        }
        return new PlanPoints(study, width, size == design.size() ? kept : Arrays.copyOf(kept, size * width), size);
    }

    /** Return whether the constraints of a study allow a point. */
    static boolean isAllowed(Study study, double[] values) {
        Settings settings = scenario(study, values).settings();
        return study.constraints().stream().allMatch(constraint -> constraint.allows(settings));
    }

    private static TeamScenario scenario(Study study, double[] values) {
        TeamScenario base = study.base();
        for (int i = 0; i < values.length; i++) {
            if (study.factors().get(i).isScenario()) {
                base = study.scenario(values[i]);
            }
        }
        Settings settings = base.settings();
        for (int i = 0; i < values.length; i++) {
            Factor factor = study.factors().get(i);
            if (factor.isWorld()) {
                settings = study.worlds().on(settings, (int) values[i]);
            } else if (!factor.isScenario()) {
                settings = settings.with(factor.name(), values[i]);
            }
        }
        return new TeamScenario(study.name(), settings, base.without(), base.interventions());
    }

    /** Make a copy with more points behind these. */
    PlanPoints with(List<double[]> more) {
        double[] all = Arrays.copyOf(values, (size + more.size()) * width);
        for (int i = 0; i < more.size(); i++) {
            System.arraycopy(more.get(i), 0, all, (size + i) * width, width);
        }
        return new PlanPoints(study, width, all, size + more.size());
    }

    @Override
    public DesignPoint get(int id) {
        if (id < 0 || id >= size) {
            throw new IndexOutOfBoundsException(
                    String.format(Locale.ROOT, "There are %d points, and none is %d", size, id));
        }
        double[] own = Arrays.copyOfRange(values, id * width, (id + 1) * width);
        return new DesignPoint(id, Arrays.stream(own).boxed().toList(), () -> scenario(study, own));
    }

    @Override
    public int size() {
        return size;
    }
}
