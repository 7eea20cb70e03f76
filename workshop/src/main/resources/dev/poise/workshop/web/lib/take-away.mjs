// What a group takes with it from a session: one file that is read offline, the same as Markdown, and as a table.
import { changesText, options, question } from '../parts/guess.mjs';
import { scaleOf } from '../parts/outcome.mjs';
import { standalone } from './picture.mjs';
import { keep } from './server.mjs';
import { language, number, signed, t } from './words.mjs';

const escaped = text => String(text).replace(/[&<>"']/g, each => `&#${each.charCodeAt(0)};`);
/** A sheet takes what begins with one of these for a formula. */
const cell = text => `"${String(text).replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;
const inMarkdown = text => String(text).replace(/[\\`*_[\]<>|#]/g, '\\$&');
const whole = value => number(value, 0);

/** What came out and what was guessed of one question, as lines. */
function told(round) {
  const scale = scaleOf(round.outcome);
  const difference = t('guess.result', { difference: signed(round.difference, Math.abs(round.difference) < 10 ? 1 : 0) });
  if (round.points) {
    const span = t('draw.range', { low: whole(round.low * scale), high: whole(round.high * scale), middle: whole(round.middle * scale) });
    return { guesses: [[t('take.points'), round.points.map(value => whole(value * scale)).join(', ') || t('guess.nobody')]], right: -1, result: [span, difference] };
  }
  return { guesses: options.map((option, i) => [t(`option.${option}`), number(round.counts[i])]), right: round.right, result: [t('take.right', { option: t(`option.${options[round.right]}`) }), difference] };
}

const asked = round => ({ question: question(round), changes: changesText(round.changes), ...told(round) });
const stamp = () => new Intl.DateTimeFormat(language.value, { dateStyle: 'long' }).format(new Date());
const linesOf = text => text.split('\n').map(line => line.trim()).filter(Boolean);

const sheet = `:root{color-scheme:light}body{max-width:60rem;margin:2rem auto;padding:0 1.2rem;color:#17212b;background:#fff;font:1rem/1.5 system-ui,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif}
h1{font-size:1.7rem;line-height:1.2;margin:0 0 .3rem}h2{margin:1.6rem 0 .5rem;font-size:1.25rem}h3{margin:0;font-size:1.05rem}p{margin:.2rem 0 .5rem}.soft{color:#52606d}.changes{color:#0b5fa5;font-weight:600}
article{margin:0 0 1.1rem;break-inside:avoid}table{border-collapse:collapse;font-size:.95rem}td,th{padding:.15rem .8rem .15rem 0;text-align:left;font-weight:400;vertical-align:top}td:last-child{text-align:right;font-variant-numeric:tabular-nums}.right th,.right td{font-weight:700;color:#0b5fa5}
ul{padding-left:1.2rem}.own{padding:.6rem 1rem;border-left:4px solid #00696b;background:#f4f6f8}.pictures{display:grid;grid-template-columns:repeat(auto-fit,minmax(17rem,1fr));gap:1rem}figure{margin:0;break-inside:avoid}figcaption{font-weight:600}figure>svg{width:100%;height:auto}
@media print{@page{size:A4;margin:14mm}body{margin:0;padding:0;max-width:none;font-size:10.5pt}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}`;

/** Write one HTML file without scripts that loads nothing. */
function page({ rounds, takeAway, teams }, charts) {
  const rows = ({ guesses, right }) => guesses.map(([what, count], i) => `<tr${i === right ? ' class="right"' : ''}><th scope="row">${escaped(what)}</th><td>${escaped(count)}</td></tr>`).join('');
  return `<!DOCTYPE html>
<html lang="${language.value}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${escaped(t('take.title'))}</title><style>${sheet}</style></head>
<body><main><h1>${escaped(t('take.title'))}</h1><p class="soft">${escaped(stamp())} · ${escaped(t('frame.caution'))}</p>
<h2>${escaped(t('take.own'))}</h2><div class="own">${linesOf(takeAway).length ? `<ul>${linesOf(takeAway).map(line => `<li>${escaped(line)}</li>`).join('')}</ul>` : `<p class="soft">${escaped(t('take.nothing'))}</p>`}</div>
<h2>${escaped(t('debrief.rounds'))}</h2>${rounds.length ? rounds.map(asked).map(each => `<article><h3>${escaped(each.question)}</h3><p class="changes">${escaped(each.changes)}</p>
<table>${rows(each)}</table>${each.result.map(line => `<p>${escaped(line)}</p>`).join('')}</article>`).join('\n') : `<p>${escaped(t('debrief.noRounds'))}</p>`}
${charts.length ? `<h2>${escaped(t('debrief.points'))}</h2><p class="soft">${escaped(teams)}</p><div class="pictures">${charts.map(({ title, text }) => `<figure><figcaption>${escaped(title)}</figcaption>${text}</figure>`).join('')}</div>` : ''}
</main></body></html>
`;
}

function markdown({ rounds, takeAway }) {
  const list = linesOf(takeAway);
  return `# ${t('take.title')}

${stamp()}. ${t('frame.caution')}

## ${t('take.own')}

${list.length ? list.map(line => `- ${inMarkdown(line)}`).join('\n') : t('take.nothing')}

## ${t('debrief.rounds')}

${rounds.length ? rounds.map(asked).map(each => `### ${inMarkdown(each.question)}

${inMarkdown(each.changes)}

${each.guesses.map(([what, count], i) => (i === each.right ? `- **${what}: ${count}**` : `- ${what}: ${count}`)).join('\n')}

${each.result.join(' ')}`).join('\n\n') : t('debrief.noRounds')}
`;
}

/** A row for each answer of each question; the words of the group are rows as well. */
function table({ rounds, takeAway }) {
  const head = ['number', 'question', 'setting', 'answer', 'guesses', 'came out', 'difference'].map(cell).join(',');
  const rows = rounds.flatMap((round, i) => {
    const { question: text, changes, guesses, right } = asked(round);
    return guesses.map(([what, count], at) => [number(i + 1), text, changes, what, count, right < 0 ? '' : at === right ? 'yes' : 'no', round.difference ?? ''].map(cell).join(','));
  });
  const own = linesOf(takeAway).map(line => ['', t('take.own'), '', line, '', '', ''].map(cell).join(','));
  return `${[head, ...rows, ...own].join('\r\n')}\r\n`;
}

/** The charts of a table of teams, each with its team and its outcome. */
const chartsIn = element => [...(element?.querySelectorAll('.teams svg') ?? [])].map(svg => ({ title: svg.getAttribute('aria-label'), text: standalone(svg, '').text }));

const makers = {
  html: (data, element) => new Blob([page(data, chartsIn(element))], { type: 'text/html;charset=utf-8' }),
  md: data => new Blob([markdown(data)], { type: 'text/markdown;charset=utf-8' }),
  csv: data => new Blob([`\uFEFF${table(data)}`], { type: 'text/csv;charset=utf-8' })
};
export const forms = Object.keys(makers);

/** Hand over what a group takes with it; data: rounds, takeAway, teams, a line on what the charts depend on. */
export const takeAway = (form, data, element) => keep(makers[form](data, element), `workshop.${form}`);
