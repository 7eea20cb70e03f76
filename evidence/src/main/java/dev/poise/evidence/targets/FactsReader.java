package dev.poise.evidence.targets;

import dev.poise.evidence.targets.measure.Measure;
import dev.poise.evidence.targets.measure.Measures;
import dev.poise.scenarios.document.Fields;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.settings.Dictionary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the file of published facts and adds everything that is wrong to the problems. */
final class FactsReader {
    private static final double FAR = 1e6;

    private final Dictionary dictionary;
    private final ProblemList problems;

    FactsReader(Dictionary dictionary, ProblemList problems) {
        this.dictionary = dictionary;
        this.problems = problems;
    }

    PublishedFacts read(Node.Group root) {
        try (Fields file = new Fields(root, "the file of facts", problems)) {
            double noise = file.number("surveyNoise", 0, .5);
            ConfigurationReader reader = new ConfigurationReader(dictionary, problems);
            List<Configuration> configurations = new ArrayList<>();
            file.groups("configurations").forEach(group -> configurations.add(reader.read(group)));
            List<PublishedFact> facts = new ArrayList<>();
            file.groups("targets").forEach(group -> facts.add(fact(group, configurations)));
            once(root, configurations.stream().map(Configuration::id).toList(), "configuration");
            once(root, facts.stream().map(PublishedFact::id).toList(), "fact");
            return new PublishedFacts(noise, configurations, facts);
        }
    }

    private void once(Node.Group root, List<String> ids, String what) {
        Set<String> seen = new HashSet<>();
        ids.stream()
                .filter(id -> !seen.add(id))
                .forEach(id -> problems.add(
                        root.place(), String.format(Locale.ROOT, "the %s %s twice", what, id), "each once"));
    }

    private PublishedFact fact(Node.Group group, List<Configuration> configurations) {
        try (Fields fields = new Fields(group, "a fact", problems)) {
            String id = fields.text("id");
            String pattern = fields.text("pattern");
            Use use = fields.word(
                            "use", Arrays.stream(Use.values()).map(Use::id).toList())
                    .flatMap(word -> Arrays.stream(Use.values())
                            .filter(one -> one.id().equals(word))
                            .findFirst())
                    .orElse(Use.CHECK);
            String source = fields.text("source");
            List<Part> parts = new ArrayList<>();
            fields.groups("parts").forEach(one -> part(one, configurations).ifPresent(parts::add));
            return new PublishedFact(id, pattern, use, source, parts);
        }
    }

    private Optional<Part> part(Node.Group group, List<Configuration> configurations) {
        try (Fields fields = new Fields(group, "a part", problems)) {
            String name = fields.text("name");
            Optional<String> configuration = fields.word(
                    "configuration",
                    configurations.stream().map(Configuration::id).toList());
            Optional<Measure> measure = fields.word(
                            "measure", Measures.all().stream().map(Measure::id).toList())
                    .flatMap(Measures::find);
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
            if (!fits(measure.get(), where)) {
                problems.add(
                        fields.place(),
                        String.format(Locale.ROOT, "%s in %s", measure.get().id(), where.id()),
                        "a measure of teams for teams, of a sweep for a sweep, of people for people alone");
            }
            return Optional.of(new Part(name, where.id(), measure.get(), low, high));
        }
    }

    private static boolean fits(Measure measure, Configuration configuration) {
        if (configuration instanceof Configuration.Teams teams) {
            boolean sweep = measure instanceof Measure.OfSweep;
            return !(measure instanceof Measure.OfPeople) && sweep == (teams.sweep() != null);
        }
        return measure instanceof Measure.OfPeople;
    }
}
