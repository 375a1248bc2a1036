import { figures } from './torture/figures.ts';
import { measure } from './torture/measure.ts';
import { tableOf } from './torture/table-of.ts';

/**
 * `npm run torture` runs the long forms of the tests behind every promise and prints what they found; with numbers,
 * as in `npm run torture -- 3 4`, only those. What nothing measures yet is said to be so. Ends with 1 when a bar is missed.
 */
const wanted = process.argv.slice(2).map(Number);
const chosen = figures.filter(({ number }) => wanted.length === 0 || wanted.includes(number));
const measured = [];
for (const figure of chosen) measured.push(await measure(figure));
process.stdout.write(`\nNode ${process.version}, ${process.platform}\n\n${tableOf(measured)}\n`);
process.exitCode = measured.some(({ met }) => met === false) ? 1 : 0;
