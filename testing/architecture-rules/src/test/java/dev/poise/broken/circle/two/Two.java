package dev.poise.broken.circle.two;

import dev.poise.broken.circle.three.Three;

public final class Two {
    Three next() {
        return new Three();
    }
}
