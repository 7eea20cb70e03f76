// What the model offers: settings, built-in scenarios, mechanisms. And scenarios as the page holds them: flat names and values.
import { signal } from '@preact/signals';
import { get } from './server.mjs';
import { t, plural, has, number, language } from './words.mjs';

export const model = signal({ settings: [], scenarios: [], mechanisms: [] });
let byName = new Map();

export async function loadModel() {
  model.value = await get('/api/vocabulary');
  byName = new Map(model.value.settings.map(setting => [setting.name, setting]));
}

export const setting = name => byName.get(name);
/** The label of a setting; a constant that no screen lists has one in English only, elsewhere its name in scenario files. */
export const label = name => (has(`setting.${name}`) ? t(`setting.${name}`) : name);

/** A team: what is set on top of the reference team, what is switched off, what changes on the way. */
export const referenceTeam = () => ({ set: {}, without: [], interventions: [] });

/** What a value of a setting means, where its label does not say it. */
export const hint = name => (has(`setting.${name}.hint`) ? t(`setting.${name}.hint`) : '');

export const valueOf = (team, name) => team.set[name] ?? byName.get(name)?.standard;

/** Change one setting; what equals the reference team is not kept. */
export function withValue(team, name, value) {
  const set = { ...team.set };
  if (value === byName.get(name).standard) delete set[name];
  else set[name] = value;
  return { ...team, set };
}

export const withValues = (team, values) =>
  Object.entries(values).reduce((changed, [name, value]) => withValue(changed, name, value), team);

/** Write a team as it stands in a scenario file, in the order of the dictionary. */
export function toScenario(team) {
  const scenario = {};
  for (const { name } of model.value.settings) {
    if (!(name in team.set)) continue;
    const parts = name.split('.');
    let group = scenario;
    for (const part of parts.slice(0, -1)) group = group[part] ??= {};
    group[parts.at(-1)] = team.set[name];
  }
  if (team.interventions.length) scenario.interventions = team.interventions;
  if (team.without.length) scenario.without = team.without;
  return scenario;
}

/** Read a team from a scenario that extends nothing. */
export function fromScenario(scenario) {
  const set = {};
  const walk = (group, prefix) => {
    for (const [key, value] of Object.entries(group)) {
      const name = prefix + key;
      if (byName.has(name)) { if (value !== byName.get(name).standard) set[name] = value; }
      else if (value && typeof value === 'object' && !Array.isArray(value)) walk(value, `${name}.`);
    }
  };
  const { interventions = [], without = [], about, ...settings } = scenario;
  walk(settings, '');
  return { set, without, interventions };
}

export const builtIn = name => fromScenario(model.value.scenarios.find(each => each.name === name).scenario);
export const baseTeam = name => (name === 'reference-team' ? referenceTeam() : builtIn(name));
export const sameTeam = (a, b) => JSON.stringify(toScenario(a)) === JSON.stringify(toScenario(b));

/** The settings in which two teams differ. */
export const differing = (a, b) =>
  model.value.settings.filter(({ name }) => valueOf(a, name) !== valueOf(b, name)).map(({ name }) => name);

/** The same with both values, as a question has them; from Monday on, what cannot change then is no change. */
export const changesBetween = (baseline, now, from) => [
  ...differing(baseline, now).filter(name => from !== 'monday' || byName.get(name).duringRun).map(name => ({ name, from: valueOf(baseline, name), to: valueOf(now, name) })),
  ...(from === 'monday' ? [] : [
    ...now.without.filter(id => !baseline.without.includes(id)).map(id => ({ name: 'without', from: '', to: id })),
    ...baseline.without.filter(id => !now.without.includes(id)).map(id => ({ name: 'without', from: id, to: '' }))])
];

