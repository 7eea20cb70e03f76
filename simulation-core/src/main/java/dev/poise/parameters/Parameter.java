package dev.poise.parameters;

/** Something a scenario may set. Implemented by enums in the packages of the team, one constant per parameter, and by what jars bring. */
public interface Parameter {

    /** Get the row of the catalogue; never null. */
    ParameterSpec spec();
}
