package dev.poise.broken.circle.one;

import dev.poise.broken.circle.two.Two;

public final class One {
    Two next() {
        return new Two();
    }
}
