package dev.poise.evidence.targets.check;

import dev.poise.evidence.targets.record.PersonRecord;
import dev.poise.evidence.targets.record.TargetRunRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the runs of each configuration left. Filled once, then only read. */
public final class Records {
    private final Map<String, List<List<TargetRunRecord>>> teams = new LinkedHashMap<>();
    private final Map<String, List<PersonRecord>> people = new LinkedHashMap<>();
    private final List<Failure> failures = new ArrayList<>();
    private boolean stoppedEarly;

    /**
     * A run that failed.
     *
     * @param configuration where
     * @param seed its seed
     * @param message what happened, in one line
     */
    public record Failure(String configuration, long seed, String message) {}

    Records() {}

    void addTeams(String configuration, List<List<TargetRunRecord>> runs) {
        teams.put(configuration, runs);
    }

    void addPeople(String configuration, List<PersonRecord> records) {
        people.put(configuration, records);
    }

    void addFailure(Failure failure) {
        failures.add(failure);
    }

    void stop() {
        stoppedEarly = true;
    }

    /** Get the runs of a configuration, one list for each value of its sweep; one list when there is no sweep. */
    public List<List<TargetRunRecord>> teams(String configuration) {
        return teams.getOrDefault(configuration, List.of());
    }

    /** Get the people of a configuration. */
    public List<PersonRecord> people(String configuration) {
        return people.getOrDefault(configuration, List.of());
    }

    /** Get the runs that failed; they are left out of all figures. */
    public List<Failure> failures() {
        return List.copyOf(failures);
    }

    /** Return whether somebody stopped it before all runs were made. */
    public boolean stoppedEarly() {
        return stoppedEarly;
    }
}
