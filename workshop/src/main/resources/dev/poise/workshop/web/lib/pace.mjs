// How fast this machine makes runs, as the last comparison showed; nothing is said before the first.
import { plural } from './words.mjs';

const remembered = 'poise-millis-per-run';
const pace = () => Number(localStorage.getItem(remembered));

/** Take note of a comparison. Runs that the server still knew take no time, so the pace does not fall to theirs at once. */
export function measured(millis, runs) {
  if (runs > 0) localStorage.setItem(remembered, String(Math.max(millis / runs, .7 * pace())));
}

/** About how long so many runs take, as words. */
export function estimate(runs) {
  return pace() > 0 ? plural('compare.takes', Math.max(1, Math.round(pace() * runs / 1000))) : '';
}
