/** What came out as JSON, a tree for each kind of result. Computes nothing and says no sentence of its own. */
@NullMarked
package dev.poise.report.json;

import org.jspecify.annotations.NullMarked;
