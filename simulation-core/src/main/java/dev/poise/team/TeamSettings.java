package dev.poise.team;

import dev.poise.parameters.Parameter;
import dev.poise.parameters.ParameterCatalogue;
import dev.poise.parameters.Settings;
import dev.poise.team.backlog.ItemParameter;
import dev.poise.team.developer.Developer;
import dev.poise.team.productowner.ProductOwner;
import dev.poise.team.situation.CodeParameter;
import dev.poise.team.situation.Situation;
import dev.poise.team.situation.SprintParameter;
import dev.poise.team.situation.StakeholderParameter;
import dev.poise.team.wellbeing.StrainParameter;
import java.util.ArrayList;
import java.util.List;

/** The catalogue of everything a scenario of the team may set. */
public final class TeamSettings {
    /** All settings and constants, in the order in which they are described. */
    public static final ParameterCatalogue CATALOGUE = new ParameterCatalogue(parameters());

    private TeamSettings() {}

    /** Get the values of the reference team. */
    public static Settings standard() {
        return CATALOGUE.standard();
    }

    private static List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>(builtIn());
        all.addAll(TeamMechanisms.parameters(builtIn()));
        return all;
    }

    static List<Parameter> builtIn() {
        List<Parameter> all = new ArrayList<>(ProductOwner.parameters());
        all.addAll(List.of(Situation.values()));
        all.addAll(List.of(ItemParameter.values()));
        all.addAll(Developer.parameters());
        all.addAll(List.of(StrainParameter.values()));
        all.addAll(List.of(CodeParameter.values()));
        all.addAll(List.of(SprintParameter.values()));
        all.addAll(List.of(StakeholderParameter.values()));
        return all;
    }
}
