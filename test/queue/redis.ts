import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { onTestFinished } from 'vitest';
import { freePort } from '../../scripts/maintenance/bench/measure/free-port.ts';
import { room } from '../publish/support/room.ts';

export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

/** What a title says of a test that was skipped. */
export const withoutRedis = hasRedis ? '' : ' (skipped: redis-server is not installed)';

export interface Server {
	readonly url: string;
	/** Ends it as a power cut would. */
	kill(): Promise<void>;
	/** On the port and folder that it had. */
	start(): Promise<void>;
	/** Scripts of the queue that it has run, for each second since it was started. */
	scriptsPerSecond(): Promise<number>;
	/** Everything that it holds, as text. */
	contents(): Promise<string>;
}

/** A server of its own on a free port, which writes down what it is told; gone after the test. */
export async function redis(...options: readonly string[]): Promise<Server> {
	const port = await freePort();
	const folder = join(room(), 'redis');
	mkdirSync(folder);
	let process: ChildProcess | undefined;
	const url = `redis://127.0.0.1:${port}/0`;
	const server: Server = {
		url,
		async kill() {
			const ending = process;
			process = undefined;
			if (ending === undefined) return;
			ending.kill('SIGKILL');
			await once(ending, 'exit');
		},
		async start() {
			const kept = ['--save', '', '--appendonly', 'yes', '--appendfsync', 'everysec'];
			const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, ...kept, ...options];
			process = spawn('redis-server', args, { stdio: 'ignore' });
			while (!(await answers(port))) await sleep(100);
		},
		async scriptsPerSecond() {
			const client = new Redis({ port });
			const said = `${await client.info('commandstats')}${await client.info('server')}`;
			client.disconnect();
			const [, calls = ''] = /cmdstat_evalsha:calls=(\d+)/u.exec(said) ?? [];
			const [, seconds = ''] = /uptime_in_seconds:(\d+)/u.exec(said) ?? [];
			return Number(calls) / (Number(seconds) + 1);
		},
		async contents() {
			const client = new Redis({ port });
			const told: string[] = [];
			for (const key of await client.keys('*')) {
				const dump = await client.dumpBuffer(key);
				told.push(key, JSON.stringify(await contentOf(client, key)), dump?.toString('latin1') ?? '');
			}
			client.disconnect();
			return told.join('\n');
		},
	};
	onTestFinished(server.kill);
	await server.start();
	return server;
}

/** It has read what it wrote down; whether it lets us in is another matter. */
function answers(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
		socket.on('error', () => resolve(false));
		socket.on('data', (said) => {
			socket.destroy();
			resolve(/^(\+PONG|-NOAUTH)/u.test(said.toString()));
		});
	});
}

async function contentOf(client: Redis, key: string): Promise<unknown> {
	switch (await client.type(key)) {
		case 'hash':
			return client.hgetall(key);
		case 'list':
			return client.lrange(key, 0, -1);
		case 'set':
			return client.smembers(key);
		case 'zset':
			return client.zrange(key, '0', '-1');
		case 'stream':
			return client.xrange(key, '-', '+');
		default:
			return client.get(key);
	}
}
