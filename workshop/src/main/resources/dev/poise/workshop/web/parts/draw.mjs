// Guessing by drawing: the baseline's course, and a point on the right edge of its chart that is dragged, tapped or moved by keys.
import { html } from 'htm/preact';
import { useState } from 'preact/hooks';
import { spread, ticks } from './chart.mjs';
import { scaleOf } from './outcome.mjs';
import { useSize, useType } from '../lib/size.mjs';
import { t, plural, number, signed } from '../lib/words.mjs';

/**
 * The course of the baseline, with the point as it is set.
 *
 * @param now   the question
 * @param point where the point is, as it is shown; without one there is none
 * @param onSet is told where the point is put
 */
export function CourseChart({ now, point, onSet, big = false }) {
  const [frame, width, place] = useSize(big ? 900 : 270);
  const type = useType();
  const scale = scaleOf(now.outcome);
  const [low, high] = now.axis.map(each => each * scale);
  const course = now.course.map(each => each * scale);
  const font = big ? type : 13;
  const height = big ? place || 380 : 210;
  const [left, right, top, bottom] = big ? [3 * font, 4.4 * font, .8 * font, 1.8 * font] : [34, 54, 16, 26];
  const sprints = Math.max(course.length, 2);
  const x = sprint => left + (sprint - 1) / (sprints - 1) * (width - left - right);
  const y = value => height - bottom - (value - low) / (high - low) * (height - top - bottom);
  const put = event => {
    const box = event.currentTarget.getBoundingClientRect();
    const at = (event.clientY - box.top) * height / box.height;
    onSet(Math.round(Math.min(Math.max(low + (height - bottom - at) / (height - top - bottom) * (high - low), low), high)));
  };
  const down = event => { event.currentTarget.setPointerCapture(event.pointerId); put(event); };
  const ends = [
    ...(course.length ? [{ y: y(course.at(-1)), value: course.at(-1), style: 'c0 dashed' }] : []),
    ...(point === undefined ? [] : [{ y: y(point), value: point, style: 'c2' }])
  ];
  const label = course.length ? t('draw.course', { outcome: t(`outcome.${now.outcome}`), start: number(course[0]), end: number(course.at(-1)), sprints: number(course.length) }) : t(`outcome.${now.outcome}`);
  const svg = html`<svg class=${onSet ? 'open' : ''} viewBox="0 0 ${width} ${height}" width=${width} height=${height} role="img" aria-label=${label} style=${big ? { fontSize: `${font}px` } : undefined}
      onPointerDown=${onSet && down} onPointerMove=${onSet && (event => { if (event.buttons) put(event); })}>
      ${ticks(low, high, big ? 4 : 5).map(value => html`<line class="grid" x1=${left} x2=${width - right} y1=${y(value)} y2=${y(value)} />
        <text class="tick" x=${left - 7} y=${y(value) + font / 3} text-anchor="end">${number(value)}</text>`)}
      ${ticks(1, sprints, Math.min(6, width / (big ? 5.4 * font : 70))).filter(each => each >= 1 && Number.isInteger(each)).map(sprint => html`
        <text class="tick" x=${x(sprint)} y=${height - bottom + font + 5} text-anchor="middle">${sprint}</text>`)}
      <text class="tick" x=${width - right + 8} y=${height - bottom + font + 5}>${t('chart.sprints')}</text>
      <line class="edge" x1=${width - right} x2=${width - right} y1=${top} y2=${height - bottom} />
      ${course.length > 0 && html`<path class="median c0 dashed" d=${course.map((value, i) => `${i ? 'L' : 'M'}${x(i + 1).toFixed(1)} ${y(value).toFixed(1)}`).join('')} />`}
      ${point !== undefined && html`<line class="level" x1=${left} x2=${width - right} y1=${y(point)} y2=${y(point)} />
        <circle class="guess" cx=${width - right} cy=${y(point)} r="11" />`}
      ${spread(ends, font + 3, top, height - bottom).map(({ at, value, style }) => html`
        <text class="endlabel ${style}" x=${width - right + (big ? 12 : 16)} y=${at + font / 3}>${number(value)}</text>`)}
    </svg>`;
  return html`<div class="drawing"><div class="fan draw ${big ? 'big' : ''}" ref=${frame}>${svg}</div>
    <p class="key-of"><span class="key dashed" aria-hidden="true"></span>${t(big ? 'wall.before' : 'legend.baseline')}</p></div>`;
}

/** Set a point and send it: by finger or mouse on the chart, by keys on the slider below. */
export function DrawPoint({ now, action, onSend }) {
  const [moved, setMoved] = useState(null);
  const scale = scaleOf(now.outcome);
  const [low, high] = now.axis.map(each => each * scale);
  const end = Math.round((now.course.length ? now.course.at(-1) : (now.axis[0] + now.axis[1]) / 2) * scale);
  const point = moved ?? Math.min(Math.max(end, low), high);
  return html`<div class="drawpoint">
    <${CourseChart} now=${now} point=${point} onSet=${setMoved} />
    <label for="draw-point">${t('draw.point')}</label>
    <input type="range" id="draw-point" min=${low} max=${high} step="1" value=${point} onInput=${event => setMoved(Number(event.target.value))}
      aria-valuetext=${now.course.length ? t('draw.value', { value: number(point), difference: signed(point - end) }) : number(point)} />
    <button class="primary" onClick=${() => onSend(point / scale)}>${t(action, { value: number(point) })}</button>
  </div>`;
}

/** End points that were set, compared with where the runs end. */
export function DrawnResult({ round, difference }) {
  const scale = scaleOf(round.outcome);
  const shown = value => number(value * scale);
  const { points, low, middle, high, inRange } = round;
  const half = points.length ? (points[Math.floor((points.length - 1) / 2)] + points[Math.ceil((points.length - 1) / 2)]) / 2 : 0;
  return html`<p class="inrange"><b>${points.length ? plural('draw.were', inRange, { all: number(points.length) }) : t('guess.nobody')}</b></p>
    <p>${t('draw.range', { low: shown(low), high: shown(high), middle: shown(middle) })}
      ${points.length > 0 && ` ${t('draw.guesses', { low: shown(points[0]), high: shown(points.at(-1)), middle: shown(half) })}`} ${difference}</p>`;
}
