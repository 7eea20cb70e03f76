package dev.poise.evidence.claims.analysis;

import dev.poise.evidence.attribution.Ablation;
import dev.poise.evidence.attribution.AdHocForms;
import dev.poise.evidence.attribution.AssumptionSensitivity;
import dev.poise.evidence.attribution.MechanismAttribution;
import dev.poise.evidence.attribution.Perturbation;
import dev.poise.evidence.claims.Claim;
import dev.poise.evidence.claims.ClaimBook;
import dev.poise.evidence.claims.Finding;
import dev.poise.evidence.claims.MapPlan;
import dev.poise.evidence.claims.StateOfTheWorld;
import dev.poise.evidence.claims.balance.BalanceMapBuilder;
import dev.poise.evidence.claims.balance.Cells;
import dev.poise.evidence.claims.evaluation.ClaimEvaluator;
import dev.poise.evidence.claims.evaluation.ClaimResult;
import dev.poise.evidence.claims.evaluation.PartResult;
import dev.poise.evidence.claims.evaluation.ReplicationPolicy;
import dev.poise.evidence.claims.evaluation.RunEnvironment;
import dev.poise.evidence.claims.evaluation.Verdicts;
import dev.poise.evidence.robustness.PlausibleSampler;
import dev.poise.evidence.robustness.Robustness;
import dev.poise.evidence.robustness.Sampling;
import dev.poise.evidence.robustness.WorldEvaluator;
import dev.poise.evidence.robustness.Worlds;
import dev.poise.evidence.targets.Targets;
import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.run.Engine;
import dev.poise.parameters.Mechanism;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Examines claims. The outcome depends on the request and the seed, not on the number of threads. All methods throw
 * {@link dev.poise.evidence.claims.evaluation.RunsInterruptedException} when they are cancelled.
 */
public final class ClaimAnalyzer {
    private final ClaimsRequest request;
    private final ClaimBook book;
    private final List<Claim> claims;
    private final StateOfTheWorld world;
    private final RunEnvironment environment;
    private final AnalysisProgress stage;

    /**
     * Get ready; nothing is run yet.
     *
     * @param request what is asked; names only claims of its book
     * @param engine runs one team
     * @param seed the master seed that all seeds are derived from
     * @param jobs how many threads, at least 1; does not affect results
     * @param progress is told what is begun, and of every run that ends
     * @param cancellation stops everything
     */
    public ClaimAnalyzer(
            ClaimsRequest request,
            Engine engine,
            long seed,
            int jobs,
            AnalysisProgress progress,
            Cancellation cancellation) {
        this.request = request;
        this.book = request.book();
        this.claims = request.claims();
        this.world = request.world();
        this.environment = new RunEnvironment(engine, seed, jobs, progress, cancellation);
        this.stage = progress;
    }

    /** Find out the verdicts, and unless only a quick look is asked for what they depend on. */
    public ClaimAnalysis analyze() {
        ClaimAnalysis analysis = request.looks().contains(ClaimsRequest.Look.QUICK)
                ? quick(RunBudget.quick(book))
                : whole(RunBudget.usual(book, request.worlds()));
        return request.looks().contains(ClaimsRequest.Look.REST) ? analysis.with(rest(RunBudget.rest())) : analysis;
    }

    private ClaimAnalysis quick(ReplicationPolicy policy) {
        stage.begins(AnalysisStep.VERDICTS);
        Verdicts verdicts = new ClaimEvaluator(book.alternatives(), world, environment).judge(claims, policy);
        return new ClaimAnalysis(
                verdicts.claims(),
                List.of(),
                policy,
                Map.of(),
                List.of(),
                Sampling.NONE,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                AssumptionSensitivity.Found.NONE,
                verdicts.alternatives(),
                verdicts.failures());
    }

