/**
 * Reports as files that are read offline: one HTML page per comparison, curve or run. Knows what came out, never how runs are
 * made; numbers are told here, not computed.
 */
@NullMarked
package dev.poise.report;

import org.jspecify.annotations.NullMarked;
