package dev.poise.broken;

import java.util.function.DoubleUnaryOperator;

public final class CalculatesLoosely {
    double exp(double x) {
        return Math.exp(x);
    }

    double log(double x) {
        return Math.log(x);
    }

    double pow(double x) {
        return Math.pow(x, 1.5);
    }

    double sine(double x) {
        return Math.sin(x);
    }

    DoubleUnaryOperator byReference() {
        return Math::tanh;
    }
}
