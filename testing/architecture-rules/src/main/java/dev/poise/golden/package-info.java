/** Committed files that are made by code, and how tests compare them. */
@NullMarked
package dev.poise.golden;

import org.jspecify.annotations.NullMarked;
