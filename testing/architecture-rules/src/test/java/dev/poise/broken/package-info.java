/** Classes that break one rule each, to prove that it is checked. Every method of such a class breaks it. */
@NullMarked
package dev.poise.broken;

import org.jspecify.annotations.NullMarked;
