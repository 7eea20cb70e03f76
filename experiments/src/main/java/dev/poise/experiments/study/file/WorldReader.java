package dev.poise.experiments.study.file;

import dev.poise.experiments.study.Factor;
import dev.poise.experiments.study.FactorRole;
import dev.poise.experiments.study.WorldSample;
import dev.poise.parameters.ParameterSpec;
import dev.poise.scenarios.document.FolderBoundary;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.document.Numbers;
import dev.poise.scenarios.document.SourceFile;
import dev.poise.scenarios.draft.Assignment;
import dev.poise.scenarios.draft.DraftReader;
import dev.poise.scenarios.draft.Vocabulary;
import dev.poise.scenarios.problem.Place;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.scenarios.problem.QuotedText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the factor {@value Factor#WORLD}: how many plausible worlds are asked for, or the table that has worlds. One for each file. */
final class WorldReader {
    static final List<String> KEYS = List.of("plausible", "seed", "file");
    static final String EXAMPLE = "plausible: how many are drawn, or file: a table of worlds";
    static final int MIN_WORLDS = 2;

    private static final Set<String> COUNTS = Set.of("", WorldSample.NUMBER, "id");
    private static final int MAX_DRAW = 1_000_000_000;

    private final Path folder;
    private final FolderBoundary boundary;
    private final Vocabulary vocabulary;
    private final ProblemList problems;
    private final List<ParameterSpec> constants = new ArrayList<>();
    private final List<WorldSample.World> worlds = new ArrayList<>();
    private final Set<String> refused = new TreeSet<>();
    private WorldSample sample = WorldSample.NONE;
    private @Nullable Place place;

    WorldReader(Path folder, FolderBoundary boundary, Vocabulary vocabulary, ProblemList problems) {
        this.folder = folder;
        this.boundary = boundary;
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /** Get what was read, none when there is no such factor. */
    WorldSample sample() {
        return sample;
    }

    /** Get where the factor stands, or null. */
    @Nullable
    Place place() {
        return place;
    }

    /** Read the factor; null when it has mistakes. */
    @Nullable
    Factor read(Node.Group group) {
        int before = problems.count();
        StudyFields fields = new StudyFields(group, "the factor " + Factor.WORLD, KEYS, problems);
        place = fields.place();
        if (!fields.has("plausible") && !fields.has("file")) {
            if (problems.count() == before) {
                problems.add(fields.place(), "the factor world without worlds", EXAMPLE);
            }
            return null;
        }
        if (fields.has("seed") && !fields.has("plausible")) {
            problems.add(fields.place(), "a seed for worlds that a table has", "plausible: how many are drawn");
        }
        int asked = (int) fields.whole("plausible", 0, MIN_WORLDS, DesignReader.MAX_LEVELS);
        long seed = fields.whole("seed", 1, Long.MIN_VALUE, Long.MAX_VALUE);
        String file = fields.has("file") ? fields.text("file", "") : "";
        if (!file.isEmpty()) {
            String table = SourceFile.readBeside(file, folder, boundary, SourceFile.Kind.TABLE, problems);
            if (table != null) {
                TableRows.read(file, table, problems, new TableRows.Kind("world", "constants", COUNTS), this::add);
                if (problems.count() == before) {
                    requireEnough(file, asked);
                }
            }
        }
        if (problems.count() > before) {
            return null;
        }
        sample = new WorldSample(asked, seed, constants, worlds);
        List<Double> levels =
                IntStream.range(0, sample.size()).mapToObj(i -> (double) i).toList();
        return new Factor(Factor.WORLD, null, FactorRole.UNCERTAINTY, levels, null);
    }

    private void requireEnough(String file, int asked) {
        if (constants.isEmpty()) {
            problems.add(Place.startOf(file), "no constants", "a header with the names of constants");
        } else if (asked > 0 && asked != worlds.size()) {
            problems.add(
                    Place.startOf(file),
                    worlds.size() + " worlds",
                    String.format(Locale.ROOT, "%d, as many as the study says with plausible", asked));
        } else if (worlds.size() == 1) {
            problems.add(Place.startOf(file), "one world", "two or more");
        } else if (worlds.size() > DesignReader.MAX_LEVELS) {
            problems.add(Place.startOf(file), worlds.size() + " worlds", "at most " + DesignReader.MAX_LEVELS);
        }
    }

    /** Take a row of the table. */
    private boolean add(Place row, List<Node.Field> fields) {
        int draw = WorldSample.NOT_SAID;
        Map<ParameterSpec, Double> values = new LinkedHashMap<>();
        for (Node.Field field : fields) {
            if (field.name().equals(WorldSample.DRAW)) {
                draw = draw(field.value());
                continue;
            }
            ParameterSpec spec = constant(field);
            if (spec != null) {
                Assignment value = DraftReader.value(spec, field.value(), problems);
                values.put(spec, value.value());
            }
        }
        if (worlds.isEmpty()) {
            constants.addAll(values.keySet());
        }
        for (ParameterSpec spec : constants) {
            if (!values.containsKey(spec)) {
                problems.add(row, "a world without " + spec.name(), "a value for every constant in the header");
                return true;
            }
        }
        for (ParameterSpec spec : values.keySet()) {
            if (!constants.contains(spec)) {
                problems.add(row, spec.name() + ", which the first world lacks", "the same constants in every world");
                return true;
            }
        }
        worlds.add(new WorldSample.World(draw, List.copyOf(values.values())));
        return true;
    }

    private int draw(Node node) {
        OptionalLong number = node instanceof Node.Scalar scalar ? Numbers.whole(scalar.text()) : OptionalLong.empty();
        if (number.isEmpty() || number.getAsLong() < 0 || number.getAsLong() > MAX_DRAW) {
            problems.add(node.place(), node.described() + " for draw", "the number of a draw, from 0");
            return WorldSample.NOT_SAID;
        }
        return (int) number.getAsLong();
    }

    private @Nullable ParameterSpec constant(Node.Field field) {
        ParameterSpec spec = vocabulary.find(field.name()).orElse(null);
        if (spec != null && WorldSample.isConstant(spec)) {
            return spec;
        }
        if (refused.add(field.name())) {
            problems.add(
                    field.place(),
                    spec == null
                            ? "the unknown constant " + QuotedText.plain(field.name())
                            : spec.name() + " in a table of worlds, which is no constant of the model",
                    spec == null
                            ? "the dotted name of a constant of the model"
                            : "constants of the model; the rest are factors of their own",
                    () -> spec == null ? vocabulary.nearestSetting(field.name()) : null);
        }
        return null;
    }
}
