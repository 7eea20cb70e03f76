package dev.poise.evidence.targets;

import dev.poise.evidence.Ids;
import dev.poise.evidence.targets.measure.TargetMeasure;
import dev.poise.evidence.targets.measure.TargetMeasures;
import dev.poise.parameters.ParameterCatalogue;
import dev.poise.scenarios.document.Fields;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.problem.ProblemList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the file of targets and adds everything that is wrong to the problems. */
final class TargetsReader {
    private static final double FAR = 1e6;
    private static final int SOME_DAYS = 20;
    private static final long MAX_RUNS = 10_000_000;

    private final ParameterCatalogue catalogue;
    private final ProblemList problems;
    private final Ids ids;

    TargetsReader(ParameterCatalogue catalogue, ProblemList problems) {
        this.catalogue = catalogue;
        this.problems = problems;
        this.ids = new Ids(problems);
    }

    Targets read(Node.Group root) {
        try (Fields file = new Fields(root, "the file of targets", problems)) {
            double noise = file.number("surveyNoise", 0, .5, 0);
            ConfigurationReader reader = new ConfigurationReader(catalogue, problems);
            List<Configuration> configurations = new ArrayList<>();
            file.groups("configurations").forEach(group -> configurations.add(reader.read(group)));
            List<Target> targets = new ArrayList<>();
            file.groups("targets").forEach(group -> targets.add(target(group, configurations)));
            limit(file, configurations);
            return new Targets(noise, configurations, targets);
        }
    }

    private void limit(Fields file, List<Configuration> configurations) {
        long runs = configurations.stream().mapToLong(TargetsReader::runs).sum();
        if (runs > MAX_RUNS) {
            problems.add(
                    file.find("configurations").map(Node::place).orElse(file.place()),
                    String.format(Locale.ROOT, "%d runs in all", runs),
                    String.format(Locale.ROOT, "at most %d", MAX_RUNS));
        }
    }

    private static long runs(Configuration configuration) {
        long most = Math.max(configuration.count(true), configuration.count(false));
        return configuration instanceof Configuration.Teams teams && teams.sweep() != null
                ? most * teams.sweep().values().size()
                : most;
    }

    private Target target(Node.Group group, List<Configuration> configurations) {
        try (Fields fields = new Fields(group, "a target", problems)) {
            String id = ids.read(fields);
            String pattern = fields.text("pattern");
            Use use = fields.word(
                            "use", Arrays.stream(Use.values()).map(Use::id).toList())
                    .flatMap(word -> Arrays.stream(Use.values())
                            .filter(one -> one.id().equals(word))
                            .findFirst())
                    .orElse(Use.CHECK);
            String source = fields.text("source");
            List<TargetPart> parts = new ArrayList<>();
            fields.groups("parts").forEach(one -> part(one, configurations).ifPresent(parts::add));
            return new Target(id, pattern, use, source, parts);
        }
    }

    private Optional<TargetPart> part(Node.Group group, List<Configuration> configurations) {
        try (Fields fields = new Fields(group, "a part", problems)) {
            String name = fields.text("name");
            Optional<String> configuration = fields.word(
                    "configuration",
                    configurations.stream()
                            .map(Configuration::id)
                            .filter(id -> !id.isEmpty())
                            .toList());
            Optional<TargetMeasure> measure = fields.word(
                            "measure",
                            TargetMeasures.all().stream().map(TargetMeasure::id).toList())
                    .flatMap(TargetMeasures::find);
            double low = fields.number("low", -FAR, FAR);
            double high = fields.number("high", -FAR, FAR);
            if (low >= high) {
                problems.add(
                        fields.place(),
                        String.format(Locale.ROOT, "a band from %s to %s", low, high),
                        "low below high");
            }
            if (measure.isEmpty() || configuration.isEmpty()) {
                return Optional.empty();
            }
            Configuration where = configurations.stream()
                    .filter(one -> one.id().equals(configuration.get()))
                    .findFirst()
                    .orElseThrow();
            if (where instanceof Configuration.People people
                    && measure.get() instanceof TargetMeasure.OfPeople
                    && !isLongEnough(measure.get(), people.phases())) {
                problems.add(
                        fields.place(),
                        String.format(Locale.ROOT, "%s in %s", measure.get().id(), where.id()),
                        measure.get().id().startsWith("leave.")
                                ? "three phases without until: 20 days or more, the leave, 20 days or more"
                                : "two phases or more: how the case became severe, then its recovery");
            }
            if (!fits(measure.get(), where)) {
                problems.add(
                        fields.place(),
                        String.format(Locale.ROOT, "%s in %s", measure.get().id(), where.id()),
                        "a measure of teams for teams, of a sweep for a sweep, of people for people alone");
            }
            return Optional.of(new TargetPart(name, where.id(), measure.get(), low, high));
        }
    }

    /** Return whether people live through as much as a measure compares. */
    private static boolean isLongEnough(TargetMeasure measure, List<Configuration.Phase> phases) {
        if (!measure.id().startsWith("leave.")) {
            return phases.size() >= 2;
        }
        return phases.size() >= 3
                && phases.stream().limit(3).allMatch(phase -> Double.isNaN(phase.until()))
                && phases.get(0).days() >= SOME_DAYS
                && phases.get(2).days() >= SOME_DAYS;
    }

    private static boolean fits(TargetMeasure measure, Configuration configuration) {
        if (configuration instanceof Configuration.Teams teams) {
            boolean sweep = measure instanceof TargetMeasure.OfSweep;
            return !(measure instanceof TargetMeasure.OfPeople) && sweep == (teams.sweep() != null);
        }
        return measure instanceof TargetMeasure.OfPeople;
    }
}
