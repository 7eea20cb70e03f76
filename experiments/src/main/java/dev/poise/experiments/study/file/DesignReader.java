package dev.poise.experiments.study.file;

import dev.poise.experiments.study.Design;
import dev.poise.experiments.study.Factor;
import dev.poise.experiments.study.FactorRole;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.problem.NearestName;
import dev.poise.scenarios.problem.Place;
import dev.poise.scenarios.problem.Problem;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.statistics.design.FullFactorial;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads how points are chosen, where they are not listed one by one. */
final class DesignReader {
    static final List<String> TYPES = List.of("factorial", "oat", "lhs", "sobol", "morris", "saltelli", "list", "csv");
    static final int MAX_POINTS = 1_000_000;
    static final int MAX_LEVELS = 1000;

    private final ProblemList problems;
    private final List<Factor> factors;

    DesignReader(ProblemList problems, List<Factor> factors) {
        this.problems = problems;
        this.factors = factors;
    }

    /** Get the type of a design, factorial when none is named, null when there is no such type; then a problem was added. */
    static @Nullable String type(Node.@Nullable Group design, ProblemList problems) {
        if (design == null) {
            return "factorial";
        }
        Node node = design.fields().stream()
                .filter(field -> field.name().equals("type"))
                .map(Node.Field::value)
                .findFirst()
                .orElse(null);
        if (node == null) {
            return "factorial";
        }
        if (node instanceof Node.Scalar scalar && TYPES.contains(scalar.text())) {
            return scalar.text();
        }
        problems.add(
                node.place(),
                node.described() + " for type",
                Problem.oneOf(TYPES),
                () -> node instanceof Node.Scalar scalar ? NearestName.to(scalar.text(), TYPES) : null);
        return null;
    }

    /** What a design says besides its type. */
    static List<String> keys(String type) {
        return switch (type) {
            case "factorial" -> List.of("type", "worlds", "seed");
            case "oat" -> List.of("type", "levels");
            case "morris" -> List.of("type", "trajectories", "levels", "seed");
            case "saltelli" -> List.of("type", "rows", "secondOrder", "seed");
            case "list" -> List.of("type", "points");
            case "csv" -> List.of("type", "file");
            default -> List.of("type", "points", "seed");
        };
    }

    @Nullable
    Design read(Node.Group design, String type) {
        StudyFields fields = new StudyFields(design, "a design of type " + type, keys(type), problems);
        long seed = fields.whole("seed", 1, Long.MIN_VALUE, Long.MAX_VALUE);
        return switch (type) {
            case "oat" -> new Design.OneAtATime((int) fields.whole("levels", 5, 2, MAX_LEVELS));
            case "lhs" -> new Design.LatinHypercube(count(fields, "points"), seed);
            case "sobol" -> new Design.Sobol(count(fields, "points"), seed);
            case "morris" -> morris(fields, seed);
            case "saltelli" -> saltelli(fields, seed);
            default -> factorial(fields.place(), spread() ? count(fields, "worlds") : 1, fields.has("worlds"), seed);
        };
    }

    /** Take the full factorial of a study that names no design. */
    @Nullable
    Design standard(Place place) {
        if (spread()) {
            problems.add(place, "a range in a study without a design", "a design such as { type: lhs, points: 100 }");
            return null;
        }
        return factorial(place, 1, false, 1);
    }

    private int count(StudyFields fields, String name) {
        return fields.require(name, name + ": how many") == null ? 1 : (int) fields.whole(name, 1, 1, MAX_POINTS);
    }

    private boolean spread() {
        return !hasWorlds() && hasRange();
    }

    private boolean hasRange() {
        return factors.stream().anyMatch(factor -> factor.spread() != null);
    }

    /** Return whether worlds come from elsewhere; then a range is refused for that. */
    private boolean hasWorlds() {
        return factors.stream().anyMatch(Factor::isWorld);
    }

    private @Nullable Design factorial(Place place, int worlds, boolean said, long seed) {
        for (Factor factor : factors) {
            if (!hasWorlds() && factor.spread() != null && factor.role() != FactorRole.UNCERTAINTY) {
                problems.add(
                        place,
                        String.format(Locale.ROOT, "the range of %s in a factorial design", factor.name()),
                        "levels, or role: uncertainty, or a design such as lhs");
            }
        }
        if (said && hasWorlds() && !hasRange()) {
            problems.add(place, "worlds in the design next to the factor world", "one of them");
        } else if (said && !hasRange()) {
            problems.add(place, "worlds without a range", "a factor with a range and role: uncertainty");
        }
        int[] levels = factors.stream()
                .filter(factor -> factor.spread() == null)
                .mapToInt(factor -> factor.levels().size())
                .toArray();
        long size = FullFactorial.size(levels);
        if (size > MAX_POINTS / worlds) {
            String many = size > 1_000_000_000_000L ? "more than a million million" : Long.toString(size * worlds);
            problems.add(
                    place,
                    many + " combinations",
                    String.format(Locale.ROOT, "at most %d points; lhs or sobol need fewer", MAX_POINTS));
            return null;
        }
        return new Design.Factorial(worlds, seed);
    }

    private @Nullable Design morris(StudyFields fields, long seed) {
        int trajectories = (int) fields.whole("trajectories", 20, 2, MAX_POINTS);
        int levels = (int) fields.whole("levels", 4, 2, MAX_LEVELS);
        if (levels % 2 != 0) {
            problems.add(
                    fields.place(),
                    String.format(Locale.ROOT, "%d levels for trajectories", levels),
                    "an even number; 4 is usual");
            return null;
        }
        return tooMany(fields, trajectories * (varying() + 1L)) ? null : new Design.Morris(trajectories, levels, seed);
    }

    private @Nullable Design saltelli(StudyFields fields, long seed) {
        int rows = count(fields, "rows");
        Design.Saltelli design = new Design.Saltelli(rows, seed, fields.flag("secondOrder"));
        return tooMany(fields, (long) rows * design.width(varying())) ? null : design;
    }

    private boolean tooMany(StudyFields fields, long points) {
        if (varying() == 0) {
            problems.add(fields.place(), "a design without factors that vary", "factors with levels or a range");
            return true;
        }
        if (points > MAX_POINTS) {
            problems.add(fields.place(), points + " points", "at most " + MAX_POINTS);
            return true;
        }
        return false;
    }

    private int varying() {
        return (int) factors.stream().filter(Factor::varies).count();
    }
}
