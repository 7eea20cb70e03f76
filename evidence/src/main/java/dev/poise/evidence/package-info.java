/** What evidence of both kinds, targets and claims, has in common: names in files, and files of somebody's own. */
@NullMarked
package dev.poise.evidence;

import org.jspecify.annotations.NullMarked;
