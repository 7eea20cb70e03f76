/**
 * The model described for documents: which state variables there are. Fields say which one they carry; nobody reads any of it
 * while a run goes on, and it computes nothing.
 */
@NullMarked
package dev.poise.team.description;

import org.jspecify.annotations.NullMarked;
