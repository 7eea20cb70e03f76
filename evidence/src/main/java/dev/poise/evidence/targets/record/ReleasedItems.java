package dev.poise.evidence.targets.record;

import dev.poise.kernel.Event;
import dev.poise.kernel.Observer;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.situation.WorkingTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The items released in the measured sprints, and the defects that came of each. */
final class ReleasedItems implements Observer {
    private final MeasuredWindow window;
    private final Map<Integer, SimulationEvent.ItemStarted> started = new HashMap<>();
    private final List<SimulationEvent.ItemReleased> released = new ArrayList<>();
    private final Map<Integer, Integer> defects = new HashMap<>();

    ReleasedItems(MeasuredWindow window) {
        this.window = window;
    }

    @Override
    public void observe(Event event) {
        if (event instanceof SimulationEvent.ItemStarted f) {
            started.put(f.item(), f);
        } else if (event instanceof SimulationEvent.ItemReleased f && window.holds(window.sprintOf(f.time()))) {
            released.add(f);
        } else if (event instanceof SimulationEvent.DefectEscaped f) {
            defects.merge(f.origin(), 1, Integer::sum);
        }
    }

    List<DoneItem> result() {
        List<DoneItem> items = new ArrayList<>(released.size());
        for (SimulationEvent.ItemReleased f : released) {
            SimulationEvent.@Nullable ItemStarted begun = started.get(f.item());
            if (begun == null) {
                throw new IllegalStateException("Item " + f.item() + " was released, but never begun.");
            }
            items.add(new DoneItem(
                    f.kind(),
                    begun.module(),
                    begun.debt(),
                    f.estimate(),
                    f.built(),
                    f.hours(),
                    WorkingTime.hours(f.started()),
                    WorkingTime.hours(f.time()),
                    WorkingTime.hours(window.endOfSprint(f.time())),
                    f.value(),
                    defects.getOrDefault(f.item(), 0)));
        }
        return items;
    }
}
