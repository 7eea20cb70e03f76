package dev.poise.evidence.claims.examination;

import dev.poise.evidence.attribution.Ablation;
import dev.poise.evidence.attribution.AddedForms;
import dev.poise.evidence.attribution.Behind;
import dev.poise.evidence.attribution.Case;
import dev.poise.evidence.attribution.Rest;
import dev.poise.evidence.claims.Claim;
import dev.poise.evidence.claims.ClaimBook;
import dev.poise.evidence.claims.Finding;
import dev.poise.evidence.claims.MapPlan;
import dev.poise.evidence.claims.World;
import dev.poise.evidence.claims.balance.Cells;
import dev.poise.evidence.claims.balance.DrawMap;
import dev.poise.evidence.claims.trial.ClaimResult;
import dev.poise.evidence.claims.trial.Effort;
import dev.poise.evidence.claims.trial.Machine;
import dev.poise.evidence.claims.trial.PartResult;
import dev.poise.evidence.claims.trial.Trial;
import dev.poise.evidence.claims.trial.Verdicts;
import dev.poise.evidence.robustness.DrawWorlds;
import dev.poise.evidence.robustness.Robustness;
import dev.poise.evidence.robustness.Sampling;
import dev.poise.evidence.robustness.TryWorlds;
import dev.poise.evidence.robustness.Worlds;
import dev.poise.evidence.targets.Targets;
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
        stage.begins(Step.VERDICTS);
        Verdicts verdicts = new Trial(book.arms(), world, machine).judge(claims, effort);
        return new Examination(
                verdicts.claims(),
                List.of(),
                effort,
                Map.of(),
                List.of(),
                Sampling.NONE,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                Rest.Found.NONE,
                verdicts.arms(),
                verdicts.failures());
    }

    /**
     * Find out everything but what conclusions rest on one by one.
     *
     * @param budget how many runs are spent on what
     */
    public Examination whole(Budget budget) {
        stage.begins(Step.VERDICTS);
        Trial trial = new Trial(book.arms(), world, machine);
        Verdicts verdicts = trial.judge(claims, budget.verdicts());
        Verdicts balance = trial.judge(book.balance(), budget.verdicts());
        stage.begins(Step.MECHANISMS);
        Map<String, Behind> behind = behind(verdicts, budget, trial);
        stage.begins(Step.FORMS);
        List<AddedForms.Line> forms =
                AddedForms.ledger(book.arms(), withBalance(), world, machine, budget.forms(), trial);
        stage.begins(Step.DRAWS);
        Worlds worlds = new DrawWorlds(world, Targets.builtIn(), machine).draw(budget.worlds(), budget.draws());
        stage.begins(Step.WORLDS);
        Map<String, Robustness> robustness =
                TryWorlds.in(book.arms(), withBalance(), worlds, machine, budget.inWorlds());
        BalanceMap map = balance(budget, true);
        return new Examination(
                verdicts.claims(),
                balance.claims(),
                budget.verdicts(),
                behind,
                forms,
                worlds.sampling(budget.inWorlds().atMost()),
                robustness,
                map.map(),
                map.curve(),
                map.curveWithoutContact(),
                Rest.Found.NONE,
                verdicts.arms(),
                verdicts.failures());
    }

    /**
     * Find out what is left of each claim without each mechanism.
     *
     * @param effort how many runs are spent on each answer
     */
    public List<Explained> explain(Effort effort) {
        Trial trial = new Trial(book.arms(), world, machine);
        Ablation ablation = new Ablation(book.arms(), world, machine, effort, trial);
        stage.begins(Step.VERDICTS);
        List<Explained> all = new ArrayList<>();
        for (Claim claim : claims) {
            PartResult headline = trial.judge(List.of(claim.headlined()), effort)
                    .claims()
                    .get(0)
                    .headline();
            all.add(new Explained(
                    claim, headline, ablation.named(claim), ablation.telling(claim), ablation.one(claim)));
        }
        return all;
    }

    private Map<String, Behind> behind(Verdicts verdicts, Budget budget, Trial trial) {
        Ablation usual = new Ablation(book.arms(), world, machine, budget.ablation(), trial);
        Ablation thorough = new Ablation(book.arms(), world, machine, budget.supported(), trial);
        Map<String, Behind> behind = new LinkedHashMap<>();
        for (ClaimResult result : verdicts.claims()) {
            Claim claim = result.claim();
            boolean supported = result.finding() == Finding.SUPPORTED;
            behind.put(
                    claim.id(),
                    supported
                            ? new Behind(thorough.telling(claim), thorough.tellingAlone(claim))
                            : new Behind(usual.telling(claim), List.of()));
        }
        return behind;
    }

    /**
     * Find out where the balance lies: the map of knowledge and involvement, and value over involvement.
     *
     * @param budget how many pairs are spent on each cell and each point
     * @param curves whether value over involvement is asked for, too
     */
    public BalanceMap balance(Budget budget, boolean curves) {
        stage.begins(Step.MAP);
        List<Cells> map = book.hasMap() ? draw(book.map(), world, budget.map()) : List.of();
        return curves && book.hasCurve()
                ? new BalanceMap(
                        map,
                        draw(book.curve(), world, budget.curve()),
                        draw(book.curve(), world.without(Set.of(Mechanism.CONTACT)), budget.curve()),
                        book.map().smallest(),
                        budget.map())
                : new BalanceMap(map, List.of(), List.of(), book.map().smallest(), budget.map());
    }

    private List<Cells> draw(MapPlan plan, World in, int pairs) {
        return DrawMap.of(plan, book.arms(), in, machine, pairs);
    }

    /**
     * Find out what conclusions rest on: every assumption halved and doubled, every mechanism removed.
     *
     * @param pairs how many pairs are spent on each answer
     */
    public Rest.Found rest(Rest.Pairs pairs) {
        stage.begins(Step.REST);
        return new Rest(book.arms(), claims, book.balance(), world, machine, pairs).look(Case.all(world));
    }

    private List<Claim> withBalance() {
        List<Claim> all = new ArrayList<>(claims);
        all.addAll(book.balance());
        return all;
    }
}
