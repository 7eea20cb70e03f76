package dev.poise.scenarios.draft;

import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.document.Numbers;
import dev.poise.scenarios.problem.NearestName;
import dev.poise.scenarios.problem.Place;
import dev.poise.scenarios.problem.Problem;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.scenarios.problem.QuotedText;
import dev.poise.team.PeopleChange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the list of interventions. */
public final class ChangesReader {
    /** How the time of an intervention is written, as a regular expression that Java and JSON Schema read alike. */
    public static final String TIME = "^sprint +[1-9][0-9]{0,4}( +day +[1-9][0-9]{0,4})?$";

    private static final Pattern NUMBERS = Pattern.compile("sprint +(\\d+)(?: +day +(\\d+))?");
    private static final String EXAMPLE = "\"sprint 6\" or \"sprint 6 day 1\", both counted from 1";
    private static final List<String> KEYS = Stream.concat(
                    Stream.of("at", "set"), Arrays.stream(PeopleChange.values()).map(PeopleChange::id))
            .toList();

    private final Vocabulary vocabulary;
    private final ProblemList problems;

    ChangesReader(Vocabulary vocabulary, ProblemList problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    List<Draft.Change> read(Node node) {
        if (!(node instanceof Node.Items items)) {
            problems.add(
                    node.place(),
                    node.described() + " for interventions",
                    "a list such as [{ at: sprint 6, set: { ... } }]");
            return List.of();
        }
        List<Draft.Change> changes = new ArrayList<>();
        for (Node each : items.nodes()) {
            if (each instanceof Node.Group group) {
                Draft.Change change = change(group);
                if (change != null) {
                    checkTwice(change, changes);
                    changes.add(change);
                }
            } else {
                problems.add(each.place(), each.described() + " in interventions", "{ at: ..., set: { ... } }");
            }
        }
        return changes;
    }

    /** Tell of a setting that a file sets twice at one time: nobody can say which value was meant. */
    private void checkTwice(Draft.Change change, List<Draft.Change> before) {
        for (Assignment each : change.set()) {
            before.stream()
                    .filter(other -> other.sprint() == change.sprint() && other.day() == change.day())
                    .flatMap(other -> other.set().stream())
                    .filter(other -> other.spec().equals(each.spec()))
                    .findFirst()
                    .ifPresent(first -> problems.add(
                            each.place(),
                            String.format(
                                    Locale.ROOT,
                                    "%s a second time at sprint %d day %d (first in %s)",
                                    each.spec().name(),
                                    change.sprint(),
                                    change.day(),
                                    first.place().within(each.place())),
                            "each setting once at one time"));
        }
    }

    private Draft.@Nullable Change change(Node.Group group) {
        Matcher time = null;
        Place place = group.place();
        List<Assignment> set = null;
        Map<PeopleChange, Integer> people = new EnumMap<>(PeopleChange.class);
        for (Node.Field field : group.fields()) {
            switch (field.name()) {
                case "at" -> {
                    place = field.value().place();
                    time = time(field.value());
                }
                case "set" -> set = set(field.value());
                default -> other(field, people);
            }
        }
        if (!isComplete(group) || time == null) {
            return null;
        }
        int day = time.group(2) == null ? 1 : Integer.parseInt(time.group(2));
        return new Draft.Change(Integer.parseInt(time.group(1)), day, set == null ? List.of() : set, people, place);
    }

    private void other(Node.Field field, Map<PeopleChange, Integer> people) {
        Optional<PeopleChange> what = Arrays.stream(PeopleChange.values())
                .filter(each -> each.id().equals(field.name()))
                .findFirst();
        if (what.isEmpty()) {
            problems.add(
                    field.place(),
                    String.format(
                            Locale.ROOT, "the unknown name %s in an intervention", QuotedText.plain(field.name())),
                    Problem.oneOf(KEYS),
                    () -> NearestName.to(field.name(), KEYS));
            return;
        }
        OptionalLong number = field.value() instanceof Node.Scalar scalar && scalar.kind() == Node.Scalar.Kind.NUMBER
                ? Numbers.whole(scalar.text())
                : OptionalLong.empty();
        int high = what.get().high();
        if (number.isPresent() && number.getAsLong() >= 1 && number.getAsLong() <= high) {
            people.put(what.get(), (int) number.getAsLong());
        } else {
            problems.add(
                    field.value().place(),
                    field.value().described() + " for " + field.name(),
                    "a whole number from 1 to " + high);
        }
    }

    /** Return whether an intervention says when and what. */
    private boolean isComplete(Node.Group group) {
        boolean when = group.fields().stream().anyMatch(field -> field.name().equals("at"));
        boolean what =
                group.fields().stream().anyMatch(field -> !field.name().equals("at") && KEYS.contains(field.name()));
        if (!when) {
            problems.add(group.place(), "an intervention without at", "{ at: ..., set: { ... } }");
        }
        if (!what) {
            problems.add(
                    group.place(),
                    "an intervention without one of " + String.join(", ", KEYS.subList(1, KEYS.size())),
                    "{ at: ..., set: { ... } }");
        }
        return when && what;
    }

    private @Nullable Matcher time(Node node) {
        if (node instanceof Node.Scalar scalar && scalar.text().matches(TIME)) {
            Matcher numbers = NUMBERS.matcher(scalar.text());
            return numbers.matches() ? numbers : null;
        }
        problems.add(node.place(), node.described() + " for at", EXAMPLE);
        return null;
    }

    private List<Assignment> set(Node node) {
        if (node instanceof Node.Group group && !group.fields().isEmpty()) {
            return SettingsReader.ofIntervention(vocabulary, group.fields(), problems);
        }
        problems.add(
                node.place(),
                (node instanceof Node.Group ? "an empty group" : node.described()) + " for set",
                "settings with their new values");
        return List.of();
    }
}
