// Where a chart of exhaustion draws the line: our cut-off, not a clinical one. The same as ExhaustionRisk.CUT_OFF of the model.
import { t } from '../lib/words.mjs';

export const cutoff = { value: .6, label: () => t('chart.cutoff') };
