package dev.poise.evidence.targets.measure;

import dev.poise.evidence.targets.record.DoneItem;
import dev.poise.evidence.targets.record.TargetRunRecord;
import dev.poise.evidence.targets.record.TargetRunRecord.Follow;
import dev.poise.evidence.targets.record.TargetRunRecord.Queue;
import dev.poise.evidence.targets.record.TargetRunRecord.SprintHours;
import dev.poise.evidence.targets.record.TargetRunRecord.Survey;
import dev.poise.team.backlog.ItemKind;
import java.util.List;

/** Records that were made up, with known answers. */
final class Made {
    private static final double[] NOTHING = {};

    private Made() {}

    static TargetRunRecord sprints(double[] committed, double[] done) {
        return new TargetRunRecord(committed, done, List.of(), List.of(), List.of(), List.of(), 0, 0, queue(0, 0), .6);
    }

    static TargetRunRecord items(DoneItem... items) {
        return new TargetRunRecord(
                NOTHING, NOTHING, List.of(items), List.of(), List.of(), List.of(), 0, 0, queue(0, 0), .6);
    }

    static TargetRunRecord hours(SprintHours... hours) {
        return new TargetRunRecord(
                NOTHING, NOTHING, List.of(), List.of(hours), List.of(), List.of(), 0, 0, queue(0, 0), .6);
    }

    static TargetRunRecord people(double years, int left, Follow... people) {
        return new TargetRunRecord(
                NOTHING, NOTHING, List.of(), List.of(), List.of(people), List.of(), years, left, queue(0, 0), .6);
    }

    static TargetRunRecord answers(double... exhaustion) {
        List<Survey> last = java.util.Arrays.stream(exhaustion)
                .mapToObj(x -> new Survey(x, 1, x, .6))
                .toList();
        return new TargetRunRecord(NOTHING, NOTHING, List.of(), List.of(), List.of(), last, 0, 0, queue(0, 0), .6);
    }

    static TargetRunRecord busy(double utilisation, double wait) {
        return new TargetRunRecord(
                NOTHING, NOTHING, List.of(), List.of(), List.of(), List.of(), 0, 0, queue(utilisation, wait), .6);
    }

    private static Queue queue(double utilisation, double wait) {
        return new Queue(100 * utilisation, 100, 50, 50 * wait);
    }

    static DoneItem built(double estimate, double built) {
        return new DoneItem(ItemKind.FEATURE, 0, .3, estimate, built, built, 0, 10, 80, 1, 0);
    }

    static DoneItem cycle(double hours) {
        return new DoneItem(ItemKind.FEATURE, 0, .3, 5, 5, 5, 100, 100 + hours, 180, 1, 0);
    }

    static DoneItem worth(ItemKind kind, double value) {
        return new DoneItem(kind, 0, .3, 5, 5, 5, 0, 10, 80, value, 0);
    }

    static DoneItem in(int module, double debt, double built, double cycle, int defects) {
        return new DoneItem(ItemKind.FEATURE, module, debt, 5, built, built, 0, cycle, 80, 1, defects);
    }
}
