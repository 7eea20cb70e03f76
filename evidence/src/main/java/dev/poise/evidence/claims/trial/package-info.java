/**
 * Puts claims to the test: makes the runs that their parts need, arms that parts share only once, adds runs until the answers
 * are precise enough, and judges. The outcome does not depend on the number of threads.
 */
@NullMarked
package dev.poise.evidence.claims.trial;

import org.jspecify.annotations.NullMarked;
