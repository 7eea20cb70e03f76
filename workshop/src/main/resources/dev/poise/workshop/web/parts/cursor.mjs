// Looks at one sprint in all charts at once, and plays the year sprint by sprint.
import { html } from 'htm/preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../lib/words.mjs';

const millisPerSprint = 700;

/** A cursor over the sprints: 0 when none is looked at. Playing begins with the first sprint and ends with the last. */
export function useCursor(sprints) {
  const [at, setAt] = useState(0);
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setTimeout(() => {
      if (at >= sprints) setPlaying(false);
      else setAt(at + 1);
    }, at ? millisPerSprint : 0);
    return () => clearTimeout(timer);
  }, [playing, at, sprints]);
  const look = sprint => { setPlaying(false); setAt(Math.max(0, Math.min(sprints, sprint))); };
  return {
    at, playing, look,
    toggle() {
      if (!playing && at >= sprints) setAt(0);
      setPlaying(!playing);
    }
  };
}

export function SprintCursor({ cursor, sprints }) {
  const { at, playing, look, toggle } = cursor;
  return html`<div class="cursor-control">
    <label for="sprint-cursor">${t('cursor.label')}</label>
    <input id="sprint-cursor" type="range" min="0" max=${sprints} step="1" value=${at}
      aria-valuetext=${at ? t('cursor.at', { sprint: at }) : t('cursor.none')}
      onInput=${event => look(Number(event.target.value))} />
    <span class="at" aria-hidden="true">${at ? t('cursor.at', { sprint: at }) : t('cursor.none')}</span>
    <button onClick=${toggle} aria-keyshortcuts="Space">${t(playing ? 'cursor.pause' : 'cursor.play')}</button>
  </div>`;
}
