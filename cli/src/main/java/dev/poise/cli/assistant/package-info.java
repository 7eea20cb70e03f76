/**
 * What an assistant may ask: messages of the Model Context Protocol in, answers out. Knows no command and no standard stream; what is
 * computed is computed by the same classes that commands call.
 */
@NullMarked
package dev.poise.cli.assistant;

import org.jspecify.annotations.NullMarked;
