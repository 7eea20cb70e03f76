package dev.poise.evidence.claims;

import dev.poise.evidence.Ids;
import dev.poise.evidence.claims.measure.Window;
import dev.poise.evidence.claims.question.Need;
import dev.poise.evidence.claims.question.Timing;
import java.util.List;

/**
 * All claims with the words their alternatives are made of. Immutable.
 *
 * @param alternatives puts alternatives together
 * @param claims in the order of the file
 * @param balance questions about the balance point of involvement that are tried like claims and shown next to them
 * @param map which cells of knowledge and involvement are compared where
 * @param curve how value runs over involvement, in a few places
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

    /** List those of some ids that no claim has, in their order. */
    public List<String> unknown(List<String> asked) {
        return asked.stream().filter(id -> !ids().contains(id)).toList();
    }

    /** Say which ids there are, in few words, such as "A1 to A30". */
    public String listed() {
        return Ids.words(ids());
    }

    /** Get the number of things that are predicted and judged in all, which the certainty of each is corrected for. */
    public int parts() {
        return claims.stream().mapToInt(claim -> claim.parts().size()).sum()
                + balance.stream().mapToInt(claim -> claim.parts().size()).sum();
    }

    /** Return whether there is a map; else it has no cells. */
    public boolean hasMap() {
        return !map.grid().cells().isEmpty();
    }

    /** Return whether there is a curve; else it has no cells. */
    public boolean hasCurve() {
        return !curve.grid().cells().isEmpty();
    }

    /** Get the fewest measured sprints that a map can be drawn with. */
    public int sprints(MapPlan plan) {
        return plan.places().stream()
                .mapToInt(place -> alternatives.lastIntervention(place.words()))
                .max()
                .orElse(0);
    }

    /** Get the fewest measured sprints that a claim can be tried with. */
    public int sprints(Claim claim) {
        int most = 1;
        for (ClaimPart part : claim.parts()) {
            if (part.question() instanceof Timing timing) {
                most = Math.max(most, timing.step() == Window.Step.SPRINT ? timing.since() : (timing.since() + 4) / 5);
            }
            for (Need need : part.question().needs(1)) {
                Window window = need.term().measure().window();
                if (window != null) {
                    most = Math.max(most, window.step() == Window.Step.SPRINT ? window.to() : (window.to() + 4) / 5);
                }
                most = Math.max(most, alternatives.lastIntervention(need.term().alternative()));
            }
        }
        return most;
    }

    /** Keep only some claims. */
    public List<Claim> only(List<String> ids) {
        return claims.stream().filter(claim -> ids.contains(claim.id())).toList();
    }
}
