import { request } from 'node:http';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Listening, listen } from '../../scripts/studio/server/listen.ts';
import { openWorkspace } from '../../scripts/studio/workspace/open-workspace.ts';
import type { Workspace } from '../../scripts/studio/workspace/workspace.ts';
import { type Edits, makeRepository } from '../support/repository.ts';

/** What a server answered. */
export interface Answer {
	readonly status: number;
	readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
	readonly text: string;
}

/** A studio on a small repository, asked over HTTP as its page asks. */
export interface Studio {
	readonly root: string;
	readonly workspace: Workspace;
	/** `127.0.0.1:4173` */
	readonly host: string;
	readonly token: string;
	/** Any request at all. */
	ask(method: string, path: string, headers: Readonly<Record<string, string>>, body?: string): Promise<Answer>;
	/** What the page reads. */
	get<T>(path: string, query?: Readonly<Record<string, string>>): Promise<T>;
	/** What the page sends; the status is looked at where it is asked for. */
	post<T>(path: string, body: unknown): Promise<T>;
	/** The same with the status of the answer. */
	sent(path: string, body: unknown): Promise<Answer>;
}

/** Opens a studio that ends with the test. */
export async function aStudio(edits: Edits = []): Promise<Studio> {
	const { root, remove } = makeRepository(edits);
	const opened = await openWorkspace({
		...{ root, templatesRoot: process.cwd(), out: join(root, 'dist'), company: undefined },
		store: undefined,
		tool: 'regelrett@prøve ua-1',
		day: '2026-03-01',
		languageFor: (own) => own ?? 'nb',
	});
	if (opened === undefined) throw new Error('there is no company');
	const workspace: Workspace = opened;
	const listening: Listening = await listen(
		{
			start: { language: workspace.language, company: workspace.first },
			assets: new Map(),
			open: async () => workspace,
		},
		0,
	);
	onTestFinished(async () => {
		await listening.close();
		remove();
	});
	const { host, searchParams, hostname, port } = new URL(listening.address);
	const token = searchParams.get('token') ?? '';
	const own = { host, origin: `http://${host}`, cookie: `regelrett-studio=${token}` };

	return {
		...{ root, workspace, host, token, ask, sent },
		async get(path, query = {}) {
			return parsed(await ask('GET', `${path}?${new URLSearchParams(query)}`, own));
		},
		async post(path, body) {
			return parsed(await sent(path, body));
		},
	};

	async function sent(path: string, body: unknown): Promise<Answer> {
		return ask('POST', path, { ...own, 'content-type': 'application/json' }, JSON.stringify(body));
	}

	function ask(method: string, path: string, headers: Readonly<Record<string, string>>, body = ''): Promise<Answer> {
		return new Promise((resolve, reject) => {
			const asking = request({ hostname, port, method, path, headers, setHost: false }, (response) => {
				let text = '';
				response.setEncoding('utf8');
				response.on('data', (more: string) => {
					text += more;
				});
				response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
			});
			asking.on('error', reject);
			asking.end(body);
		});
	}
}

function parsed<T>({ status, text }: Answer): T {
	if (status !== 200) throw new Error(`${status} ${text}`);
	return JSON.parse(text) as T;
}
