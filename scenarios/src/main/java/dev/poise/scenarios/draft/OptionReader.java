package dev.poise.scenarios.draft;

import dev.poise.parameters.ParameterSpec;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.document.Numbers;
import dev.poise.scenarios.problem.Place;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.scenarios.problem.QuotedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads single settings given on the command line, such as {@code --set productOwner.courage=0.8}. Immutable. */
public final class OptionReader {
    /** What stands in the place of a file's name. */
    public static final String OPTION = "--set";

    private final Vocabulary vocabulary;
    private final String option;

    /**
     * Make a reader of {@code --set}.
     *
     * @param vocabulary the names there are
     */
    public OptionReader(Vocabulary vocabulary) {
        this(vocabulary, OPTION);
    }

    /**
     * Make a reader.
     *
     * @param vocabulary the names there are
     * @param option what stands in the place of a file's name
     */
    public OptionReader(Vocabulary vocabulary, String option) {
        this.vocabulary = vocabulary;
        this.option = option;
    }

    /**
     * Read the values of all {@code --set} options.
     *
     * @param options each {@code name=value} with a dotted name, in the order given
     * @param problems takes what is wrong; the line of a place counts the options
     * @return the assignments, later ones to win
     */
    public List<Assignment> read(List<String> options, ProblemList problems) {
        List<Assignment> assignments = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            read(options.get(i), i + 1, problems).ifPresent(assignments::add);
        }
        return assignments;
    }

    /**
     * Read values that begin to hold on Monday: only of what may change during a run.
     *
     * @param options each {@code name=value} with a dotted name, in the order given
     * @param problems takes what is wrong; the line of a place counts the options
     * @return the assignments, later ones to win
     */
    public List<Assignment> readForMonday(List<String> options, ProblemList problems) {
        List<Assignment> assignments = read(options, problems);
        assignments.stream()
                .filter(each -> !each.spec().mayChangeDuringRun())
                .forEach(each -> problems.add(
                        each.place(),
                        each.spec().name() + " from Monday on",
                        "a setting that may change during a run"));
        return assignments;
    }

    private Optional<Assignment> read(String written, int line, ProblemList problems) {
        int equals = written.indexOf('=');
        if (equals < 0) {
            problems.add(new Place(option, line, 1), QuotedText.quoted(written), "name=value");
            return Optional.empty();
        }
        String name = written.substring(0, equals).strip();
        Optional<ParameterSpec> spec = vocabulary.find(name);
        if (spec.isEmpty()) {
            problems.add(
                    new Place(option, line, 1),
                    "the unknown name " + QuotedText.quoted(name),
                    "the dotted name of a setting",
                    () -> vocabulary.nearestSetting(name));
            return Optional.empty();
        }
        String value = written.substring(equals + 1).strip();
        Node.Scalar.Kind kind = value.isEmpty()
                ? Node.Scalar.Kind.NULL
                : Numbers.isNumber(value) ? Node.Scalar.Kind.NUMBER : Node.Scalar.Kind.TEXT;
        int column = value.isEmpty() ? equals + 2 : written.indexOf(value, equals) + 1;
        Node node = new Node.Scalar(new Place(option, line, column), kind, value);
        return Optional.of(ValueReader.read(spec.get(), node, problems));
    }
}
