package dev.poise.report.chart;

import dev.poise.report.svg.Coordinate;
import java.util.ArrayList;
import java.util.List;

/** Points turned into paths; where a value is missing the path is broken, never bridged. */
final class CurvePath {
    private final double[] x;
    private final double[] y;

    /**
     * Take points.
     *
     * @param x positions to the right, finite
     * @param y positions downwards; NaN where there is none
     */
    CurvePath(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    /** Get the path through the points; a point alone becomes a dash of two units, empty when there is none. */
    String line() {
        StringBuilder path = new StringBuilder();
        for (int[] piece : pieces(y, y)) {
            append(path, 'M', x[piece[0]] - (piece[0] == piece[1] ? 1 : 0), y[piece[0]]);
            for (int i = piece[0] + 1; i <= piece[1]; i++) {
                append(path, 'L', x[i], y[i]);
            }
            if (piece[0] == piece[1]) {
                append(path, 'L', x[piece[0]] + 1, y[piece[0]]);
            }
        }
        return path.toString();
    }

    /** Get the outline of the band down to another line over the same positions; pieces of one point have no outline. */
    String bandTo(double[] other) {
        StringBuilder path = new StringBuilder();
        for (int[] piece : pieces(y, other)) {
            if (piece[0] == piece[1]) {
                continue;
            }
            append(path, 'M', x[piece[0]], y[piece[0]]);
            for (int i = piece[0] + 1; i <= piece[1]; i++) {
                append(path, 'L', x[i], y[i]);
            }
            for (int i = piece[1]; i >= piece[0]; i--) {
                append(path, 'L', x[i], other[i]);
            }
            path.append('Z');
        }
        return path.toString();
    }

    private static List<int[]> pieces(double[] a, double[] b) {
        List<int[]> pieces = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= a.length; i++) {
            boolean there = i < a.length && !Double.isNaN(a[i]) && !Double.isNaN(b[i]);
            if (there && start < 0) {
                start = i;
            } else if (!there && start >= 0) {
                pieces.add(new int[] {start, i - 1});
                start = -1;
            }
        }
        return pieces;
    }

    private static void append(StringBuilder path, char command, double px, double py) {
        path.append(command).append(Coordinate.text(px)).append(' ').append(Coordinate.text(py));
    }
}
