package dev.poise.scenarios.claims.trial;

import dev.poise.scenarios.batch.Cancellation;
import dev.poise.scenarios.batch.Progress;
import dev.poise.scenarios.run.Engine;

/**
 * What runs are made with.
 *
 * @param engine runs one team
 * @param seed the master seed that all seeds are derived from
 * @param jobs how many threads, at least 1; changes nothing in the results
 * @param progress is told of every run that ends
 * @param cancellation stops everything
 */
public record Machine(Engine engine, long seed, int jobs, Progress progress, Cancellation cancellation) {}