    /** Find out everything but what conclusions depend on one by one. */
    private ClaimAnalysis whole(RunBudget budget) {
        stage.begins(AnalysisStep.VERDICTS);
        ClaimEvaluator evaluator = new ClaimEvaluator(book.alternatives(), world, environment);
        Verdicts verdicts = evaluator.judge(claims, budget.verdicts());
        Verdicts balance = evaluator.judge(book.balance(), budget.verdicts());
        stage.begins(AnalysisStep.MECHANISMS);
        Map<String, MechanismAttribution> behind = behind(verdicts, budget, evaluator);
        stage.begins(AnalysisStep.FORMS);
        List<AdHocForms.Line> forms =
                AdHocForms.ledger(book.alternatives(), statements(), world, environment, budget.forms(), evaluator);
        stage.begins(AnalysisStep.DRAWS);
        Worlds worlds =
                new PlausibleSampler(world, Targets.builtIn(), environment).draw(budget.worlds(), budget.draws());
        stage.begins(AnalysisStep.WORLDS);
        Map<String, Robustness> robustness =
                WorldEvaluator.in(book.alternatives(), withBalance(), worlds, environment, budget.inWorlds());
        BalanceMap map = balance(budget, true);
        return new ClaimAnalysis(
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
                AssumptionSensitivity.Found.NONE,
                verdicts.alternatives(),
                verdicts.failures());
    }

    /** Find out what is left of each claim without each mechanism. */
    public Explanation explain() {
        ReplicationPolicy policy = RunBudget.usual(book, 0).ablation();
        ClaimEvaluator evaluator = new ClaimEvaluator(book.alternatives(), world, environment);
        Ablation ablation = new Ablation(book.alternatives(), world, environment, policy, evaluator);
        stage.begins(AnalysisStep.VERDICTS);
        List<ExplainedClaim> all = new ArrayList<>();
        for (Claim claim : claims) {
            PartResult headline = evaluator
                    .judge(List.of(claim.headlined()), policy)
                    .claims()
                    .get(0)
                    .headline();
            all.add(new ExplainedClaim(
                    claim, headline, ablation.named(claim), ablation.telling(claim), ablation.one(claim)));
        }
        return new Explanation(all, policy);
    }

    private Map<String, MechanismAttribution> behind(Verdicts verdicts, RunBudget budget, ClaimEvaluator evaluator) {
        Ablation usual = new Ablation(book.alternatives(), world, environment, budget.ablation(), evaluator);
        Ablation thorough = new Ablation(book.alternatives(), world, environment, budget.supported(), evaluator);
        Map<String, MechanismAttribution> behind = new LinkedHashMap<>();
        for (ClaimResult result : verdicts.claims()) {
            Claim claim = result.claim();
            boolean supported = result.finding() == Finding.SUPPORTED;
            behind.put(
                    claim.id(),
                    supported
                            ? new MechanismAttribution(thorough.telling(claim), thorough.tellingAlone(claim))
                            : new MechanismAttribution(usual.telling(claim), List.of()));
        }
        return behind;
    }

    /**
     * Find out where the balance lies: the map of knowledge and involvement, and value over involvement.
     *
     * @param curves whether value over involvement is asked for, too
     */
    public BalanceMap balance(boolean curves) {
        return balance(RunBudget.usual(book, 0), curves);
    }

    private BalanceMap balance(RunBudget budget, boolean curves) {
        stage.begins(AnalysisStep.MAP);
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

    private List<Cells> draw(MapPlan plan, StateOfTheWorld in, int pairs) {
        return BalanceMapBuilder.of(plan, book.alternatives(), in, environment, pairs);
    }

    /** Find out what conclusions depend on: every assumption halved and doubled, every mechanism removed. */
    private AssumptionSensitivity.Found rest(AssumptionSensitivity.Pairs pairs) {
        stage.begins(AnalysisStep.REST);
        return new AssumptionSensitivity(book.alternatives(), claims, book.balance(), world, environment, pairs)
                .look(Perturbation.all(world));
    }

    private List<Claim> statements() {
        return withBalance().stream()
                .flatMap(claim -> claim.statements().stream())
                .toList();
    }

    private List<Claim> withBalance() {
        List<Claim> all = new ArrayList<>(claims);
        all.addAll(book.balance());
        return all;
    }
}
