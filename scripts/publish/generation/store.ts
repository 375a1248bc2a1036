import { basename, dirname, isAbsolute, join, resolve } from 'node:path';

/** What lies in `.regelrett/<name of out>/`, beside `out` and so on the same file system. */
export interface Store {
	/** Where the user finds the outputs: a symbolic link to a generation, or a real folder. */
	readonly out: string;
	readonly folder: string;
	/** A generation while it is being written. */
	readonly stage: string;
	/** A new link on its way to `out`. */
	readonly link: string;
	/** What stood at `out`, while a real folder is exchanged in two renames; found later, it tells that this was interrupted. */
	readonly replaced: string;
	/** A generation on its way out. */
	readonly trash: string;
	/** Names the generation before the present one. */
	readonly previous: string;
	readonly lock: string;
	/** What earlier builds made, for later ones. */
	readonly cache: string;
}

/** The places that belong to `out`, an absolute path. */
export function storeOf(out: string): Store {
	if (!isAbsolute(out) || basename(out) === '') {
		throw new Error(`the folder for outputs must be an absolute path below the root: ${out}`);
	}
	const folder = join(dirname(out), '.regelrett', basename(out));
	return {
		// Without a slash at the end, by which a link would pass for the folder it leads to.
		out: resolve(out),
		folder,
		stage: join(folder, 'stage'),
		link: join(folder, 'link'),
		replaced: join(folder, 'replaced'),
		trash: join(folder, 'trash'),
		previous: join(folder, 'previous'),
		lock: join(folder, 'lock'),
		cache: join(folder, 'cache'),
	};
}
