/** The page of claims: verdicts with the failing ones first, the balance point, the map, and what the conclusions depend on. */
@NullMarked
package dev.poise.report.claims;

import org.jspecify.annotations.NullMarked;
