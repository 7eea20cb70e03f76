package dev.poise.broken;

public final class Leaves {
    void exit() {
        System.exit(1);
    }

    void halt() {
        Runtime.getRuntime().halt(1);
    }
}
