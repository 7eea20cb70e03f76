package dev.poise.evidence.targets;

import dev.poise.evidence.Ids;
import dev.poise.parameters.ParameterCatalogue;
import dev.poise.parameters.ParameterSpec;
import dev.poise.scenarios.document.Fields;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.document.Numbers;
import dev.poise.scenarios.problem.NearestName;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.scenarios.problem.QuotedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the configurations in which targets are looked for. */
final class ConfigurationReader {
    private static final int MAX = 100_000;
    private static final int MAX_SHAPE = 100;

    private final ParameterCatalogue catalogue;
    private final ProblemList problems;
    private final Ids ids;

    ConfigurationReader(ParameterCatalogue catalogue, ProblemList problems) {
        this.catalogue = catalogue;
        this.problems = problems;
        this.ids = new Ids(problems);
    }

    Configuration read(Node.Group group) {
        try (Fields fields = new Fields(group, "a configuration", problems)) {
            String id = ids.read(fields);
            String about = fields.text("about");
            int quick = fields.whole("quick", 1, MAX);
            if (fields.find("phases").isPresent()) {
                int people = fields.whole("people", 1, MAX);
                List<Configuration.Phase> phases =
                        fields.groups("phases").stream().map(this::phase).toList();
                return new Configuration.People(id, about, people, quick, phases);
            }
            int runs = fields.whole("runs", 1, MAX);
            Map<String, Double> set = new LinkedHashMap<>();
            fields.group("set").ifPresent(inner -> inner.fields().forEach(field -> set(field, set)));
            Map<String, Distribution> vary = new LinkedHashMap<>();
            fields.group("vary").ifPresent(inner -> inner.fields().forEach(field -> vary(field, vary)));
            Configuration.Sweep sweep = fields.group("sweep").map(this::sweep).orElse(null);
            return new Configuration.Teams(id, about, runs, quick, set, vary, sweep);
        }
    }

    private Optional<ParameterSpec> setting(Node.Field field) {
        Optional<ParameterSpec> spec = catalogue.find(field.name());
        if (spec.isEmpty()) {
            List<String> known =
                    catalogue.specs().stream().map(ParameterSpec::name).toList();
            problems.add(
                    field.place(),
                    "the unknown setting " + QuotedText.plain(field.name()),
                    "a dotted name",
                    () -> NearestName.to(field.name(), known));
        }
        return spec;
    }

    private void set(Node.Field field, Map<String, Double> into) {
        setting(field).ifPresent(spec -> {
            double value = field.value() instanceof Node.Scalar scalar ? Numbers.number(scalar.text()) : Double.NaN;
            if (spec.allows(value)) {
                into.put(spec.name(), value);
            } else {
                problems.add(
                        field.value().place(), field.value().described() + " for " + spec.name(), spec.expectation());
            }
        });
    }

    private void vary(Node.Field field, Map<String, Distribution> into) {
        setting(field).ifPresent(spec -> {
            Distribution distribution = field.value() instanceof Node.Group group ? distribution(group) : null;
            if (distribution == null) {
                problems.add(
                        field.value().place(),
                        field.value().described() + " for " + spec.name(),
                        "{ uniform: [low, high] }, { normal: [mean, sd] } or { beta: [a, b] }");
            } else {
                into.put(spec.name(), distribution);
            }
        });
    }

    private @Nullable Distribution distribution(Node.Group group) {
        if (group.fields().size() != 1) {
            return null;
        }
        String name = group.fields().get(0).name();
        List<Double> numbers = new Fields(group, "a distribution", problems).numbers(name, -1e6, 1e6);
        if (numbers.size() != 2) {
            return null;
        }
        double first = numbers.get(0);
        double second = numbers.get(1);
        return switch (name) {
            case "uniform" -> first < second ? new Distribution.Uniform(first, second) : null;
            case "normal" -> second > 0 ? new Distribution.Normal(first, second) : null;
            case "beta" -> isShape(first) && isShape(second) ? new Distribution.Beta((int) first, (int) second) : null;
            default -> null;
        };
    }

    private static boolean isShape(double number) {
        return number >= 1 && number <= MAX_SHAPE && number == Math.rint(number);
    }

    private Configuration.Sweep sweep(Node.Group group) {
        try (Fields fields = new Fields(group, "a sweep", problems)) {
            List<String> known =
                    catalogue.specs().stream().map(ParameterSpec::name).toList();
            Optional<ParameterSpec> spec = fields.word("setting", known).flatMap(catalogue::find);
            double low = spec.map(ParameterSpec::low).orElse(-1e6);
            double high = spec.map(ParameterSpec::high).orElse(1e6);
            List<Double> values = fields.numbers("values", low, high);
            if (values.size() < 2) {
                problems.add(fields.place(), "a sweep of one value", "at least two");
            }
            return new Configuration.Sweep(spec.map(ParameterSpec::name).orElse(""), values);
        }
    }

    private Configuration.Phase phase(Node.Group group) {
        try (Fields fields = new Fields(group, "a phase", problems)) {
            int days = fields.whole("days", 1, 10_000);
            double until = fields.number("until", 0, 1, Double.NaN);
            boolean leave = fields.flag("leave");
            double load = fields.number("load", .1, 4, 1);
            double autonomy = fields.number("autonomy", 0, 1, .65);
            double support = fields.number("support", 0, 1, .57);
            return new Configuration.Phase(days, until, leave, load, autonomy, support);
        }
    }
}
