/**
 * The model described for documents: which state variables there are. No role reads any of it, and it computes nothing.
 */
@NullMarked
package dev.poise.team.description;

import org.jspecify.annotations.NullMarked;
