package dev.poise.broken.words;

public final class OddNames {
    static final int MOST_RUNS = 1;
    static final int LEAST = 2;
    static final int USUAL_PORT = 3;
    static final int ALMOST_ALL = 4;
    static final int MAX_RUNS = 5;

    private OddNames() {}
}
