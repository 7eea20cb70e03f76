package dev.poise.evidence.claims.file;

import dev.poise.evidence.Ids;
import dev.poise.evidence.claims.AlternativeFactory;
import dev.poise.evidence.claims.Claim;
import dev.poise.evidence.claims.ClaimBook;
import dev.poise.evidence.claims.Condition;
import dev.poise.evidence.claims.expression.AlternativeExpressionReader;
import dev.poise.evidence.claims.question.Interaction;
import dev.poise.evidence.claims.question.Teams;
import dev.poise.parameters.ParameterSpec;
import dev.poise.scenarios.ScenarioResolver;
import dev.poise.scenarios.document.DocumentReader;
import dev.poise.scenarios.document.Fields;
import dev.poise.scenarios.document.Format;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.draft.Vocabulary;
import dev.poise.scenarios.problem.Problem;
import dev.poise.scenarios.problem.ProblemList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a file of claims: the words that alternatives are made of, the factors of factorial experiments, and the claims. */
public final class ClaimFile {
    private static final String BUILT_IN = "claims.yaml";

    private ClaimFile() {}

    /** Read the claims that come with the program. */
    public static ClaimBook builtIn() {
        ProblemList problems = new ProblemList();
        ClaimBook book = read(BUILT_IN, resource(), problems);
        if (book == null || !problems.isEmpty()) {
            throw new IllegalStateException(problems.inOrder().stream()
                    .map(Problem::describe)
                    .collect(Collectors.joining("\n", "The built-in claims are wrong:\n", "")));
        }
        return book;
    }

    /**
     * Read claims.
     *
     * @param name to tell problems by; also tells whether it is YAML or JSON
     * @param text the whole file
     * @param problems takes everything that is wrong
     * @return the claims as far as they could be read; null when the file is no group of names; not to be used when a problem was
     *     added
     */
    public static @Nullable ClaimBook read(String name, String text, ProblemList problems) {
        Node.Group root = DocumentReader.read(name, text, Format.of(name), DocumentReader.Expected.CLAIMS, problems);
        if (root == null) {
            return null;
        }
        Vocabulary vocabulary = ScenarioResolver.of(Path.of("")).vocabulary();
        ConditionReader words = new ConditionReader(vocabulary, problems);
        try (Fields file = new Fields(root, "the file of claims", problems)) {
            Map<String, ParameterSpec> sweeps =
                    file.group("sweeps").map(words::sweeps).orElse(Map.of());
            Map<String, Condition> conditions =
                    file.group("conditions").map(words::conditions).orElse(Map.of());
            AlternativeFactory alternatives = new AlternativeFactory(conditions, sweeps);
            AlternativeExpressionReader expressions =
                    new AlternativeExpressionReader(alternatives::knows, alternatives.words(), problems);
            Map<String, Interaction.Factor> factors = file.group("factors")
                    .map(group -> factors(group, expressions, problems))
                    .orElse(Map.of());
            DrawReader draws = new DrawReader(sweeps, problems);
            Teams teams = file.group("teams")
                    .map(group -> teams(group, draws, problems))
                    .orElse(null);
            QuestionReader questions = new QuestionReader(expressions, alternatives, factors, draws, teams, problems);
            ClaimReader reader = new ClaimReader(new Ids(problems), new ClaimPartReader(questions, problems), problems);
            List<Claim> balance = file.has("balance") ? claims(file, "balance", reader) : List.of();
            MapReader maps = new MapReader(questions, alternatives, expressions, problems);
            return new ClaimBook(
                    alternatives,
                    claims(file, "claims", reader),
                    balance,
                    maps.read(file, "map", List.of("K", "I")),
                    maps.read(file, "curve", List.of("I")));
        }
    }

    private static Teams teams(Node.Group group, DrawReader draws, ProblemList problems) {
        if (group.fields().isEmpty()) {
            problems.add(group.place(), "teams that do not differ", "sweeps with uniform LOW HIGH or beta A B");
        }
        return new Teams(draws.read(group));
    }

    private static Map<String, Interaction.Factor> factors(
            Node.Group group, AlternativeExpressionReader expressions, ProblemList problems) {
        Map<String, Interaction.Factor> factors = new LinkedHashMap<>();
        Fields fields = new Fields(group, "the factors", problems);
        for (Node.Field field : group.fields()) {
            List<Node.Scalar> levels = fields.texts(field.name());
            if (levels.size() == 2) {
                factors.put(
                        field.name(),
                        new Interaction.Factor(
                                field.name(),
                                expressions.alternative(
                                        levels.get(0).text(), levels.get(0).place()),
                                expressions.alternative(
                                        levels.get(1).text(), levels.get(1).place())));
            } else {
                problems.add(field.place(), "a factor without two values", "[LOW, HIGH], words of an alternative each");
            }
        }
        return factors;
    }

    private static List<Claim> claims(Fields file, String name, ClaimReader reader) {
        List<Claim> claims = new ArrayList<>();
        for (Node.Group group : file.groups(name)) {
            Claim claim = reader.read(group);
            if (claim != null) {
                claims.add(claim);
            }
        }
        return claims;
    }

    private static String resource() {
        try (InputStream in = ClaimBook.class.getResourceAsStream(BUILT_IN)) {
            if (in == null) {
                throw new IllegalStateException(
                        String.format(Locale.ROOT, "The built-in file %s is missing.", BUILT_IN));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
