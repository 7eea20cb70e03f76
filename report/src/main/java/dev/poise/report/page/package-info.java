/**
 * What stands on a page: records of words, tables and drawings that the templates lay out. All choices of words and numbers are
 * made before a record is built; a template only places them.
 */
@NullMarked
package dev.poise.report.page;

import org.jspecify.annotations.NullMarked;
