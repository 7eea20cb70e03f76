package dev.poise.team;

import dev.poise.parameters.AddedMechanism;
import dev.poise.parameters.AddedMechanisms;
import dev.poise.parameters.AddedParameter;
import dev.poise.parameters.Parameter;
import dev.poise.team.developer.DeveloperMechanism;
import dev.poise.team.productowner.ProductOwnerMechanism;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The mechanisms of jars as the team can use them: whose settings are the team's, and whom they concern. */
public final class TeamMechanisms {
    private TeamMechanisms() {}

    /** Get the settings of mechanisms whose names no built-in setting begins with. */
    static List<Parameter> parameters(List<Parameter> builtIn) {
        List<Parameter> all = new ArrayList<>();
        for (AddedMechanism each : AddedMechanisms.byName().values()) {
            if (!clashes(each, builtIn)) {
                each.definition().parameters().forEach(spec -> all.add(new AddedParameter(spec)));
            }
        }
        return all;
    }

    private static boolean clashes(AddedMechanism mechanism, List<Parameter> builtIn) {
        String id = mechanism.definition().id();
        return builtIn.stream()
                .map(each -> each.spec().name())
                .anyMatch(name -> name.equals(id) || name.startsWith(id + "."));
    }

    /** Get one line for each mechanism of a jar that the team cannot use; empty when it can use all. */
    public static List<String> problems() {
        return problems(AddedMechanisms.byName().values(), TeamSettings.builtIn());
    }

    static List<String> problems(Collection<? extends AddedMechanism> mechanisms, List<Parameter> builtIn) {
        List<String> problems = new ArrayList<>();
        for (AddedMechanism each : mechanisms) {
            String id = each.definition().id();
            String type = each.getClass().getName();
            if (clashes(each, builtIn)) {
                problems.add(String.format(
                        Locale.ROOT,
                        "mechanism of a jar: %s: found the name %s, with which built-in settings begin, expected a name of its own",
                        type,
                        id));
            }
            if (!(each instanceof DeveloperMechanism) && !(each instanceof ProductOwnerMechanism)) {
                problems.add(String.format(
                        Locale.ROOT,
                        "mechanism of a jar: %s: found nobody whom %s concerns, expected a class that implements %s or %s",
                        type,
                        id,
                        DeveloperMechanism.class.getName(),
                        ProductOwnerMechanism.class.getName()));
            }
        }
        return problems;
    }
}
