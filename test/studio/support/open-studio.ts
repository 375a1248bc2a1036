import { join } from 'node:path';
import { listen } from '../../../scripts/studio/server/listen.ts';
import { openWorkspace } from '../../../scripts/studio/workspace/open-workspace.ts';
import type { Language, StudioNews } from '../../../scripts/types/index.ts';
import { type Edits, makeRepository } from '../../support/repository.ts';

/** A studio over a copy of the base repository, as a browser meets it: over HTTP, with its cookie. */
export interface TestStudio {
	readonly root: string;
	/** With its token. */
	readonly address: string;
	get(path: string): Promise<Response>;
	post(path: string, body: unknown): Promise<Response>;
	/** Answers JSON, and fails the test where it is refused. */
	read<T>(path: string): Promise<T>;
	send<T>(path: string, body: unknown): Promise<T>;
	/** What it told by itself so far. */
	readonly news: readonly StudioNews[];
	close(): Promise<void>;
}

/** The day of the studio. */
export const day = '2026-05-04';

export async function openStudio(edits: Edits = [], language: Language = 'nb'): Promise<TestStudio> {
	const { root, remove } = makeRepository(edits);
	const workspace = await openWorkspace({
		root,
		templatesRoot: process.cwd(),
		out: join(root, 'dist'),
		tool: 'regelrett@test ua-1',
		company: undefined,
		store: undefined,
		day,
		languageFor: () => language,
	});
	if (workspace === undefined) throw new Error('no company');
	const news: StudioNews[] = [];
	workspace.listen((one) => news.push(one));
	const listening = await listen(
		{
			start: { language: workspace.language, company: workspace.first },
			assets: new Map(),
			open: async () => workspace,
		},
		0,
	);
	const { origin } = new URL(listening.address);
	const opened = await fetch(listening.address, { redirect: 'manual' });
	const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
	const get = (path: string) => fetch(origin + path, { headers: { cookie } });
	const post = (path: string, body: unknown) =>
		fetch(origin + path, {
			method: 'POST',
			headers: { cookie, origin, 'content-type': 'application/json' },
			body: JSON.stringify(body),
		});
	return {
		...{ root, address: listening.address, get, post, news },
		read: async <T>(path: string) => answered<T>(await get(path)),
		send: async <T>(path: string, body: unknown) => answered<T>(await post(path, body)),
		async close() {
			await listening.close();
			remove();
		},
	};
}

async function answered<T>(response: Response): Promise<T> {
	if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
	return (await response.json()) as T;
}
