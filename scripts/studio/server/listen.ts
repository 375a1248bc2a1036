import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { StudioStart } from '../../types/index.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Assets } from './assets.ts';
import { createDoor } from './door.ts';
import { openSession } from './session.ts';

/** A studio that can be opened. */
export interface Listening {
	/** With the token of this start. */
	readonly address: string;
	/** Closes the repository as well, when it has been read. */
	close(): Promise<void>;
}

export interface Listened {
	readonly start: StudioStart;
	readonly assets: Assets;
	/** Reads the repository; called when there is an address. Rejects where it cannot be read, with the reason in words. */
	open(): Promise<Workspace>;
}

/** Listens on this machine alone. @param port 0: any that is free */
export async function listen({ start, assets, open }: Listened, port: number): Promise<Listening> {
	const session = openSession();
	let hosts: readonly string[] = [];
	let begin = () => {};
	const opening = new Promise<void>((resolve) => {
		begin = resolve;
	}).then(open);
	const door = createDoor({ start, assets, opening }, session, () => hosts);
	const server = serve({ fetch: door.fetch, hostname: '127.0.0.1', port });
	if (!server.listening) await once(server, 'listening');
	const { port: given } = server.address() as AddressInfo;
	hosts = [`127.0.0.1:${given}`, `localhost:${given}`];
	begin();
	return {
		address: `http://127.0.0.1:${given}/?token=${session.token}`,
		async close() {
			const closed = once(server, 'close');
			server.close();
			if ('closeAllConnections' in server) server.closeAllConnections();
			await closed;
			await opening.then(
				(workspace) => workspace.close(),
				() => {},
			);
		},
	};
}
