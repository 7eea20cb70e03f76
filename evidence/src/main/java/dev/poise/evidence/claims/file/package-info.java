/**
 * Reads claims from YAML, strictly: every mistake is told, with its place and the nearest known name. Nothing here runs a team.
 */
@NullMarked
package dev.poise.evidence.claims.file;

import org.jspecify.annotations.NullMarked;
