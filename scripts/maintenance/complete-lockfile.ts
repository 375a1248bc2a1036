import { readFile, writeFile } from 'node:fs/promises';
import { missingOptional } from './missing-optional.ts';

/**
 * Adds to package-lock.json the optional packages for other systems that the registry in use did not
 * offer: without their entries `npm ci` stops on every machine but the one that made the file.
 */
const lockfile = JSON.parse(await readFile('package-lock.json', 'utf8')) as Parameters<typeof missingOptional>[0];
const missing = missingOptional(lockfile);
const packages = Object.entries({ ...lockfile.packages, ...missing });
const sorted = Object.fromEntries(packages.sort(([a], [b]) => (a < b ? -1 : 1)));
await writeFile('package-lock.json', `${JSON.stringify({ ...lockfile, packages: sorted }, null, 2)}\n`);
process.stdout.write(`${Object.keys(missing).length} entries added\n`);
