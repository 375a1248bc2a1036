import { createRequire } from 'node:module';
import { which } from 'zx';
import type { Format } from '../../../types/index.ts';
import type { Corpus } from '../corpus.ts';
import { openWorker, type Worker } from '../measure/open-worker.ts';
import { type Run, runProcess, together } from '../measure/run-process.ts';
import type { FilesOrder } from '../workers/files-order.ts';
import type { Candidate } from './contestant.ts';

type Files = FilesOrder['files'];

/** How a peer is started: a process a document, one for all, or one that stays. */
export type Way =
	| { readonly each: (source: string, target: string, scratch: string) => Run }
	| { readonly batch: (files: Files, scratch: string) => Run }
	| { readonly stays: () => Promise<readonly [command: string, ...args: string[]]>; readonly warmUps?: number };

export interface Peer {
	readonly key: string;
	readonly name: string;
	readonly makes: Format;
	/** Which of our files it is given. */
	readonly from: Format;
	readonly documents: number;
	/** The program or npm package that it is. */
	readonly needs: { readonly program: string } | { readonly npm: string };
	readonly way: Way;
}

/** Makes a peer run, where it is installed. */
export async function candidate(peer: Peer, corpus: Corpus): Promise<Candidate> {
	const { key, name, makes, from, documents, way } = peer;
	const described = { key, name, makes: [makes] };
	if (!(await installed(peer.needs))) return { ...described, why: 'not installed' };
	let worker: Worker | undefined;
	return {
		...described,
		documents,
		warmUps: ('stays' in way ? way.warmUps : undefined) ?? 1,
		async run(round) {
			const files = corpus.files(round, from, makes, documents);
			if ('batch' in way) return runProcess(way.batch(files, corpus.scratch));
			if ('stays' in way) {
				worker ??= openWorker(...split(await way.stays()));
				return worker.ask({ files } satisfies FilesOrder);
			}
			const runs = [];
			for (const [source, target] of files) runs.push(await runProcess(way.each(source, target, corpus.scratch)));
			return together(runs);
		},
		async close() {
			await worker?.close();
		},
	};
}

async function installed(needs: Peer['needs']): Promise<boolean> {
	if ('program' in needs) return (await which(needs.program, { nothrow: true })) !== null;
	try {
		createRequire(import.meta.url).resolve(needs.npm);
		return true;
	} catch {
		return false;
	}
}

function split([command, ...args]: readonly [string, ...string[]]): [string, readonly string[]] {
	return [command, args];
}
