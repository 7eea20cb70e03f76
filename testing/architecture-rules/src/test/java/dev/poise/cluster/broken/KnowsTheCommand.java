package dev.poise.cluster.broken;

import dev.poise.cli.broken.Prints;

public final class KnowsTheCommand {
    Prints neighbour() {
        return new Prints();
    }
}
