import type { ReportForm } from './forms.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';
import { summary } from './summary.ts';
import { text } from './text.ts';

/** What writes findings, by form. */
export const reporters = { text, json, github, sarif, junit, summary } satisfies Readonly<Record<ReportForm, Reporter>>;
