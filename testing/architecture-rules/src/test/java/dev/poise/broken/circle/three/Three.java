package dev.poise.broken.circle.three;

import dev.poise.broken.circle.one.One;

public final class Three {
    One next() {
        return new One();
    }
}
