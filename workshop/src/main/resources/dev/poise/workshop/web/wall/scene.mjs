// Which scene the wall shows. A question goes before everything else, and what is covered is in none.

/** Get the outcomes of an answer that a view shows: what is covered is not in the answer. */
export function chartsOf(view, answer, all) {
  const wanted = all.includes(view) ? [view] : all;
  return wanted.filter(id => answer?.outcomes[id]);
}

/**
 * Choose the scene.
 *
 * @param answer the newest answer as the room gets it, or null
 * @param guess the question, or null
 * @param cover whether there is one
 * @param wall what the facilitator has chosen
 * @param told the story that was told, or null
 * @param playing whether a year of it is played, or has been
 * @param text what people talk about, or nothing
 * @param all the outcomes there are
 */
export function sceneOf({ answer, guess, cover, wall, told, playing, text, all }) {
  // what was guessed of a story is answered where it is played
  if (guess?.story && told && (guess.state === 'SHOWN' || (guess.state === 'STOPPED' && playing))) return 'story';
  if (guess?.state === 'OPEN' || guess?.state === 'STOPPED') return 'question';
  if (text) return 'talk';
  if (guess?.state === 'SHOWN' && !guess.story) return answer?.outcomes[guess.outcome] ? 'result' : 'counting';
  if (wall.view === 'join') return 'join';
  if (wall.view === 'story' && told) return 'story';
  if (!answer) return 'waiting';
  const why = all.find(id => wall.view === `why.${id}`);
  if (why) return answer.outcomes[why]?.chain ? 'why' : answer.outcomes[why] ? 'counting' : 'prepared';
  if (chartsOf(wall.view, answer, all).length === 0) return 'prepared';
  return !cover.covered && (wall.view === 'teams' || wall.view === 'news') ? wall.view : 'charts';
}
