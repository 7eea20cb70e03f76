/** What came out as Markdown, for documents. Computes nothing. */
@NullMarked
package dev.poise.report.markdown;

import org.jspecify.annotations.NullMarked;
