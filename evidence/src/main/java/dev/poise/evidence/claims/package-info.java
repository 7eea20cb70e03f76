/**
 * Claims as declared experiments: what is said, which alternatives are compared, what is measured, what is expected and why. Holds the
 * thirty claims of the program; nothing here runs a team.
 */
@NullMarked
package dev.poise.evidence.claims;

import org.jspecify.annotations.NullMarked;
