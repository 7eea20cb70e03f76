/** What came out for people at a terminal: the answer first, then the tables it depends on. Computes nothing and knows no command. */
@NullMarked
package dev.poise.report.text;

import org.jspecify.annotations.NullMarked;
