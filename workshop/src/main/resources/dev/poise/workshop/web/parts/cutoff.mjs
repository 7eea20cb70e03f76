// Where a chart of exhaustion draws the line: our cut-off, not a clinical one.
import { t } from '../lib/words.mjs';

export const cutoff = { value: .6, label: () => t('chart.cutoff') };
