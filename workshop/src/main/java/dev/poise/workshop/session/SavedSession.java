package dev.poise.workshop.session;

import dev.poise.experiments.comparison.Onset;
import dev.poise.experiments.run.ResultFolder;
import dev.poise.experiments.run.SingleRun;
import dev.poise.scenarios.FromMonday;
import dev.poise.scenarios.problem.ShellText;
import dev.poise.scenarios.writing.ScenarioWriter;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A session as files: every team as a scenario file, and the commands that give the same numbers and the same runs again. Immutable.
 *
 * @param folder where it is
 * @param commands what to type where the program was started
 * @param digest of the typical run of the team, which the command prints too; empty when there is none
 */
public record SavedSession(Path folder, List<String> commands, String digest) {
    /** Copies the commands. */
    public SavedSession {
        commands = List.copyOf(commands);
    }

    /**
     * Save teams.
     *
     * @param parent where the folder is to appear, as {@code workshop} or with a number after it
     * @param teams file names without their ending, and what is run of them; the first is the baseline, the second the team
     * @param onset when that begins in which they differ
     * @param seed the master seed
     * @param typical the seed of a run of the second team, null when there is none
     * @param session the whole session as JSON
     * @throws IOException when it cannot be written
     */
    public static SavedSession save(
            Path parent,
            Map<String, TeamScenario> teams,
            Onset onset,
            long seed,
            @Nullable Long typical,
            String session)
            throws IOException {
        while (true) {
            Path target = free(parent);
            try {
                return save(parent, target, teams, onset, seed, typical, session);
            } catch (FileAlreadyExistsException taken) {
                if (!Files.exists(target)) {
                    throw taken;
                }
                // somebody else has just taken that name; the next one may be free
            }
        }
    }

    private static SavedSession save(
            Path parent,
            Path target,
            Map<String, TeamScenario> teams,
            Onset onset,
            long seed,
            @Nullable Long typical,
            String session)
            throws IOException {
        List<String> names = List.copyOf(teams.keySet());
        List<String> commands = new ArrayList<>();
        Path within =
                Path.of(parent.getFileName().toString(), target.getFileName().toString());
        StringBuilder files = new StringBuilder();
        names.stream()
                .filter(name -> onset == Onset.START || areAlike(teams, names.get(0), name))
                .forEach(name -> files.append(' ').append(ShellText.path(within.resolve(name + ".yaml"))));
        String start = onset == Onset.START ? " --from-start" : "";
        commands.add(
                String.format(Locale.ROOT, "./poise compare%s%s --seed %d --replications 200", files, start, seed));
        String digest = "";
        if (typical != null && names.size() > 1) {
            Path second = within.resolve(names.get(1) + ".yaml");
            commands.add(ShellText.command("run", second) + " --seed " + typical);
            digest = SingleRun.digest(TeamRun::run, Objects.requireNonNull(teams.get(names.get(1))), typical);
        }
        try (ResultFolder folder = ResultFolder.begin(target, false)) {
            for (Map.Entry<String, TeamScenario> team : teams.entrySet()) {
                folder.write(
                        team.getKey() + ".yaml",
                        ScenarioWriter.yaml(team.getValue(), "", ScenarioWriter.Extent.EVERYTHING));
            }
            folder.write("session.json", session + "\n");
            folder.write("commands.txt", String.join("\n", commands) + "\n");
            return new SavedSession(folder.commit(), commands, digest);
        }
    }

    /** Return whether a team can be compared with the baseline from Monday on; one under other conditions has a past of its own. */
    private static boolean areAlike(Map<String, TeamScenario> teams, String baseline, String name) {
        return FromMonday.fixed(Objects.requireNonNull(teams.get(baseline)), Objects.requireNonNull(teams.get(name)))
                .isEmpty();
    }

    private static Path free(Path parent) {
        Path target = parent.resolve("workshop");
        for (int number = 2; Files.exists(target); number++) {
            target = parent.resolve("workshop-" + number);
        }
        return target;
    }

    /** Keep the order of teams. */
    public static Map<String, TeamScenario> ordered() {
        return new LinkedHashMap<>();
    }
}
