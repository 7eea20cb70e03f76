package dev.poise.scenarios.draft;

import dev.poise.parameters.Mechanism;
import dev.poise.parameters.ParameterSpec;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.problem.NearestName;
import dev.poise.scenarios.problem.Problem;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.scenarios.problem.QuotedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the tree of one file into a draft and adds everything that is wrong to the problems. Immutable. */
public final class DraftReader {
    /** The one time from which a file's settings may be said to hold: the first day of the first measured sprint. */
    public static final String MONDAY = "monday";

    private final Vocabulary vocabulary;

    /**
     * Make a reader.
     *
     * @param vocabulary the names there are
     */
    public DraftReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Read the tree of one file.
     *
     * @param root the tree
     * @param problems takes what is wrong
     * @return what the file says, as far as it could be understood
     */
    public Draft read(Node.Group root, ProblemList problems) {
        String about = "";
        List<Draft.Mention> parents = List.of();
        List<Draft.Change> changes = List.of();
        List<Mechanism> without = List.of();
        List<Node.Field> settings = new ArrayList<>();
        boolean fromMonday = false;
        for (Node.Field field : root.fields()) {
            Optional<Word> word = Word.find(field.name());
            if (word.isEmpty()) {
                settings.add(field);
                continue;
            }
            switch (word.get()) {
                case ABOUT -> about = about(field.value(), problems);
                case EXTENDS ->
                    parents = mentions(field.value(), "the name of a built-in scenario or a file", problems);
                case FROM -> fromMonday = fromMonday(field.value(), problems);
                case INTERVENTIONS -> changes = new ChangesReader(vocabulary, problems).read(field.value());
                case WITHOUT -> without = readMechanisms(field.value(), problems);
            }
        }
        if (fromMonday) {
            refuseMechanisms(root, problems);
            List<Assignment> then = SettingsReader.fromMonday(vocabulary, settings, problems);
            return new Draft(about, parents, List.of(), then, changes, without);
        }
        List<Assignment> always = SettingsReader.ofFile(vocabulary, settings, problems);
        return new Draft(about, parents, always, List.of(), changes, without);
    }

    private static boolean fromMonday(Node node, ProblemList problems) {
        if (node instanceof Node.Scalar scalar && scalar.text().equals(MONDAY)) {
            return true;
        }
        problems.add(node.place(), node.described() + " for from", MONDAY);
        return false;
    }

    /** A mechanism is on or off in the whole run, so a file that begins on Monday has nothing to say of it. */
    private static void refuseMechanisms(Node.Group root, ProblemList problems) {
        root.fields().stream()
                .filter(field -> field.name().equals(Word.WITHOUT.key()))
                .forEach(field -> problems.add(
                        field.place(),
                        "without in a file from Monday on",
                        "it in a file that this one extends, as a mechanism is off in the whole run"));
    }

    /**
     * Read settings under nested or dotted names, as a study sets them for all its points.
     *
     * @param node what was written
     * @param problems takes what is wrong
     * @return the assignments, as far as they could be understood
     */
    public List<Assignment> readSettings(Node node, ProblemList problems) {
        if (node instanceof Node.Group group) {
            return SettingsReader.ofStudy(vocabulary, group.fields(), problems);
        }
        problems.add(node.place(), node.described() + " for set", "settings with their values");
        return List.of();
    }

    /**
     * Read one value of a setting.
     *
     * @param spec the setting
     * @param node what was written
     * @param problems takes what is wrong
     * @return the assignment; not usable when a problem was added
     */
    public static Assignment value(ParameterSpec spec, Node node, ProblemList problems) {
        return ValueReader.read(spec, node, problems);
    }

    private static String about(Node node, ProblemList problems) {
        if (node instanceof Node.Scalar scalar && scalar.kind() == Node.Scalar.Kind.TEXT) {
            return scalar.text().strip().replaceAll("\\s+", " ");
        }
        problems.add(node.place(), node.described() + " for about", "text");
        return "";
    }

    private static List<Draft.Mention> mentions(Node node, String each, ProblemList problems) {
        List<Node> nodes = node instanceof Node.Items items ? items.nodes() : List.of(node);
        if (nodes.isEmpty()) {
            problems.add(node.place(), "an empty list", each);
        }
        List<Draft.Mention> mentions = new ArrayList<>();
        for (Node one : nodes) {
            if (one instanceof Node.Scalar scalar
                    && scalar.kind() == Node.Scalar.Kind.TEXT
                    && !scalar.text().isBlank()) {
                mentions.add(new Draft.Mention(scalar.text(), scalar.place()));
            } else {
                problems.add(one.place(), one.described(), each);
            }
        }
        return mentions;
    }

    /**
     * Read which mechanisms are off.
     *
     * @param node a name or a list of names
     * @param problems what is wrong with it
     * @return those that there are
     */
    public static List<Mechanism> readMechanisms(Node node, ProblemList problems) {
        List<String> known = Mechanism.ids();
        List<Mechanism> without = new ArrayList<>();
        for (Draft.Mention mention : mentions(node, "the name of a mechanism", problems)) {
            Optional<Mechanism> mechanism = Mechanism.find(mention.name());
            mechanism.ifPresent(without::add);
            if (mechanism.isEmpty()) {
                problems.add(
                        mention.place(),
                        "the unknown mechanism " + QuotedText.plain(mention.name()),
                        Problem.oneOf(known),
                        () -> NearestName.to(mention.name(), known));
            }
        }
        return without;
    }
}
