package dev.poise.experiments.study.file;

import dev.poise.experiments.expression.Expression;
import dev.poise.experiments.expression.ExpressionException;
import dev.poise.experiments.expression.ExpressionReader;
import dev.poise.experiments.expression.Token;
import dev.poise.experiments.expression.Tokens;
import dev.poise.experiments.study.Constraint;
import dev.poise.parameters.ParameterCatalogue;
import dev.poise.parameters.ParameterSpec;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.problem.NearestName;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.scenarios.problem.QuotedText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads relations between settings: an expression on both sides of one relation. */
final class ConstraintReader {
    private static final String RELATION = "one of <= >= < > == != and what it is compared with";

    private final ParameterCatalogue catalogue;

    private ConstraintReader(ParameterCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    static @Nullable Constraint read(Node.Scalar node, ParameterCatalogue catalogue, ProblemList problems) {
        try {
            return new ConstraintReader(catalogue).relation(node.text());
        } catch (ExpressionException wrong) {
            String found = String.format(
                    Locale.ROOT, "%s in the constraint %s", wrong.found(), QuotedText.quoted(node.text()));
            problems.add(node.place(), found, wrong.expected(), wrong.nearest());
            return null;
        }
    }

    private Constraint relation(String text) throws ExpressionException {
        Tokens tokens = new Tokens(text);
        ExpressionReader<String> reader = new ExpressionReader<>((name, rest) -> setting(name), "a setting");
        Expression<String> left = reader.read(tokens);
        Token relation = tokens.take();
        if (relation.kind() != Token.Kind.RELATION) {
            throw Tokens.wrong(relation, RELATION);
        }
        Expression<String> right = reader.read(tokens);
        if (tokens.peek().kind() != Token.Kind.END) {
            throw Tokens.wrong(tokens.peek(), "one relation each; list several to ask for all");
        }
        requireNumber(left, 0);
        requireNumber(right, relation.at());
        return new Constraint(text.strip(), left, relation.text(), right);
    }

    /** A side that is not a number at some point would leave out the point, or let it in, without a word. */
    private void requireNumber(Expression<String> side, int at) throws ExpressionException {
        if (!ValueBounds.of(side, catalogue).isFinite()) {
            throw new ExpressionException(
                    at,
                    "a divisor that may be 0, or a number beyond all bounds,",
                    "sides that are numbers whatever the settings are, such as a <= 2 * b for a / b <= 2");
        }
    }

    private String setting(Token name) throws ExpressionException {
        Optional<ParameterSpec> spec = catalogue.find(name.text());
        if (spec.isEmpty() || spec.get().kind() == ParameterSpec.Kind.CHOICE) {
            throw new ExpressionException(
                    name.at(),
                    "the unknown name " + QuotedText.plain(name.text()),
                    "the dotted name of a setting that is a number",
                    () -> NearestName.to(name.text(), numbers()));
        }
        return name.text();
    }

    private List<String> numbers() {
        return catalogue.specs().stream()
                .filter(spec -> spec.kind() != ParameterSpec.Kind.CHOICE)
                .map(ParameterSpec::name)
                .toList();
    }
}
