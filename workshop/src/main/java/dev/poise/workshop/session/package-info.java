/**
 * What a session leaves behind when somebody asks for it: scenario files with the commands that run them again, and comparisons with
 * their reports. Knows no HTTP.
 */
@NullMarked
package dev.poise.workshop.session;

import org.jspecify.annotations.NullMarked;
