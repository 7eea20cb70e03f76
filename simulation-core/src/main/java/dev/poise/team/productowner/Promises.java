package dev.poise.team.productowner;

import static dev.poise.team.productowner.ProductOwnerParameter.*;

import dev.poise.kernel.Context;
import dev.poise.parameters.Values;
import dev.poise.random.KeyedRandom;
import dev.poise.team.backlog.Item;
import dev.poise.team.backlog.ItemKind;
import dev.poise.team.description.Carries;
import dev.poise.team.description.ModelState;
import dev.poise.team.description.NoState;
import dev.poise.team.description.NoState.Reason;
import dev.poise.team.events.SimulationEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * What is promised to stakeholders in a release cycle. Requests are forecast by what can be seen of them; what the Product
 * Owner sees does not fit is contested, if they have the courage, and promised otherwise. What they do not see is promised
 * too: over-promising follows from not seeing.
 */
final class Promises {
    private static final long COURAGE_DRAW = 321;
    private static final long RENEW_DRAW = 322;
    private static final long LAST_DRAW = 324;

    private final ProductBacklog backlog;
    private final double[] asked;
    private final double[] wanted;
    private final double[] refused;
    private final List<Note> requests = new ArrayList<>();

    @NoState(Reason.FOLLOWS)
    private double overload;

    @Carries(ModelState.FEASIBLE)
    private double feasible = 1;

    private int contested;

    Promises(ProductBacklog backlog, int stakeholders) {
        this.backlog = backlog;
        this.asked = new double[stakeholders];
        this.wanted = new double[stakeholders];
        this.refused = new double[stakeholders];
    }

    void ask(int stakeholder, double hours) {
        asked[stakeholder] = hours;
    }

    /** Get the share of everything promised that was kept, by hours; NaN when nothing was promised. */
    double kept() {
        return kept(note -> true);
    }

    /** Get the share of what was promised to a stakeholder that was kept, by hours; NaN when nothing was. */
    double keptTo(int stakeholder) {
        return kept(note -> note.requester() == stakeholder);
    }

    private double kept(Predicate<Note> which) {
        double all = 0;
        double kept = 0;
        for (Note note : backlog.promises()) {
            if (which.test(note)) {
                all += note.estimate;
                kept += backlog.open(note) ? 0 : note.estimate;
            }
        }
        return all == 0 ? Double.NaN : kept / all;
    }

    /** Choose what the stakeholders ask for: most of what was promised and not kept, then what they wish for most. */
    List<Item> collect(int cycle, double renewed) {
        List<Note> leftovers = new ArrayList<>(backlog.promises());
        backlog.forgetPromises();
        requests.clear();
        double[] left = asked.clone();
        for (Note note : leftovers) {
            boolean again = KeyedRandom.happens(KeyedRandom.key(note.item.key(), RENEW_DRAW), cycle, renewed);
            if (backlog.open(note) && (note.inSprint || again)) {
                request(note, left, cycle);
            }
        }
        List<Note> wishes = new ArrayList<>();
        for (Note note : backlog.all()) {
            if (note.kind == ItemKind.FEATURE && !note.inSprint && !note.requested && left[note.requester()] > 0) {
                wishes.add(note);
            }
        }
        wishes.sort(Note::byWish);
        for (Note note : wishes) {
            if (left[note.requester()] > 0) {
                request(note, left, cycle);
            }
        }
        List<Item> items = new ArrayList<>();
        for (Note note : backlog.all()) {
            note.requested = false;
        }
        for (Note note : requests) {
            items.add(note.item);
        }
        return List.copyOf(items);
    }

    /**
     * Ask for a feature. The last one, of which only a part is left to ask for, is asked for with the probability of that part: on
     * average as much is asked for as was meant to be. Work that is in the sprint already is always asked for.
     */
    private void request(Note note, double[] left, int cycle) {
        double part = left[note.requester()] / note.surface;
        left[note.requester()] -= note.surface;
        note.requested = true;
        if (note.inSprint || KeyedRandom.happens(KeyedRandom.key(note.item.key(), LAST_DRAW), cycle, part)) {
            requests.add(note);
        }
    }

    /** Promise, or contest, one request after the other. */
    void make(double capacity, Values<ProductOwnerParameter> p, Judgement judgement, int cycle, Context context) {
        double forecast = 0;
        double all = 0;
        double truth = 0;
        contested = 0;
        Arrays.fill(wanted, 0);
        Arrays.fill(refused, 0);
        for (Note note : requests) {
            judgement.inspect(note, context);
            double hours = judgement.forecast(note);
            all += hours;
            wanted[note.requester()] += note.surface;
            boolean fits = forecast + hours <= p.get(PROMISED_FILL) * capacity;
            boolean dares = KeyedRandom.happens(KeyedRandom.key(note.item.key(), COURAGE_DRAW), cycle, p.get(COURAGE));
            if (!fits && dares && !note.inSprint) {
                contested++;
                refused[note.requester()] += note.surface;
            } else {
                forecast += hours;
                truth += note.estimate;
                backlog.promise(note);
            }
        }
        feasible = all > 0 ? Math.min(1, capacity / all) : 1;
        overload = Math.max(0, truth / Math.max(1, capacity) - 1);
        if (context.observed()) {
            context.publish(new SimulationEvent.PromisesMade(context.now(), truth, contested));
        }
    }

    /** Get promised work over what can be done, less 1, at least 0, as the team sees it. */
    double overload() {
        return overload;
    }

    /** Get the share of what a stakeholder asked for that was refused, by hours; 0 when nothing was asked for. */
    double refusedTo(int stakeholder) {
        return wanted[stakeholder] > 0 ? refused[stakeholder] / wanted[stakeholder] : 0;
    }

    boolean anyContested() {
        return contested > 0;
    }

    /** Get the share of what was asked for that the Product Owner thinks can be done, 0..1. */
    double feasible() {
        return feasible;
    }
}
