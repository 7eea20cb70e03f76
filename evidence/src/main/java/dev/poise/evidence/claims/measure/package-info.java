/**
 * What claims are about: metrics of the catalogue, a few more numbers made from a run for claims alone, and patterns over
 * sprints and days. Pure collectors; nothing here runs a team or judges a claim.
 */
@NullMarked
package dev.poise.evidence.claims.measure;

import org.jspecify.annotations.NullMarked;
