package dev.poise.evidence.claims.expression;

import dev.poise.evidence.claims.measure.Measure;
import dev.poise.evidence.claims.measure.Window;
import dev.poise.scenarios.problem.NearestName;
import dev.poise.scenarios.problem.Place;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.scenarios.problem.QuotedText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads measures: a name, perhaps with a window of sprints or days behind an at sign. */
final class MeasureReader {
    private static final Pattern WINDOW = Pattern.compile("(day)?([1-9]\\d{0,3})(?:-([1-9]\\d{0,3}))?");

    private MeasureReader() {}

    static @Nullable Measure read(String text, Place place, ProblemList problems) {
        int at = text.indexOf('@');
        String name = at < 0 ? text : text.substring(0, at);
        Optional<Measure> measure = Measure.find(name);
        if (measure.isEmpty()) {
            problems.add(
                    place,
                    "the unknown measure " + QuotedText.quoted(name),
                    "the dotted name of a metric",
                    () -> NearestName.to(name, Measure.names()));
            return null;
        }
        return at < 0 ? measure.get() : windowed(measure.get(), text.substring(at + 1), place, problems);
    }

    private static @Nullable Measure windowed(Measure measure, String text, Place place, ProblemList problems) {
        Matcher numbers = WINDOW.matcher(text);
        if (!numbers.matches()) {
            problems.add(place, QuotedText.quoted("@" + text), "sprints such as @17-26, or days such as @day40");
            return null;
        }
        Window.Step step = numbers.group(1) == null ? Window.Step.SPRINT : Window.Step.DAY;
        int from = Integer.parseInt(numbers.group(2));
        int to = numbers.group(3) == null ? from : Integer.parseInt(numbers.group(3));
        if (to < from || !measure.has(step)) {
            problems.add(
                    place,
                    QuotedText.quoted(measure.name() + "@" + text),
                    to < from
                            ? "a window that ends after it starts"
                            : "a measure that has a value for every such step");
            return null;
        }
        return measure.over(new Window(step, from, to));
    }
}
