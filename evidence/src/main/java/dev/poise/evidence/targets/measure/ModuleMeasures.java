package dev.poise.evidence.targets.measure;

import dev.poise.evidence.targets.record.DoneItem;
import dev.poise.evidence.targets.record.TargetRunRecord;
import dev.poise.team.backlog.ItemKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Good code against bad code, over many teams. The unit is a module of one team's code base, as the unit of the source is a
 * file: modules are put in order by the mean debt that work on them met, and the quarter with most debt is compared with the
 * quarter with least. Pure.
 */
public final class ModuleMeasures {
    private ModuleMeasures() {}

    /**
     * A module of one team's code base, or the mean of several.
     *
     * @param debt mean debt that features in it met
     * @param hours mean hours of building a feature
     * @param defects escaped defects per feature
     * @param longest longest cycle time of a feature, h
     */
    public record Module(double debt, double hours, double defects, double longest) {}

    /**
     * Get the mean module of each of several groups of equal size, in the order of debt.
     *
     * @param runs the teams
     * @param groups how many groups, at most as many as there are modules
     */
    public static List<Module> byDebt(List<TargetRunRecord> runs, int groups) {
        List<Module> modules = sorted(runs);
        List<Module> means = new ArrayList<>();
        for (int i = 0; i < groups; i++) {
            List<Module> group = modules.subList(i * modules.size() / groups, (i + 1) * modules.size() / groups);
            means.add(new Module(
                    mean(group, Module::debt),
                    mean(group, Module::hours),
                    mean(group, Module::defects),
                    mean(group, Module::longest)));
        }
        return means;
    }

    private static List<Module> sorted(List<TargetRunRecord> runs) {
        List<Module> modules = new ArrayList<>();
        runs.forEach(run -> modules(run, modules));
        modules.sort(Comparator.comparingDouble(Module::debt));
        return modules;
    }

    /** Get the hours of building a feature, worst over best quarter. */
    static double time(List<TargetRunRecord> runs) {
        return worstOverBest(runs, Module::hours);
    }

    /** Get the defects that came out later per feature, worst over best quarter. */
    static double defects(List<TargetRunRecord> runs) {
        return worstOverBest(runs, Module::defects);
    }

    /** Get the longest cycle time in a module, on average, worst over best quarter. */
    static double longestCycle(List<TargetRunRecord> runs) {
        return worstOverBest(runs, Module::longest);
    }

    private static double worstOverBest(List<TargetRunRecord> runs, ToDoubleFunction<Module> of) {
        List<Module> modules = sorted(runs);
        int quarter = modules.size() / 4;
        return mean(modules.subList(modules.size() - quarter, modules.size()), of)
                / mean(modules.subList(0, quarter), of);
    }

    private static double mean(List<Module> modules, ToDoubleFunction<Module> of) {
        return modules.stream().mapToDouble(of).average().orElse(Double.NaN);
    }

    private static void modules(TargetRunRecord run, List<Module> into) {
        Map<Integer, List<DoneItem>> byModule = new TreeMap<>();
        for (DoneItem item : run.items()) {
            if (item.kind() == ItemKind.FEATURE) {
                byModule.computeIfAbsent(item.module(), m -> new ArrayList<>()).add(item);
            }
        }
        byModule.values().forEach(items -> into.add(module(items)));
    }

    private static Module module(List<DoneItem> items) {
        double n = items.size();
        double debt = 0;
        double hours = 0;
        double defects = 0;
        double longest = 0;
        for (DoneItem item : items) {
            debt += item.debt() / n;
            hours += item.built() / n;
            defects += item.defects() / n;
            longest = Math.max(longest, item.cycle());
        }
        return new Module(debt, hours, defects, longest);
    }
}
