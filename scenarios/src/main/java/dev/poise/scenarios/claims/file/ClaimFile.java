package dev.poise.scenarios.claims.file;

import dev.poise.scenarios.ScenarioResolver;
import dev.poise.scenarios.claims.Arms;
import dev.poise.scenarios.claims.Claim;
import dev.poise.scenarios.claims.ClaimBook;
import dev.poise.scenarios.claims.Condition;
import dev.poise.scenarios.claims.expression.ExpressionReader;
import dev.poise.scenarios.claims.question.Interaction;
import dev.poise.scenarios.document.DocumentReader;
import dev.poise.scenarios.document.Format;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.draft.Vocabulary;
import dev.poise.scenarios.problem.Problem;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.settings.Entry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a file of claims: the words that arms are made of, the factors of factorial experiments, and the claims. */
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
     * @param name to tell problems by
     * @param text the whole file
     * @param problems takes everything that is wrong
     * @return the claims as far as they could be read; null when the file is no group of names; not to be used when a problem was
     *     added
     */
    public static @Nullable ClaimBook read(String name, String text, ProblemList problems) {
        Node.Group root = DocumentReader.read(name, text, Format.YAML, problems);
        if (root == null) {
            return null;
        }
        Vocabulary vocabulary = ScenarioResolver.of(Path.of("")).vocabulary();
        ConditionReader words = new ConditionReader(vocabulary, problems);
        Fields fields = new Fields(root, problems);
        Fields sweepFields = fields.group("sweeps");
        Fields conditionFields = fields.group("conditions");
        Map<String, Entry> sweeps = sweepFields == null ? Map.of() : words.sweeps(sweepFields);
        Map<String, Condition> conditions = conditionFields == null ? Map.of() : words.conditions(conditionFields);
        Arms arms = new Arms(conditions, sweeps);
        ExpressionReader expressions = new ExpressionReader(arms::knows, arms.words(), problems);
        Map<String, Interaction.Factor> factors = factors(fields, expressions, problems);
        QuestionReader questions = new QuestionReader(expressions, arms, factors, problems);
        List<Claim> claims = claims(fields, new ClaimReader(new PartReader(questions, problems), problems), problems);
        fields.finish();
        return new ClaimBook(arms, claims);
    }

    private static Map<String, Interaction.Factor> factors(
            Fields fields, ExpressionReader expressions, ProblemList problems) {
        Map<String, Interaction.Factor> factors = new LinkedHashMap<>();
        Fields all = fields.group("factors");
        if (all == null) {
            return factors;
        }
        for (Node.Field field : all.all()) {
            List<Node.Scalar> levels = all.texts(field.name());
            if (levels.size() == 2) {
                factors.put(
                        field.name(),
                        new Interaction.Factor(
                                field.name(),
                                expressions.arm(
                                        levels.get(0).text(), levels.get(0).place()),
                                expressions.arm(
                                        levels.get(1).text(), levels.get(1).place())));
            } else {
                problems.add(field.place(), "a factor without two values", "[LOW, HIGH], words of an arm each");
            }
        }
        return factors;
    }

    private static List<Claim> claims(Fields fields, ClaimReader reader, ProblemList problems) {
        List<Claim> claims = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Optional<Node> node = fields.node("claims");
        if (node.isEmpty() || !(node.get() instanceof Node.Items items)) {
            problems.add(fields.place(), "no list of claims", "claims: [...]");
            return claims;
        }
        for (Node each : items.nodes()) {
            Claim claim = each instanceof Node.Group group ? reader.read(new Fields(group, problems)) : null;
            if (claim == null) {
                continue;
            }
            if (!ids.add(claim.id())) {
                problems.add(each.place(), claim.id() + " a second time", "each claim once");
            }
            claims.add(claim);
        }
        return claims;
    }

    private static String resource() {
        try (InputStream in = ClaimBook.class.getResourceAsStream(BUILT_IN)) {
            if (in == null) {
                throw new IllegalStateException("The built-in file %s is missing.".formatted(BUILT_IN));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
