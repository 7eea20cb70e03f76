/**
 * Puts claims to the test: makes the runs that their parts need, alternatives that parts share only once, adds runs until the answers
 * are precise enough, and judges. The outcome does not depend on the number of threads.
 */
@NullMarked
package dev.poise.evidence.claims.evaluation;

import org.jspecify.annotations.NullMarked;
