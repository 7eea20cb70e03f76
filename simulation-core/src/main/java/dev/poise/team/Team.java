package dev.poise.team;

import dev.poise.kernel.Address;
import dev.poise.kernel.RoleRegistry;
import dev.poise.parameters.Conditions;
import dev.poise.parameters.Settings;
import dev.poise.parameters.Values;
import dev.poise.team.backlog.ItemFactory;
import dev.poise.team.code.CodeBase;
import dev.poise.team.developer.Developer;
import dev.poise.team.productowner.ProductOwner;
import dev.poise.team.protocol.CodeMessage;
import dev.poise.team.protocol.DeveloperMessage;
import dev.poise.team.protocol.ProductOwnerMessage;
import dev.poise.team.protocol.SprintMessage;
import dev.poise.team.protocol.StakeholderMessage;
import dev.poise.team.situation.CodeParameter;
import dev.poise.team.situation.Situation;
import dev.poise.team.situation.WorkingTime;
import dev.poise.team.sprint.Sprint;
import dev.poise.team.stakeholder.Stakeholder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Who plays in a run: puts the roles of a scenario together and their opening messages on the calendar. */
public final class Team {

    private final RoleRegistry registry = new RoleRegistry();
    private final Address<ProductOwnerMessage> productOwner = registry.address("product owner");
    private final Address<SprintMessage> sprint = registry.address("sprint");
    private final Address<CodeMessage> code = registry.address("code base");
    private final List<Address<DeveloperMessage>> developers = new ArrayList<>();
    private final List<Address<StakeholderMessage>> stakeholders = new ArrayList<>();
    private final Values<Situation> situation;

    private Team(TeamScenario scenario, long seed) {
        Conditions conditions = new Conditions(scenario.settings(), scenario.without(), seed);
        situation = conditions.of(Situation.class);
        for (int i = 1; i <= everThere(scenario); i++) {
            developers.add(registry.address("developer " + i));
        }
        for (int i = 1; i <= situation.whole(Situation.STAKEHOLDERS); i++) {
            stakeholders.add(registry.address("stakeholder " + i));
        }
        assign(conditions);
        registry.open(sprint, SprintMessage.Step.CLOSE, 0);
        intervene(scenario, conditions);
    }

    /**
     * Cast the roles of a scenario.
     *
     * @param scenario what to run
     * @param seed the seed of every draw
     * @return a registry that is ready to run, once
     */
    public static RoleRegistry cast(TeamScenario scenario, long seed) {
        return new Team(scenario, seed).registry;
    }

    private void assign(Conditions conditions) {
        Values<CodeParameter> codeValues = conditions.of(CodeParameter.class);
        ItemFactory items = new ItemFactory(
                conditions, codeValues.whole(CodeParameter.MODULES), codeValues.get(CodeParameter.TRAFFIC_SKEW));
        registry.assign(
                productOwner, new ProductOwner(productOwner, conditions, items, sprint, developers, stakeholders));
        registry.assign(sprint, new Sprint(sprint, conditions, productOwner, code, developers, stakeholders));
        registry.assign(code, new CodeBase(code, conditions, items, sprint, productOwner));
        for (int i = 0; i < developers.size(); i++) {
            Address<DeveloperMessage> self = developers.get(i);
            boolean atStart = i < situation.whole(Situation.TEAM_SIZE);
            registry.assign(self, new Developer(self, i, atStart, conditions, sprint, productOwner));
        }
        for (int i = 0; i < stakeholders.size(); i++) {
            Address<StakeholderMessage> self = stakeholders.get(i);
            registry.assign(self, new Stakeholder(self, i, conditions, items, productOwner));
        }
    }

    private void intervene(TeamScenario scenario, Conditions start) {
        Positions positions = new Positions(situation.whole(Situation.TEAM_SIZE));
        Settings settings = start.settings();
        for (Intervention intervention : inOrder(scenario)) {
            long time = day(intervention) * WorkingTime.DAY;
            for (Map.Entry<String, Double> change : intervention.set().entrySet()) {
                settings = settings.with(change.getKey(), change.getValue());
            }
            if (!intervention.set().isEmpty()) {
                adopt(start.with(settings), List.copyOf(intervention.set().keySet()), time);
            }
            int away = intervention.number(PeopleChange.AWAY);
            if (away > 0) {
                registry.open(productOwner, new ProductOwnerMessage.Away(day(intervention), away), time);
            }
            int leave = intervention.number(PeopleChange.LEAVE);
            int join = intervention.number(PeopleChange.JOIN);
            if (leave + join > 0) {
                registry.open(sprint, positions.change(leave, join), time);
            }
        }
    }

    /** Get the interventions that the run comes to, in the order of time. */
    private List<Intervention> inOrder(TeamScenario scenario) {
        int days = (situation.whole(Situation.WARM_UP) + situation.whole(Situation.SPRINTS))
                * situation.whole(Situation.SPRINT_DAYS);
        return scenario.interventions().stream()
                .filter(intervention -> day(intervention) < days)
                .sorted(Comparator.comparingInt(Intervention::sprint).thenComparingInt(Intervention::day))
                .toList();
    }

    /** Get the working day of an intervention, from 0 with the warm-up. */
    private int day(Intervention intervention) {
        int sprintsBefore = situation.whole(Situation.WARM_UP) + intervention.sprint() - 1;
        return sprintsBefore * situation.whole(Situation.SPRINT_DAYS) + intervention.day() - 1;
    }

    /** Get how many developers will ever be in the team. */
    private int everThere(TeamScenario scenario) {
        Positions positions = new Positions(situation.whole(Situation.TEAM_SIZE));
        inOrder(scenario)
                .forEach(each -> positions.change(each.number(PeopleChange.LEAVE), each.number(PeopleChange.JOIN)));
        return positions.ever();
    }

    private void adopt(Conditions conditions, List<String> names, long time) {
        registry.open(sprint, new SprintMessage.Adopt(conditions, names), time);
        registry.open(productOwner, new ProductOwnerMessage.Adopt(conditions), time);
        registry.open(code, new CodeMessage.Adopt(conditions), time);
        for (Address<DeveloperMessage> developer : developers) {
            registry.open(developer, new DeveloperMessage.Adopt(conditions), time);
        }
        for (Address<StakeholderMessage> stakeholder : stakeholders) {
            registry.open(stakeholder, new StakeholderMessage.Adopt(conditions), time);
        }
    }
}
