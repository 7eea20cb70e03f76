package dev.poise.evidence.claims;

import dev.poise.evidence.claims.measure.Window;
import dev.poise.evidence.claims.question.Need;
import java.util.List;

/**
 * All claims with the words their arms are made of. Immutable.
 *
 * @param arms puts arms together
 * @param claims in the order of the file
 * @param balance questions about the balance point of involvement that are tried like claims and shown beside them
 * @param map which cells of knowledge and involvement are compared where
 * @param curve how value runs over involvement, in a few places
 */
public record ClaimBook(Arms arms, List<Claim> claims, List<Claim> balance, MapPlan map, MapPlan curve) {
    /** Copies the lists. */
    public ClaimBook {
        claims = List.copyOf(claims);
        balance = List.copyOf(balance);
    }

    /** Get the ids in the order of the file. */
    public List<String> ids() {
        return claims.stream().map(Claim::id).toList();
    }

    /** Get the number of things that are predicted and judged in all, which the certainty of each is corrected for. */
    public int parts() {
        return claims.stream().mapToInt(claim -> claim.parts().size()).sum()
                + balance.stream().mapToInt(claim -> claim.parts().size()).sum();
    }

    /** Get the fewest measured sprints that a claim can be tried with. */
    public int sprints(Claim claim) {
        int most = 1;
        for (Part part : claim.parts()) {
            for (Need need : part.question().needs(1)) {
                Window window = need.term().measure().window();
                if (window != null) {
                    most = Math.max(most, window.step() == Window.Step.SPRINT ? window.to() : (window.to() + 4) / 5);
                }
                most = Math.max(most, arms.lastIntervention(need.term().arm()));
            }
        }
        return most;
    }

    /** Keep only some claims. */
    public List<Claim> only(List<String> ids) {
        return claims.stream().filter(claim -> ids.contains(claim.id())).toList();
    }
}
