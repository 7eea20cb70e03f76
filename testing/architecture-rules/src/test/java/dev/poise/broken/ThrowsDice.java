package dev.poise.broken;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import java.util.random.RandomGenerator;

public final class ThrowsDice {
    double math() {
        return Math.random();
    }

    DoubleSupplier byReference() {
        return Math::random;
    }

    Random random() {
        return new Random(1);
    }

    SplittableRandom splittable() {
        return new SplittableRandom(1);
    }

    int local() {
        return ThreadLocalRandom.current().nextInt();
    }

    RandomGenerator generator() {
        return RandomGenerator.of("L64X128MixRandom");
    }

    UUID id() {
        return UUID.randomUUID();
    }

    void shuffle(List<String> list) {
        Collections.shuffle(list);
    }
}
