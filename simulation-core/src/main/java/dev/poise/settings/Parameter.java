package dev.poise.settings;

/** Something a scenario may set. Implemented by enums in the packages of the team, one constant per parameter. */
public interface Parameter {

    /** Get the row of the dictionary; never null. */
    Entry entry();
}
