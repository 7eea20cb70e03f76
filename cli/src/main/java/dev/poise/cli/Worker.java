package dev.poise.cli;

import dev.poise.random.Chance;
import dev.poise.readings.Reading;
import dev.poise.readings.RunReadings;
import dev.poise.scenarios.batch.Runner;
import dev.poise.scenarios.comparison.Scale;
import dev.poise.scenarios.problem.NearestName;
import dev.poise.scenarios.run.JsonText;
import dev.poise.settings.Entry;
import dev.poise.settings.Settings;
import dev.poise.statistics.Sample;
import dev.poise.team.TeamScenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns a point, a line of JSON, into an outcome, another one. A point with mistakes is answered with all of them. */
final class Worker {
    static final int MOST_REPLICATIONS = 1_000_000;

    private static final List<String> KEYS = List.of("id", "set", "replications", "seed", "readings");
    private static final List<String> IDS =
            Arrays.stream(Reading.values()).map(Reading::id).toList();

    private final TeamScenario base;
    private final Runner<RunReadings> runner;
    private final int replications;
    private final long seed;

    Worker(TeamScenario base, Runner<RunReadings> runner, int replications, long seed) {
        this.base = base;
        this.runner = runner;
        this.replications = replications;
        this.seed = seed;
    }

    String answer(String line) {
        Map<String, Object> answer = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        JsonNode point = read(line, problems);
        if (point != null) {
            if (point.has("id")) {
                answer.put("id", id(point.path("id")));
            }
            for (String name : point.propertyNames()) {
                if (!KEYS.contains(name)) {
                    problems.add(unknown("name", name, KEYS));
                }
            }
            Settings settings = settings(point.path("set"), problems);
            List<Reading> readings = readings(point.path("readings"), problems);
            int runs = (int) whole(point, "replications", replications, 1, MOST_REPLICATIONS, problems);
            long master = whole(point, "seed", seed, Long.MIN_VALUE, Long.MAX_VALUE, problems);
            if (problems.isEmpty()) {
                run(
                        new TeamScenario(base.name(), settings, base.without(), base.interventions()),
                        runs,
                        master,
                        readings,
                        answer);
            }
        }
        if (!problems.isEmpty()) {
            answer.put("problems", problems);
        }
        return JsonText.oneLine(answer);
    }

    private static @Nullable JsonNode read(String line, List<String> problems) {
        try {
            JsonNode point = JsonMapper.shared().readTree(line);
            if (point.isObject()) {
                return point;
            }
            problems.add("found no object, expected a line such as {\"set\": {\"team.size\": 5}}");
        } catch (JacksonException malformed) {
            problems.add("found no JSON, expected a line such as {\"set\": {\"team.size\": 5}}");
        }
        return null;
    }

    private static Object id(JsonNode id) {
        return id.isIntegralNumber() && id.canConvertToLong()
                ? (Object) id.asLong()
                : id.isString() ? id.asString() : id.toString();
    }

    private Settings settings(JsonNode set, List<String> problems) {
        Settings settings = base.settings();
        for (Map.Entry<String, JsonNode> field : set.properties()) {
            Optional<Entry> entry = settings.dictionary().find(field.getKey());
            if (entry.isEmpty()) {
                List<String> names = settings.dictionary().entries().stream()
                        .map(Entry::name)
                        .toList();
                problems.add(unknown("setting", field.getKey(), names));
                continue;
            }
            double value = value(entry.get(), field.getValue());
            if (entry.get().allows(value)) {
                settings = settings.with(field.getKey(), value);
            } else {
                problems.add(String.format(
                        Locale.ROOT,
                        "%s: found %s, expected %s",
                        field.getKey(),
                        field.getValue(),
                        entry.get().expectation()));
            }
        }
        return settings;
    }

    private static double value(Entry entry, JsonNode node) {
        if (entry.kind() == Entry.Kind.CHOICE) {
            int index = entry.choices().indexOf(node.asString(""));
            return index < 0 ? Double.NaN : index;
        }
        return node.isNumber() ? node.asDouble() : Double.NaN;
    }

    private static List<Reading> readings(JsonNode names, List<String> problems) {
        if (names.isMissingNode()) {
            return List.of(Reading.values());
        }
        List<Reading> readings = new ArrayList<>();
        for (JsonNode name : names) {
            Optional<Reading> reading = Reading.find(name.asString(""));
            reading.ifPresent(readings::add);
            if (reading.isEmpty()) {
                problems.add(unknown("reading", name.asString(""), IDS));
            }
        }
        return readings;
    }

    private static long whole(JsonNode point, String name, long standard, long low, long high, List<String> problems) {
        JsonNode node = point.path(name);
        if (node.isMissingNode()) {
            return standard;
        }
        if (node.isIntegralNumber() && node.canConvertToLong() && node.asLong() >= low && node.asLong() <= high) {
            return node.asLong();
        }
        problems.add(String.format(
                Locale.ROOT, "%s: found %s, expected a whole number from %d to %d", name, node, low, high));
        return standard;
    }

    private static String unknown(String what, String name, List<String> known) {
        String nearest = NearestName.to(name, known);
        return String.format(
                Locale.ROOT,
                "found the unknown %s %s%s",
                what,
                name,
                nearest == null ? "" : String.format(Locale.ROOT, "; did you mean %s?", nearest));
    }

    /** Make the runs of a point; replication r has the seed that it has in studies and comparisons of the same master seed. */
    private void run(TeamScenario scenario, int runs, long master, List<Reading> readings, Map<String, Object> answer) {
        int sprints = (int) scenario.settings().number("sprints");
        Map<Reading, double[]> values = new EnumMap<>(Reading.class);
        readings.forEach(reading -> values.put(reading, new double[runs]));
        int failed = 0;
        for (int replication = 0; replication < runs; replication++) {
            int at = replication;
            try {
                RunReadings result = runner.run(scenario, Chance.key(master, replication));
                values.forEach((reading, all) -> all[at] = Scale.shown(reading, result.get(reading), sprints));
            } catch (RuntimeException failure) {
                failed++;
                values.values().forEach(all -> all[at] = Double.NaN);
            }
        }
        Map<String, Object> means = new LinkedHashMap<>();
        Map<String, Object> certainty = new LinkedHashMap<>();
        values.forEach((reading, all) -> {
            Sample sample = Sample.of(all);
            means.put(reading.id(), sample.mean());
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("n", sample.n());
            one.put("sd", sample.sd());
            one.put("hw95", sample.meanInterval().halfWidth());
            certainty.put(reading.id(), one);
        });
        answer.put("n", runs - failed);
        answer.put("failed", failed);
        answer.put("readings", means);
        answer.put("certainty", certainty);
    }
}
