package dev.poise.statistics.design;

/** What all designs in the unit cube ask of their arguments. */
final class UnitCube {
    private UnitCube() {}

    static void require(int points, int factors) {
        if (points < 1 || factors < 1) {
            throw new IllegalArgumentException(
                    "A design has a point and a factor, not " + points + " points and " + factors + " factors");
        }
    }
}
