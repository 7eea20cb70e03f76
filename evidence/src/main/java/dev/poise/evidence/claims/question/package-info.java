/**
 * The kinds of question that a part of a claim may ask, and how each is estimated from paired runs. Pure: runs are handed in.
 */
@NullMarked
package dev.poise.evidence.claims.question;

import org.jspecify.annotations.NullMarked;
