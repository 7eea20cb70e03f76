package dev.poise.workshop.server;

import dev.poise.experiments.batch.BatchResult;
import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.batch.Progress;
import dev.poise.experiments.comparison.Comparison;
import dev.poise.experiments.comparison.Onset;
import dev.poise.metrics.RunMetrics;
import dev.poise.team.TeamScenario;
import dev.poise.workshop.answer.AnswerStage;
import dev.poise.workshop.answer.Answers;
import dev.poise.workshop.room.MessageFields;
import dev.poise.workshop.room.Rejected;
import dev.poise.workshop.room.RoomSettings;
import dev.poise.workshop.room.Scenarios;
import dev.poise.workshop.room.TeamsTree;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** Several teams side by side: one batch at a time. */
final class TeamRoutes {
    private static final int MAX_TEAMS = 10;
    private static final long TIMEOUT_SECONDS = 20;
    private static final int LONGEST_NAME = 80;
    private static final long MAX_SEED = (1L << 53) - 1;

    private final RequestFilter filter;
    private final Answers answers;
    private final Scenarios scenarios = new Scenarios();
    private final Semaphore oneAtATime = new Semaphore(1);

    private TeamRoutes(RequestFilter filter, Answers answers) {
        this.filter = filter;
        this.answers = answers;
    }

    static void add(RoutesConfig routes, RequestFilter filter, Answers answers) {
        routes.post("/api/teams", new TeamRoutes(filter, answers)::compare);
    }

    private void compare(Context request) {
        filter.requireKey(request);
        MessageFields fields = new MessageFields("teams", Json.body(request), Set.of("teams", "seed", "from"));
        long seed = fields.whole("seed", 0, MAX_SEED);
        List<String> names = new ArrayList<>();
        List<TeamScenario> teams = new ArrayList<>();
        for (JsonNode team : fields.list("teams", MAX_TEAMS)) {
            MessageFields one = new MessageFields("team", team, Set.of("name", "scenario"));
            String name = String.format(Locale.ROOT, "%d %s", names.size() + 1, one.text("name", LONGEST_NAME));
            names.add(name);
            teams.add(scenarios.resolve("team", one.object("scenario")));
        }
        if (teams.isEmpty()) {
            throw new Rejected("teams.teams: expected at least one");
        }
        if (!turn()) {
            throw new Refused(429, "another comparison is under way; wait for it");
        }
        try {
            Onset onset = RoomSettings.onset(fields);
            Json.respond(
                    request,
                    200,
                    onset == Onset.START
                            ? TeamsTree.of(compare(teams, onset, names, seed))
                            : TeamsTree.of(pairs(teams, onset, names, seed)));
        } finally {
            oneAtATime.release();
        }
    }

    private Comparison compare(List<TeamScenario> teams, Onset onset, List<String> names, long seed) {
        BatchResult<RunMetrics> runs =
                answers.run(teams, AnswerStage.REFINED.runs(), seed, Progress.NONE, new Cancellation());
        return Answers.compare(teams, onset, names, runs);
    }

    /** Compare each team with the first one as it is under what of the team cannot change on Monday; runs are made once. */
    private List<Comparison> pairs(List<TeamScenario> teams, Onset onset, List<String> names, long seed) {
        List<Comparison> pairs = new ArrayList<>();
        for (int i = 0; i < teams.size(); i++) {
            TeamScenario before = onset.before(teams.get(0), teams.get(i));
            List<String> two = List.of(names.get(0), i == 0 ? names.get(0) + "'" : names.get(i));
            pairs.add(compare(List.of(before, onset.run(before, teams.get(i))), onset, two, seed));
        }
        return pairs;
    }

    /** Wait a little for the comparison before; a slider that moves on asks again soon. */
    private boolean turn() {
        try {
            return oneAtATime.tryAcquire(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
