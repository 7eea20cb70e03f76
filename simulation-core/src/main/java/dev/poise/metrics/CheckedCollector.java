package dev.poise.metrics;

import dev.poise.added.AddedCode;
import dev.poise.added.AddedCodeException;
import dev.poise.kernel.Event;
import dev.poise.kernel.Observer;
import dev.poise.parameters.Settings;

/** The one place where a metric of a jar enters a run: what is no value ends the run, and the end names the metric. */
final class CheckedCollector implements Observer {
    private final String who;
    private final Metric metric;
    private final AddedMetric.Collector collector;

    private CheckedCollector(String who, Metric metric, AddedMetric.Collector collector) {
        this.who = who;
        this.metric = metric;
        this.collector = collector;
    }

    @SuppressWarnings("NullAway") // what jars bring may break every promise
    static CheckedCollector begin(Metric metric, AddedMetric source, Settings settings) {
        String who = "metric " + metric.id();
        AddedMetric.Collector collector = AddedCode.ask(who, "a collector", () -> source.begin(settings));
        if (collector == null) {
            throw new AddedCodeException(who, "nothing", "a collector", null);
        }
        return new CheckedCollector(who, metric, collector);
    }

    Metric metric() {
        return metric;
    }

    @Override
    public boolean detailed() {
        return AddedCode.ask(who, "yes or no", collector::detailed);
    }

    @Override
    public void observe(Event event) {
        AddedCode.ask(who, "a fact to be noted", () -> {
            collector.observe(event);
            return true;
        });
    }

    double value() {
        return finite(AddedCode.ask(who, "a number", collector::value));
    }

    @SuppressWarnings("NullAway") // what jars bring may break every promise
    double[] everySprint(int sprints) {
        double[] values = AddedCode.ask(who, "a number for every sprint", collector::everySprint);
        if (values == null || values.length != sprints) {
            throw new AddedCodeException(
                    who,
                    values == null ? "nothing" : values.length + " values",
                    "one value for each of " + sprints + " sprints",
                    null);
        }
        double[] own = values.clone();
        for (double value : own) {
            finite(value);
        }
        return own;
    }

    private double finite(double value) {
        if (Double.isInfinite(value)) {
            throw new AddedCodeException(who, String.valueOf(value), "a finite number, or NaN for no value", null);
        }
        return value;
    }
}
