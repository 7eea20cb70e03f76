package dev.poise.metrics;

import dev.poise.kernel.Event;
import dev.poise.kernel.Observer;
import dev.poise.team.backlog.ItemKind;
import dev.poise.team.events.SimulationEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects a run into a row per item. Items in are done, open or removed, and nothing else. */
public final class ItemCollector implements Observer {
    private final Map<Integer, Row> rows = new LinkedHashMap<>();

    /** Where an item has got to. */
    public enum Status {
        /** In the Product Backlog or the sprint backlog. */
        OPEN,
        /** Released. */
        DONE,
        /** Dropped without being done. */
        REMOVED
    }

    /**
     * An item. Times are working seconds, -1 for never.
     *
     * @param item its number
     * @param kind what it is
     * @param status where it has got to
     * @param arrived when it came up
     * @param started when work on it began
     * @param released when it was released
     * @param estimate estimated hours, NaN before work began
     * @param effort true hours in healthy code
     * @param hours hours worked on it
     * @param clarity common ground when work began, 0..1
     * @param quality quality of the solution
     * @param value realised raw value
     * @param fullValue raw value at full insight and quality, without delay
     */
    public record Row(
            int item,
            ItemKind kind,
            Status status,
            long arrived,
            long started,
            long released,
            double estimate,
            double effort,
            double hours,
            double clarity,
            double quality,
            double value,
            double fullValue) {}

    @Override
    public void observe(Event event) {
        if (event instanceof SimulationEvent.IdeaArrived f) {
            arrived(f.item(), ItemKind.FEATURE, f.cameUp(), f.effort());
        } else if (event instanceof SimulationEvent.ItemOpened f) {
            arrived(f.item(), f.kind(), f.time(), f.effort());
        } else if (event instanceof SimulationEvent.ItemStarted f) {
            Row row = rows.computeIfAbsent(f.item(), i -> fresh(i, f.kind(), f.time(), f.effort()));
            rows.put(
                    f.item(),
                    new Row(
                            row.item(),
                            row.kind(),
                            Status.OPEN,
                            row.arrived(),
                            f.time(),
                            -1,
                            f.estimate(),
                            f.effort(),
                            0,
                            f.clarity(),
                            Double.NaN,
                            0,
                            0));
        } else if (event instanceof SimulationEvent.ItemRemoved f) {
            rows.computeIfPresent(f.item(), (i, row) -> ended(row, Status.REMOVED));
        } else if (event instanceof SimulationEvent.ItemReleased f) {
            rows.computeIfPresent(f.item(), (i, row) -> released(row, f));
        }
    }

    private void arrived(int item, ItemKind kind, long time, double effort) {
        rows.put(item, fresh(item, kind, time, effort));
    }

    private static Row fresh(int item, ItemKind kind, long time, double effort) {
        return new Row(item, kind, Status.OPEN, time, -1, -1, Double.NaN, effort, 0, Double.NaN, Double.NaN, 0, 0);
    }

    private static Row ended(Row row, Status status) {
        return new Row(
                row.item(),
                row.kind(),
                status,
                row.arrived(),
                row.started(),
                row.released(),
                row.estimate(),
                row.effort(),
                row.hours(),
                row.clarity(),
                row.quality(),
                row.value(),
                row.fullValue());
    }

    private static Row released(Row row, SimulationEvent.ItemReleased f) {
        return new Row(
                row.item(),
                row.kind(),
                Status.DONE,
                row.arrived(),
                f.started(),
                f.time(),
                f.estimate(),
                f.effort(),
                f.hours(),
                row.clarity(),
                f.quality(),
                f.value(),
                f.fullValue());
    }

    /** Get the rows in the order of arrival. */
    public List<Row> rows() {
        return List.copyOf(rows.values());
    }
}
