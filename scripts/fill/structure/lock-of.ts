import { stringify } from 'yaml';
import { provisionHash } from '../../load/templates/provision-hash.ts';
import type { Provision } from './provisions-of.ts';

/** What `model.lock` says of a fixed text: each part with its hash, in the order of the text. */
export function lockOf(kind: string, provisions: ReadonlyMap<string, Provision>): string {
	const parts = [...provisions].map(([anchor, { text }]) => [anchor, { sha256: provisionHash(text), text }] as const);
	const yaml = stringify({ provisions: Object.fromEntries(parts) }, { lineWidth: 0, blockQuote: 'literal' });
	return `# The fixed text, part by part. Written by "regelrett lock ${kind}"; not to be edited by hand.\n${yaml}`;
}
