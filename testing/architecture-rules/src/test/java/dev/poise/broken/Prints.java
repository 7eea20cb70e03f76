package dev.poise.broken;

import java.io.PrintStream;

public final class Prints {
    void out() {
        System.out.println("done");
    }

    PrintStream err() {
        return System.err;
    }

    int in() throws java.io.IOException {
        return System.in.read();
    }

    void trace(Exception e) {
        e.printStackTrace();
    }
}
