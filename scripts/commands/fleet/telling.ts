import type { QueueTexts } from '../../messages/fleet-texts.ts';

/** What a worker tells: a line for each company, and on a terminal how far all of them have come. */
export interface Telling {
	company(id: string, outcome: keyof QueueTexts['outcomes'], documents: number, reason?: string): void;
	/** How many companies are left, those of other workers included. */
	left(companies: number): void;
	folder(isThere: boolean): void;
	server(isThere: boolean): void;
	stopping(): void;
	end(): void;
}

/** Companies are told on stdout by their id alone; what goes on, on stderr. */
export async function openTelling(texts: QueueTexts): Promise<Telling> {
	const update = process.stderr.isTTY ? (await import('log-update')).logUpdateStderr : undefined;
	const begun = performance.now();
	const isThere = { folder: true, server: true };
	let first: number | undefined;
	let documents = 0;

	return {
		company(id, outcome, made, reason) {
			documents += made;
			update?.clear();
			const extent = made > 0 ? ` (${texts.documents(made)})` : '';
			process.stdout.write(`${id}: ${texts.outcomes[outcome]}${extent}${reason === undefined ? '' : ` (${reason})`}\n`);
		},
		left(companies) {
			first ??= companies;
			if (update === undefined) return;
			const seconds = (performance.now() - begun) / 1000;
			const done = first - companies;
			update(texts.rate(companies, documents / seconds, done > 0 ? (companies * seconds) / done : undefined));
		},
		folder: (now) => turned('folder', now, now ? texts.folderBack : texts.folderLost),
		server: (now) => turned('server', now, now ? texts.serverBack : texts.serverLost),
		stopping: () => say(texts.stopping),
		end: () => update?.clear(),
	};

	/** Told once, however many notice. */
	function turned(what: keyof typeof isThere, now: boolean, text: string): void {
		if (isThere[what] === now) return;
		isThere[what] = now;
		say(text);
	}

	function say(text: string): void {
		update?.clear();
		process.stderr.write(`${text}\n`);
	}
}