/** In what two teams differ that cannot change on Monday: settings by their names, mechanisms by theirs. */
export function fixed(a, b) {
  const odd = (these, others) => these.filter(id => !others.includes(id));
  return {
    settings: differing(a, b).filter(name => !byName.get(name).duringRun),
    mechanisms: [...odd(a.without, b.without), ...odd(b.without, a.without)]
  };
}

/** Shares and states are shown from 0 to 100, everywhere else they are 0..1. */
export const isShare = ({ unit, low, high }) => (unit === '0..1' || unit === 'share' || unit === '1') && low >= 0 && high <= 1;
export function shown(name, value) {
  const one = byName.get(name);
  if (one.kind === 'choice') return has(`choice.${value}`) ? t(`choice.${value}`) : value;
  if (isShare(one)) return number(value * 100);
  return number(value, Number.isInteger(value) ? 0 : value < 1 ? 2 : 1);
}

/** The unit of a setting as a word for so many of it, empty when there is none. */
export function unitOf(name, value) {
  const key = `unit.${byName.get(name).unit}`;
  return has(key) ? plural(key, value) : '';
}

/** Write the value of a constant of the model as it stands in the dictionary. */
export const constant = (name, value) =>
  new Intl.NumberFormat(language.value, { maximumSignificantDigits: 3 }).format(value) + ` ${unitOf(name, value)}`.trimEnd();

const depth = involvement => (involvement < .2 ? 'leaves' : involvement < .45 ? 'interested' : involvement < .7 ? 'involved' : 'decides');
export const phrase = involvement => t(`involvement.${depth(involvement)}`);

/** What a Product Owner does, as the end of a sentence. */
export const doing = involvement => t(`doing.${depth(involvement)}`);

export const knowledgePhrase = knowledge =>
  t(`knowledge.${knowledge < .2 ? 'none' : knowledge < .45 ? 'basics' : knowledge < .7 ? 'half' : 'expert'}`);

/** Say what a change was, such as "Involvement 20 → 85". */
export function changeText(before, after) {
  const names = differing(before, after);
  const off = after.without.filter(id => !before.without.includes(id));
  const on = before.without.filter(id => !after.without.includes(id));
  if (names.length === 1 && !off.length && !on.length) {
    const [name] = names;
    return t('history.change', { setting: label(name), from: shown(name, valueOf(before, name)), to: shown(name, valueOf(after, name)) });
  }
  if (!names.length && off.length === 1) return t('history.off', { mechanism: t(`mechanism.${off[0]}`) });
  if (!names.length && on.length === 1) return t('history.on', { mechanism: t(`mechanism.${on[0]}`) });
  return names.length ? t('history.several', { count: names.length }) : t('history.nothing');
}

/** Name a team in a few words by how it differs from the reference team. */
export function teamName(team) {
  const i = valueOf(team, 'productOwner.technicalInvolvement');
  const k = valueOf(team, 'productOwner.technicalKnowledge');
  const others = Object.keys(team.set).filter(name => !name.startsWith('productOwner.technical')).length
    + team.without.length + team.interventions.length;
  const name = t('team.name', { involvement: number(i * 100), knowledge: number(k * 100) });
  return others ? t('team.more', { name, count: others }) : name;
}

/** Metrics that a comparison offers to look at run by run, by their names in the reader's language. */
export const metrics = () => model.value.metrics.filter(({ id }) => has(metricKey(id))).map(({ id }) => metric(id));
const metricKey = id => (has(`outcome.${id}`) ? `outcome.${id}` : `metric.${id}`);

/** A metric with its label, what its values are multiplied by to be shown, and the title of an axis. */
export function metric(id) {
  const { unit } = model.value.metrics.find(each => each.id === id);
  const share = unit === '0..1' || unit === 'share';
  const of = share ? t('metric.unit.share') : has(`metric.unit.${unit}`) ? t(`metric.unit.${unit}`) : unit;
  const label = t(metricKey(id));
  return { id, label, scale: share ? 100 : 1, title: t('metric.title', { label, unit: of }) };
}
