package dev.poise.team;

import dev.poise.settings.Entry;
import dev.poise.settings.Parameter;

/** Settings of the team as a whole. */
enum TeamParameter implements Parameter {
    SPRINTS(Entry.count("sprints", "measured sprints", "sprint", 26, 1, 260));

    private final Entry entry;

    TeamParameter(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
