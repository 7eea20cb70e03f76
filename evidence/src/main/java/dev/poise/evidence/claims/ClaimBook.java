package dev.poise.evidence.claims;

import dev.poise.evidence.Ids;
import dev.poise.evidence.claims.measure.Window;
import dev.poise.evidence.claims.question.Need;
import dev.poise.evidence.claims.question.Timing;
import java.util.List;

/**
 * All claims of a file, and the alternatives they compare. Immutable.
 *
 * @param alternatives makes a team from the words by which a claim names it
 * @param claims in the order of the file
 * @param balance predictions about the balance point of involvement: evaluated like claims, and shown next to them
 * @param map the cells of knowledge and involvement to compare, and the places in which; without cells when there is no map
 * @param curve the same for value over involvement alone, in a few places; without cells when there is no curve
 */
public record ClaimBook(
        AlternativeFactory alternatives, List<Claim> claims, List<Claim> balance, MapPlan map, MapPlan curve) {
    /** Copies the lists. */
    public ClaimBook {
        claims = List.copyOf(claims);
        balance = List.copyOf(balance);
    }

    /** Get the ids in the order of the file. */
    public List<String> ids() {
        return claims.stream().map(Claim::id).toList();
    }

    /** List the ids that no claim has, in the order asked. */
    public List<String> unknown(List<String> asked) {
        return asked.stream().filter(id -> !ids().contains(id)).toList();
    }

    /** Name all ids in a few words, such as "A1 to A30". */
    public String listed() {
        return Ids.words(ids());
    }

    /** Get the number of parts of all claims and predictions: how many tests the confidence of each is corrected for. */
    public int parts() {
        return claims.stream().mapToInt(claim -> claim.parts().size()).sum()
                + balance.stream().mapToInt(claim -> claim.parts().size()).sum();
    }

    /** Return whether there is a map. */
    public boolean hasMap() {
        return !map.grid().cells().isEmpty();
    }

    /** Return whether there is a curve. */
    public boolean hasCurve() {
        return !curve.grid().cells().isEmpty();
    }

    /** Get how many measured sprints a map needs: up to its last intervention; 0 without any. */
    public int sprintsNeeded(MapPlan plan) {
        return plan.places().stream()
                .mapToInt(place -> alternatives.lastIntervention(place.words()))
                .max()
                .orElse(0);
    }

    /**
     * Get how many measured sprints a claim needs, at least 1: up to the end of its last window and to its last intervention. A window in
     * days is counted in the shortest sprints there may be, so that the answer does not depend on the length of a sprint.
     */
    public int sprintsNeeded(Claim claim) {
        int most = 1;
        for (ClaimPart part : claim.parts()) {
            if (part.question() instanceof Timing timing) {
                most = Math.max(most, timing.step().sprints(timing.since()));
            }
            for (Need need : part.question().needs(1)) {
                Window window = need.term().measure().window();
                if (window != null) {
                    most = Math.max(most, window.sprints());
                }
                most = Math.max(most, alternatives.lastIntervention(need.term().alternative()));
            }
        }
        return most;
    }

    /** Get some claims, in the order of the file. */
    public List<Claim> only(List<String> ids) {
        return claims.stream().filter(claim -> ids.contains(claim.id())).toList();
    }
}
