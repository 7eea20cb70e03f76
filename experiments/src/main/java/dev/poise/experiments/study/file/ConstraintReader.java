package dev.poise.experiments.study.file;

import dev.poise.experiments.expression.Expression;
import dev.poise.experiments.expression.ExpressionReader;
import dev.poise.experiments.expression.Misread;
import dev.poise.experiments.expression.Token;
import dev.poise.experiments.expression.Tokens;
import dev.poise.experiments.study.Constraint;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.problem.NearestName;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.scenarios.problem.Shown;
import dev.poise.settings.Dictionary;
import dev.poise.settings.Entry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads relations between settings: an expression on both sides of one relation. */
final class ConstraintReader {
    private static final String RELATION = "one of <= >= < > == != and what it is held against";

    private final Dictionary dictionary;

    private ConstraintReader(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    static @Nullable Constraint read(Node.Scalar node, Dictionary dictionary, ProblemList problems) {
        try {
            return new ConstraintReader(dictionary).relation(node.text());
        } catch (Misread wrong) {
            String found =
                    String.format(Locale.ROOT, "%s in the constraint %s", wrong.found(), Shown.quoted(node.text()));
            problems.add(node.place(), found, wrong.expected(), wrong.nearest());
            return null;
        }
    }

    private Constraint relation(String text) throws Misread {
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
        return new Constraint(text.strip(), left, relation.text(), right);
    }

    private String setting(Token name) throws Misread {
        Optional<Entry> entry = dictionary.find(name.text());
        if (entry.isEmpty() || entry.get().kind() == Entry.Kind.CHOICE) {
            throw new Misread(
                    name.at(),
                    "the unknown name " + Shown.plain(name.text()),
                    "the dotted name of a setting that is a number",
                    () -> NearestName.to(name.text(), numbers()));
        }
        return name.text();
    }

    private List<String> numbers() {
        return dictionary.entries().stream()
                .filter(entry -> entry.kind() != Entry.Kind.CHOICE)
                .map(Entry::name)
                .toList();
    }
}
