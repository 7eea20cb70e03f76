/**
 * What is behind a claim: which part of its effect goes away when mechanisms are switched off, what the added forms do to it, and
 * what becomes of it when a constant is halved or doubled.
 */
@NullMarked
package dev.poise.evidence.attribution;

import org.jspecify.annotations.NullMarked;
