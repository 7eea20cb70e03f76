// Small pictures for the doors.
import { html } from 'htm/preact';

const fan = html`<svg viewBox="0 0 220 88" aria-hidden="true"><path class="band90 c1" d="M6 50C70 46 130 22 214 6L214 62C140 62 70 62 6 56Z" />
  <path class="band50 c1" d="M6 52C70 50 130 36 214 20L214 46C140 50 70 54 6 54Z" /><path class="median c1" d="M6 53C70 51 130 44 214 32" />
  <path class="median dashed c0" d="M6 53C70 50 130 52 214 54" /></svg>`;
const story = html`<svg viewBox="0 0 220 88" aria-hidden="true"><path class="median c3" d="M6 74C60 72 90 60 120 42S180 14 214 10" />
  <path class="median dashed c4" d="M96 56C130 46 170 58 214 62" /><circle class="point c4" cx="96" cy="56" r="6" /></svg>`;
const bars = html`<svg viewBox="0 0 220 88" aria-hidden="true">${[[10, 120, 26], [34, 92, 18], [58, 150, 30]].map(([y, x, w]) => html`
  <line class="median c2" x1=${x - w} x2=${x + w} y1=${y + 8} y2=${y + 8} /><circle class="point c2" cx=${x} cy=${y + 8} r="6" />`)}
  <line class="zero" x1="104" x2="104" y1="4" y2="84" /></svg>`;

export const pictures = { facilitate: fan, story, compare: bars };
