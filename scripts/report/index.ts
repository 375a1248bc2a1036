import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';
import { summary } from './summary.ts';
import { text } from './text.ts';

/** The forms that findings are written in, by the names of `--report`. */
export const reporters = { text, json, github, sarif, junit, summary } satisfies Readonly<Record<string, Reporter>>;

export type ReportForm = keyof typeof reporters;
