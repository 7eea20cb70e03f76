// Scenario files of the reader's own, checked by the server as the command checks them.
import { post } from './server.mjs';
import { t } from './words.mjs';

const largest = 256 * 1024;
const longest = 80;

/** Read one file: { name, scenario }, or { problems } with a line for each thing that is wrong with it. */
export async function readScenario(file) {
  if (!/\.(yaml|yml|json)$/i.test(file.name)) return { problems: [t('file.kind', { name: file.name })] };
  if (file.size > largest) return { problems: [t('file.large', { name: file.name })] };
  try {
    const { scenario, problems } = await post('/api/scenario/read', { name: file.name.slice(-longest), text: await file.text() });
    if (problems) return { problems: problems.map(line => line.replace(/^scenario\.(yaml|json)/, () => file.name)) };
    return { name: file.name.slice(-longest).replace(/^[^\p{L}\p{N}]+/u, ''), scenario };
  } catch (error) {
    return { problems: (error.problems?.length ? error.problems : [error.message]).map(line => `${file.name}: ${line}`) };
  }
}
