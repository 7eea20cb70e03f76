package dev.poise.metrics;

import dev.poise.added.Added;
import dev.poise.parameters.Settings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The metrics of other jars. */
public final class AddedMetrics {
    private static final Added<AddedMetric> FOUND = Added.find(AddedMetric.class, AddedMetrics::checkedId, naming());
    private static final List<AddedMetric> SOURCES = List.copyOf(FOUND.usable().values());
    private static final List<Metric> ALL = all();

    private AddedMetrics() {}

    @SuppressWarnings("NullAway") // what jars bring may break every promise
    static String checkedId(AddedMetric metric) {
        MetricDefinition definition = metric.definition();
        if (definition == null) {
            throw new IllegalArgumentException("no definition");
        }
        return definition.checked().id;
    }

    private static List<Metric> all() {
        List<Metric> all = new ArrayList<>(Metric.builtIn());
        SOURCES.forEach(source -> all.add(new Metric(all.size(), source.definition())));
        return Collections.unmodifiableList(all);
    }

    static List<Metric> withBuiltIn() {
        return ALL;
    }

    /** Get one line for each metric of a jar that cannot be used; empty when all can. */
    public static List<String> problems() {
        return FOUND.problems();
    }

    static CheckedCollector begin(Metric metric, Settings settings) {
        AddedMetric source = SOURCES.get(metric.index() - Metric.builtIn().size());
        return CheckedCollector.begin(metric, source, settings);
    }

    static Added.Naming naming() {
        return new Added.Naming(
                "metric",
                "[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*){1,3}",
                "two to four words in lower camel case with dots between them",
                name -> Metric.builtIn().stream().anyMatch(metric -> metric.id().equals(name)));
    }
}
