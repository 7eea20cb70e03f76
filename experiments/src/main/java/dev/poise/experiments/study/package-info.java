/**
 * What a study is: factors, design, replications, what is kept and what is compared. Plain values; knows nothing of YAML, of files
 * and of how runs are made.
 */
@NullMarked
package dev.poise.experiments.study;

import org.jspecify.annotations.NullMarked;
