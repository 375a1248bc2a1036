import { loadLook } from '../load/look.ts';
import { programRoot } from '../program-root.ts';
import type { Cache, Look } from '../types/index.ts';

const scriptKey = 'script of the site';

export interface KnownLook {
	readonly look: Look;
	/** Keeps the program for builds to come, where it had to be bundled. */
	keepScript(): Promise<void>;
}

/**
 * The look of all documents, with the program of a site as an earlier build bundled it: what it is made of is part of the
 * program, by whose hash all that is kept goes.
 */
export async function lookOn(cache: Cache): Promise<KnownLook> {
	const look = await loadLook(programRoot());
	const entry = cache.find(scriptKey);
	const known = entry && Buffer.from(await cache.read(entry)).toString();
	let bundled: string | undefined;
	const script = () => {
		bundled ??= known ?? look.site.script();
		return bundled;
	};
	return {
		look: { ...look, site: { ...look.site, script } },
		async keepScript() {
			if (known !== undefined || bundled === undefined) return;
			await cache.keep(scriptKey, Buffer.from(bundled));
		},
	};
}
