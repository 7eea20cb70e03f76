/**
 * Stakeholders: ideas, requests, expectations, satisfaction, escalations. Judge by what they were promised and shown.
 */
@NullMarked
package dev.poise.team.stakeholder;

import org.jspecify.annotations.NullMarked;
