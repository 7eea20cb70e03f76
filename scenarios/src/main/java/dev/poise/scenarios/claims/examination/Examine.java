package dev.poise.scenarios.claims.examination;

import dev.poise.scenarios.claims.Claim;
import dev.poise.scenarios.claims.ClaimBook;
import dev.poise.scenarios.claims.World;
import dev.poise.scenarios.claims.balance.Cells;
import dev.poise.scenarios.claims.balance.DrawMap;
import dev.poise.scenarios.claims.trial.Effort;
import dev.poise.scenarios.claims.trial.Machine;
import dev.poise.scenarios.claims.trial.Trial;
import dev.poise.scenarios.claims.trial.Verdicts;
import dev.poise.scenarios.claims.why.Ablation;
import dev.poise.scenarios.claims.why.AddedForms;
import dev.poise.scenarios.claims.why.Change;
import dev.poise.scenarios.claims.why.Removal;
import dev.poise.scenarios.claims.why.Rest;
import dev.poise.scenarios.claims.worlds.DrawWorlds;
import dev.poise.scenarios.claims.worlds.Robustness;
import dev.poise.scenarios.claims.worlds.TryWorlds;
import dev.poise.scenarios.claims.worlds.Worlds;
import dev.poise.scenarios.published.PublishedFacts;
import dev.poise.settings.Mechanism;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Examines claims. The outcome depends on the claims, the world and the seed, not on the number of threads.
 *
 * @param book the claims and what arms are made of
 * @param claims which of them
 * @param world what all arms have in common
 * @param machine what runs are made with
 * @param stage is told what is begun
 */
public record Examine(ClaimBook book, List<Claim> claims, World world, Machine machine, Stage stage) {
    /** Copies the list. */
    public Examine {
        claims = List.copyOf(claims);
    }

    /**
     * Find out the verdicts and nothing else.
     *
     * @param effort how many runs are spent
     */
    public Examination quick(Effort effort) {
        stage.begins("verdicts");
        Verdicts verdicts = new Trial(book.arms(), world, machine).judge(claims, effort);
        return new Examination(
                verdicts.claims(),
                List.of(),
                effort,
                Map.of(),
                List.of(),
                0,
                0,
                0,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                verdicts.arms(),
                verdicts.failures());
    }

    /**
     * Find out everything but what conclusions rest on one by one.
     *
     * @param budget how many runs are spent on what
     */
    public Examination whole(Budget budget) {
        stage.begins("verdicts");
        Trial trial = new Trial(book.arms(), world, machine);
        Verdicts verdicts = trial.judge(claims, budget.verdicts());
        Verdicts balance = trial.judge(book.balance(), budget.verdicts());
        stage.begins("mechanisms behind the claims");
        Ablation ablation = new Ablation(book.arms(), world, machine, budget.ablation(), trial);
        Map<String, Removal> behind = new LinkedHashMap<>();
        claims.forEach(claim -> behind.put(claim.id(), ablation.telling(claim)));
        stage.begins("added forms");
        List<AddedForms.Line> forms =
                AddedForms.ledger(book.arms(), withBalance(), world, machine, budget.forms(), trial);
        stage.begins("plausible worlds");
        Worlds worlds = new DrawWorlds(world, PublishedFacts.builtIn(), machine).draw(budget.worlds(), budget.draws());
        stage.begins(
                "claims in %d plausible worlds".formatted(worlds.plausible().size()));
        Map<String, Robustness> robustness =
                TryWorlds.in(book.arms(), withBalance(), worlds, machine, budget.inWorlds());
        stage.begins("the map");
        return new Examination(
                verdicts.claims(),
                balance.claims(),
                budget.verdicts(),
                behind,
                forms,
                worlds.drawn(),
                worlds.plausible().size(),
                budget.inWorlds().atMost(),
                robustness,
                map(budget.map()),
                curve(budget.curve()),
                curveWithoutContact(budget.curve()),
                List.of(),
                verdicts.arms(),
                verdicts.failures());
    }

    /** Draw the map of the balance point. */
    public List<Cells> map(int pairs) {
        return DrawMap.of(book.map(), book.arms(), world, machine, pairs);
    }

    /** Draw value over involvement. */
    public List<Cells> curve(int pairs) {
        return DrawMap.of(book.curve(), book.arms(), world, machine, pairs);
    }

    /** Draw value over involvement when knowledge lets see all that it can, without contact with the work. */
    public List<Cells> curveWithoutContact(int pairs) {
        World without = world.without(Set.of(Mechanism.CONTACT));
        return DrawMap.of(book.curve(), book.arms(), without, machine, pairs);
    }

    /** Find out what conclusions rest on: every assumption halved and doubled, every added form removed. */
    public List<Rest.Line> rest(Effort effort) {
        Rest rest = new Rest(book.arms(), withBalance(), world, machine, effort);
        List<Rest.Line> lines = new ArrayList<>();
        for (Mechanism form : AddedForms.all()) {
            stage.begins(form.id());
            lines.add(rest.remove(form));
        }
        for (Change change : Change.all(world.settings())) {
            stage.begins(change.words());
            lines.add(rest.change(change));
        }
        return List.copyOf(lines);
    }

    private List<Claim> withBalance() {
        List<Claim> all = new ArrayList<>(claims);
        all.addAll(book.balance());
        return all;
    }
}
