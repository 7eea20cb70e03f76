package dev.poise.evidence.targets.check;

import dev.poise.evidence.targets.Configuration;
import dev.poise.evidence.targets.record.PersonRecord;
import dev.poise.parameters.Settings;
import dev.poise.random.KeyedRandom;
import dev.poise.team.wellbeing.SinglePerson;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** Lets people live through their phases, each alone. */
final class PeopleAlone {
    private PeopleAlone() {}

    static List<PersonRecord> live(
            Configuration.People people, Settings settings, double noise, long seed, boolean quick) {
        long key = KeyedRandom.key(KeyedRandom.key(seed, "people"), people.id());
        List<PersonRecord> records = new ArrayList<>();
        for (int i = 0; i < people.count(quick); i++) {
            records.add(live(people.phases(), settings, noise, KeyedRandom.key(key, i)));
        }
        return records;
    }

    private static PersonRecord live(List<Configuration.Phase> phases, Settings settings, double noise, long key) {
        SinglePerson person = new SinglePerson(settings, key);
        long survey = KeyedRandom.key(key, "survey");
        DoubleStream.Builder scores = DoubleStream.builder();
        DoubleStream.Builder exhaustion = DoubleStream.builder();
        int[] begins = new int[phases.size() + 1];
        int day = 0;
        for (int i = 0; i < phases.size(); i++) {
            Configuration.Phase phase = phases.get(i);
            int end = day + phase.days();
            // a bound that is NaN is never reached
            while (day < end && !(person.exhaustion() >= phase.until())) {
                if (phase.leave()) {
                    person.leave();
                } else {
                    person.work(phase.load(), phase.autonomy(), phase.support());
                }
                exhaustion.add(person.exhaustion());
                double score = person.felt() + noise * KeyedRandom.normal(survey, day);
                scores.add(Math.max(0, Math.min(1, score)));
                day++;
            }
            begins[i + 1] = day;
        }
        return new PersonRecord(scores.build().toArray(), exhaustion.build().toArray(), begins);
    }
}
