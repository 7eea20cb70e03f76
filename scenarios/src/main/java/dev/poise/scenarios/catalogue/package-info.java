/**
 * The built-in scenarios and what each of them claims to show. Holds texts and claims; nothing here runs a team.
 */
@NullMarked
package dev.poise.scenarios.catalogue;

import org.jspecify.annotations.NullMarked;
