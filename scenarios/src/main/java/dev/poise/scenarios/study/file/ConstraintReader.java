package dev.poise.scenarios.study.file;

import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.problem.NearestName;
import dev.poise.scenarios.problem.Problem;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.scenarios.problem.Shown;
import dev.poise.scenarios.study.Constraint;
import dev.poise.settings.Dictionary;
import dev.poise.settings.Entry;
import dev.poise.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads relations between settings: numbers, dotted names, + - * / and parentheses on both sides of one relation. */
final class ConstraintReader {
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:(\\d+(?:\\.\\d*)?|\\.\\d+)|([A-Za-z][A-Za-z0-9.]*)|(<=|>=|==|!=|[-+*/()<>]))");
    private static final List<String> RELATIONS = List.of("<=", ">=", "<", ">", "==", "!=");
    private static final String EXAMPLE = "a relation such as \"team.size * 2 <= stakeholders.count + 10\"";

    private final Dictionary dictionary;
    private final List<String> tokens = new ArrayList<>();
    private int at;

    private ConstraintReader(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** What is wrong with a relation, in the words of a problem. */
    private static final class Wrong extends Exception {
        private static final long serialVersionUID = 1L;
        private final String expected;
        private final @Nullable String nearest;

        Wrong(String found, String expected, @Nullable String nearest) {
            super(found, null, false, false);
            this.expected = expected;
            this.nearest = nearest;
        }
    }

    static @Nullable Constraint read(Node.Scalar node, Dictionary dictionary, ProblemList problems) {
        ConstraintReader reader = new ConstraintReader(dictionary);
        try {
            reader.cut(node.text());
            return reader.relation(node.text().strip());
        } catch (Wrong wrong) {
            String found = String.format(
                    Locale.ROOT, "%s in the constraint %s", wrong.getMessage(), Shown.quoted(node.text()));
            problems.add(new Problem(node.place(), found, wrong.expected, wrong.nearest));
            return null;
        }
    }

    private void cut(String text) throws Wrong {
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (end < text.length() && matcher.find(end) && matcher.start() == end) {
            tokens.add(matcher.group().strip());
            end = matcher.end();
        }
        if (!text.substring(end).isBlank()) {
            throw new Wrong(Shown.quoted(text.substring(end).strip()), EXAMPLE, null);
        }
    }

    private Constraint relation(String text) throws Wrong {
        ToDoubleFunction<Settings> left = sum();
        String relation = next();
        if (!RELATIONS.contains(relation)) {
            throw new Wrong(relation.isEmpty() ? "no relation" : relation, EXAMPLE, null);
        }
        ToDoubleFunction<Settings> right = sum();
        if (at < tokens.size()) {
            throw new Wrong(tokens.get(at) + " after its end", "one relation each; list several to ask for all", null);
        }
        return new Constraint(text, left, relation, right);
    }

    private ToDoubleFunction<Settings> sum() throws Wrong {
        ToDoubleFunction<Settings> value = product();
        while (peek().equals("+") || peek().equals("-")) {
            double sign = next().equals("+") ? 1 : -1;
            ToDoubleFunction<Settings> first = value;
            ToDoubleFunction<Settings> second = product();
            value = settings -> first.applyAsDouble(settings) + sign * second.applyAsDouble(settings);
        }
        return value;
    }

    private ToDoubleFunction<Settings> product() throws Wrong {
        ToDoubleFunction<Settings> value = part();
        while (peek().equals("*") || peek().equals("/")) {
            boolean times = next().equals("*");
            ToDoubleFunction<Settings> first = value;
            ToDoubleFunction<Settings> second = part();
            value = settings -> times
                    ? first.applyAsDouble(settings) * second.applyAsDouble(settings)
                    : first.applyAsDouble(settings) / second.applyAsDouble(settings);
        }
        return value;
    }

    private ToDoubleFunction<Settings> part() throws Wrong {
        String token = next();
        if (token.equals("(")) {
            ToDoubleFunction<Settings> inner = sum();
            if (!next().equals(")")) {
                throw new Wrong("an open parenthesis", "one that is closed", null);
            }
            return inner;
        }
        if (token.equals("-")) {
            ToDoubleFunction<Settings> inner = part();
            return settings -> -inner.applyAsDouble(settings);
        }
        if (!token.isEmpty() && (Character.isDigit(token.charAt(0)) || token.charAt(0) == '.')) {
            double number = Double.parseDouble(token);
            return settings -> number;
        }
        if (token.isEmpty() || !Character.isLetter(token.charAt(0))) {
            throw new Wrong(token.isEmpty() ? "nothing after its last sign" : token, EXAMPLE, null);
        }
        return setting(token);
    }

    private ToDoubleFunction<Settings> setting(String name) throws Wrong {
        List<String> numbers = dictionary.entries().stream()
                .filter(entry -> entry.kind() != Entry.Kind.CHOICE)
                .map(Entry::name)
                .toList();
        if (!numbers.contains(name)) {
            throw new Wrong(
                    "the unknown name " + Shown.plain(name),
                    "the dotted name of a setting that is a number",
                    NearestName.to(name, numbers));
        }
        return settings -> settings.number(name);
    }

    private String peek() {
        return at < tokens.size() ? tokens.get(at) : "";
    }

    private String next() {
        String token = peek();
        at++;
        return token;
    }
}
