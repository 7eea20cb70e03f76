package dev.poise.evidence.claims.analysis;

import dev.poise.evidence.claims.Claim;
import dev.poise.evidence.claims.ClaimBook;
import dev.poise.evidence.claims.StateOfTheWorld;
import dev.poise.team.TeamScenario;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is asked about claims. Immutable.
 *
 * @param book the claims and what alternatives are made of
 * @param ids which of them, each in the book; all when empty
 * @param reference the team that all alternatives are variations of
 * @param looks what is looked at; all of it but {@link Look#REST} when empty
 * @param worlds in how many plausible worlds they are tried, from 0
 */
public record ClaimsRequest(ClaimBook book, List<String> ids, TeamScenario reference, Set<Look> looks, int worlds) {
    /** Something that is looked at instead of everything, or, {@link #REST}, beside it. */
    public enum Look {
        /** The verdicts alone, with fewer runs. */
        QUICK,
        /** What is left of each claim without each mechanism, and nothing else. */
        EXPLAIN,
        /** The best cells of knowledge and involvement, and nothing else. */
        MAP,
        /** What conclusions depend on, beside everything or the quick look. */
        REST
    }

    /**
     * Something that takes longer than the reference team is observed.
     *
     * @param sprints the fewest measured sprints it takes
     * @param what the id of a claim, or "the map"
     */
    public record TooLong(int sprints, String what) {}

    /** Copies the list and the set. */
    public ClaimsRequest {
        ids = List.copyOf(ids);
        looks = Set.copyOf(looks);
    }

    /** Get for how many measured sprints the reference team is observed. */
    public int sprints() {
        return world().sprints();
    }

    /** List what the reference team is not observed long enough for, in the order of the book, the map last. */
    public List<TooLong> tooLong() {
        int sprints = sprints();
        List<TooLong> all = new ArrayList<>();
        claimsToRun()
                .map(claim -> new TooLong(book.sprintsNeeded(claim), claim.id()))
                .forEach(all::add);
        if (!looks.contains(Look.EXPLAIN) && (looks.contains(Look.MAP) || !looks.contains(Look.QUICK))) {
            int most = Math.max(book.sprintsNeeded(book.map()), book.sprintsNeeded(book.curve()));
            all.add(new TooLong(most, "the map"));
        }
        return all.stream().filter(one -> one.sprints() > sprints).toList();
    }

    /** List the steps that the answer is found in. */
    public Set<AnalysisStep> steps() {
        boolean map = looks.contains(Look.MAP);
        Set<AnalysisStep> steps = EnumSet.of(map ? AnalysisStep.MAP : AnalysisStep.VERDICTS);
        if (!map && !looks.contains(Look.QUICK) && !looks.contains(Look.EXPLAIN)) {
            steps.addAll(AnalysisStep.whole());
        }
        if (looks.contains(Look.REST)) {
            steps.add(AnalysisStep.REST);
        }
        return steps;
    }

    StateOfTheWorld world() {
        return StateOfTheWorld.of(reference);
    }

    List<Claim> claims() {
        return ids.isEmpty() ? book.claims() : book.only(ids);
    }

    /** Get the claims whose parts are run. */
    private Stream<Claim> claimsToRun() {
        if (looks.contains(Look.MAP)) {
            return Stream.empty();
        }
        boolean alone = looks.contains(Look.EXPLAIN) || (looks.contains(Look.QUICK) && !looks.contains(Look.REST));
        return alone ? claims().stream() : Stream.concat(claims().stream(), book.balance().stream());
    }
}
