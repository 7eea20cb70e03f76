// Changes that a story offers: real settings, the person's own and the organisation's.
import { setting, label, shown } from '../lib/model.mjs';
import { t } from '../lib/words.mjs';

export const cutoff = { value: .6, label: () => t('chart.cutoff') };

const all = [
  { name: 'stepBack', set: { 'productOwner.technicalInvolvement': .2 } },
  { name: 'keepUsers', set: { 'productOwner.ringFencedDiscovery': 'yes' } },
  { name: 'reflect', set: { 'productOwner.policy': 'reflective' } },
  { name: 'lessLoad', set: { 'stakeholders.load': .7 }, organisation: true },
  { name: 'noOvertime', set: { 'culture.overtimeNorm': .2 }, organisation: true },
  { name: 'fewerIdeas', set: { 'stakeholders.ideasPerSprint': 12 }, organisation: true },
  { name: 'moreLeave', set: { 'leave.weeks': 8 }, organisation: true },
  { name: 'twoMore', set: { 'team.size': 8 }, organisation: true },
  { name: 'fewerStakeholders', set: { 'stakeholders.count': 2 }, organisation: true }
];

/** What a run is built from cannot change on the way: it is offered from the first day on. */
export const changes = () => all.map(change => ({ ...change, fromStart: !Object.keys(change.set).every(name => setting(name)?.duringRun) }));

export const settingsText = set => Object.entries(set).map(([name, value]) => t('turn.set', { setting: label(name), value: shown(name, value) })).join(', ');
