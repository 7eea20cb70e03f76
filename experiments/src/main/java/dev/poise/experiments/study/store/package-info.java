/**
 * Studies on disk: parts written and read through an embedded database, and the files around them. The database is no archive: what
 * stays are files that any tool reads. Knows nothing of how runs are made.
 */
@NullMarked
package dev.poise.experiments.study.store;

import org.jspecify.annotations.NullMarked;
