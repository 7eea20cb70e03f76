package dev.poise.cli.broken;

/** May print: it is the command's. */
public final class Prints {
    void out() {
        System.out.println("done");
        System.exit(0);
    }
}
