package dev.poise.team.sprint;

import dev.poise.random.KeyedRandom;
import dev.poise.team.backlog.Item;
import dev.poise.team.backlog.ItemKind;
import dev.poise.team.protocol.Candidate;
import java.util.OptionalInt;

/** Items for tests, as plain as can be. */
final class Items {
    private Items() {}

    static Item feature(int id, double estimate) {
        return item(id, ItemKind.FEATURE, estimate, 1);
    }

    static Item item(int id, ItemKind kind, double estimate, double value) {
        return new Item(
                id,
                kind,
                KeyedRandom.key(7, id),
                estimate,
                0,
                estimate,
                estimate,
                .5,
                .5,
                false,
                false,
                value,
                0,
                0,
                0,
                kind == ItemKind.FEATURE ? OptionalInt.of(0) : OptionalInt.empty(),
                0);
    }

    static Candidate candidate(int id, double estimate) {
        return noted(feature(id, estimate));
    }

    static Candidate noted(Item item) {
        return new Candidate(item, .5, .5, false, false);
    }
}
