package dev.poise.team.productowner;

/**
 * What a Product Owner has noticed at the end of a day, as far as a {@link Policy} may see it.
 *
 * @param day working day since the start of the measured sprints, from 0
 * @param retrospective whether a sprint ended with this day
 * @param appetite how far they want to go into the How now, 0..1
 * @param technicalHours hours on the How that day
 * @param enjoyment how much they enjoyed those, 0..1
 * @param discomfort how uncomfortable the day was: what waits for them, 0..1
 * @param discoveryShare discovery hours over those wanted, mean of the sprint so far, 0..1
 * @param learningNorm how much retrospectives change what people do, 1 for the usual amount
 */
public record Observation(
        int day,
        boolean retrospective,
        double appetite,
        double technicalHours,
        double enjoyment,
        double discomfort,
        double discoveryShare,
        double learningNorm) {}
