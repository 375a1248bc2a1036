import type { Order, Repository, Source } from '../../types/index.ts';
import { compareVersions } from '../life/compare-versions.ts';
import { versionOf, versionsOf } from './versions-of.ts';

/**
 * How far an order has come: `bound` by it is the document at the version that it orders; it waits while there is only an
 * earlier one, and is closed by a later one. `unknown`: there is no such document.
 */
export type Standing =
	| { readonly state: 'bound'; readonly source: Source }
	| { readonly state: 'waiting' | 'closed'; readonly version: string; readonly found: string }
	| { readonly state: 'unknown' };

/** How far an order has come; one that sets no version binds the newest that there is. */
export function standingOf(order: Order, repository: Pick<Repository, 'sources' | 'companies'>): Standing {
	const versions = versionsOf({ id: order.target.id, company: order.company }, repository);
	const [newest] = versions;
	if (newest === undefined) return { state: 'unknown' };
	const version = orderedValue(order, 'version');
	const source = version === undefined ? newest : versions.find((one) => versionOf(one) === version);
	if (source !== undefined || version === undefined) return { state: 'bound', source: source ?? newest };
	const found = versionOf(newest);
	return { state: compareVersions(found, version) < 0 ? 'waiting' : 'closed', version, found };
}

/** What an order sets a field to; undefined where it leaves it. */
export function orderedValue({ requirements }: Order, field: string): string | undefined {
	return requirements.find(({ setting }) => setting?.field === field)?.setting?.value;
}
