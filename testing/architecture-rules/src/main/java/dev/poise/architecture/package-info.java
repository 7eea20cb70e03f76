/**
 * Rules about who may use what, each with its reason, for the tests of all modules. No program code lives here, and no rule
 * that only one module needs.
 */
@NullMarked
package dev.poise.architecture;

import org.jspecify.annotations.NullMarked;
