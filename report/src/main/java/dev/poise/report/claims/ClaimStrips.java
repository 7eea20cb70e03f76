package dev.poise.report.claims;

import dev.poise.evidence.claims.Expectation;
import dev.poise.evidence.claims.Expectation.Kind;
import dev.poise.evidence.claims.evaluation.PartResult;
import dev.poise.report.chart.Axis;
import dev.poise.report.chart.ExpectationStrip;
import dev.poise.report.chart.ExpectationStrip.Zone;
import dev.poise.report.chart.LineStyle;
import dev.poise.statistics.Interval;
import java.util.List;
import java.util.stream.DoubleStream;

/** An estimate over the zone in which it was expected, turned so that the expected side is to the right. */
final class ClaimStrips {
    private static final double FAR = 1e12;
    private static final double ROOM = 1.12;

    private ClaimStrips() {}

    static ExpectationStrip of(PartResult result) {
        Expectation expectation = result.part().expectation();
        Interval interval = result.estimate().interval();
        boolean turned = expectation.kind() == Kind.LOWER;
        double value = turned ? -result.estimate().value() : result.estimate().value();
        double low = turned ? -interval.high() : interval.low();
        double high = turned ? -interval.low() : interval.high();
        Axis axis = expectation.kind() == Kind.WITHIN
                ? around(expectation, value, low, high)
                : symmetric(expectation, value, low, high);
        return new ExpectationStrip(value, low, high, zones(expectation), axis, LineStyle.of(0));
    }

    private static List<Zone> zones(Expectation expectation) {
        double bound = expectation.low();
        return switch (expectation.kind()) {
            case HIGHER, LOWER -> List.of(new Zone(bound, FAR));
            case NOT_LOWER -> List.of(new Zone(-bound, FAR));
            case DIFFERENT -> List.of(new Zone(-FAR, -bound), new Zone(bound, FAR));
            case WITHIN -> List.of(new Zone(expectation.low(), expectation.high()));
        };
    }

    private static Axis symmetric(Expectation expectation, double... seen) {
        double reach = ROOM
                * DoubleStream.concat(DoubleStream.of(seen), DoubleStream.of(expectation.low(), 1e-9))
                        .filter(Double::isFinite)
                        .map(Math::abs)
                        .max()
                        .orElse(1);
        return new Axis(-reach, reach, reach);
    }

    private static Axis around(Expectation expectation, double... seen) {
        double[] finite = DoubleStream.concat(
                        DoubleStream.of(seen), DoubleStream.of(expectation.low(), expectation.high()))
                .filter(Double::isFinite)
                .toArray();
        double low = DoubleStream.of(finite).min().orElse(0);
        double high = DoubleStream.of(finite).max().orElse(1);
        double pad = Math.max(1e-9, (high - low) * (ROOM - 1));
        return new Axis(low - pad, high + pad, high - low + 2 * pad);
    }
}
