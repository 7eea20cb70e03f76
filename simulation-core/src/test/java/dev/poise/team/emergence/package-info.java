/**
 * Classes that break the rule of emergence, for the tests that must notice it. Nothing else may use them.
 */
@NullMarked
package dev.poise.team.emergence;

import org.jspecify.annotations.NullMarked;
