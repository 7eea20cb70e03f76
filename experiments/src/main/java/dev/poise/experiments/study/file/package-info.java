/**
 * Study files: reading them with every mistake told at once, writing them back in full, and their schema. Runs nothing.
 */
@NullMarked
package dev.poise.experiments.study.file;

import org.jspecify.annotations.NullMarked;
