package dev.poise.cli;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The list of options in a help text: by what they are for, each group in the order of the code. */
final class GroupedOptions implements CommandLine.IHelpSectionRenderer {
    /** Options that several commands have of their own, and that mean the same in all of them. */
    private static final Map<OptionGroup, Set<String>> BY_NAME = Map.of(
            OptionGroup.OUTPUT, Set.of("--out", "--force", "--format", "--json", "--all"),
            OptionGroup.RUNS, Set.of("--seed", "--replications"));

    private GroupedOptions() {}

    /** Let a command and everything below it show its options in groups. */
    static void in(CommandLine command) {
        command.getCommandSpec().usageMessage().sortOptions(false).sortSynopsis(false);
        command.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, new GroupedOptions());
        command.getSubcommands().values().forEach(GroupedOptions::in);
    }

    @Override
    public String render(Help help) {
        Map<OptionGroup, List<OptionSpec>> groups = new EnumMap<>(OptionGroup.class);
        List<OptionSpec> shown = help.commandSpec().options().stream()
                .filter(option -> !option.hidden())
                .toList();
        shown.forEach(option ->
                groups.computeIfAbsent(group(option), any -> new ArrayList<>()).add(option));
        return groups.entrySet().stream()
                .map(group -> heading(help, group.getKey(), groups.size()) + list(help, shown, group.getValue()))
                .collect(Collectors.joining());
    }

    /** A single group needs no heading. */
    private static String heading(Help help, OptionGroup group, int groups) {
        return groups == 1 ? "" : help.createHeading("%n" + group.heading() + ":%n");
    }

    /** Columns are as wide as all options of the command need, so that groups line up. */
    private static String list(Help help, List<OptionSpec> all, List<OptionSpec> group) {
        Help.Layout layout =
                help.createDefaultLayout(all, help.commandSpec().positionalParameters(), help.colorScheme());
        layout.addOptions(group, help.parameterLabelRenderer());
        return layout.toString();
    }

    private static OptionGroup group(OptionSpec option) {
        for (Map.Entry<OptionGroup, Set<String>> group : BY_NAME.entrySet()) {
            if (group.getValue().contains(option.longestName())) {
                return group.getKey();
            }
        }
        if (!(option.userObject() instanceof Field field)
                || field.getDeclaringClass().getName().startsWith("picocli.")) {
            return OptionGroup.HELP;
        }
        Grouped declared = field.getDeclaringClass().getAnnotation(Grouped.class);
        return declared == null ? OptionGroup.COMMAND : declared.value();
    }
}
