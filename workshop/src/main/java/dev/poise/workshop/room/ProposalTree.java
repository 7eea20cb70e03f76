package dev.poise.workshop.room;

import dev.poise.workshop.guess.Proposal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Proposed settings as phones send them, as the facilitator gets them, and as they are kept. */
public final class ProposalTree {
    private ProposalTree() {}

    static ObjectNode of(Proposal proposal) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode().put("group", proposal.group());
        ObjectNode values = tree.putObject("values");
        proposal.values().forEach(values::put);
        return tree;
    }

    /**
     * Read a proposal.
     *
     * @param tree what was sent
     * @throws Rejected when something is wrong with it
     */
    public static Proposal read(JsonNode tree) {
        MessageFields fields = new MessageFields("proposal", tree, Set.of("group", "values"));
        String group = fields.text("group", Proposal.LONGEST_NAME).strip();
        JsonNode sent = fields.object("values");
        MessageFields settings = new MessageFields("proposal.values", sent, Set.copyOf(Proposal.SETTINGS));
        Map<String, Double> values = new TreeMap<>();
        for (String name : sent.propertyNames()) {
            values.put(name, settings.number(name, 0, 1));
        }
        if (values.isEmpty()) {
            throw new Rejected("proposal.values: expected at least one setting, found none");
        }
        return new Proposal(group, values);
    }
}
