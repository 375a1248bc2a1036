import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.ts';

export interface RedisServer {
	readonly url: string;
	readonly process: number;
	stop(): Promise<void>;
}

/** A server of its own on a free port of this machine. It writes down what it is told, as one must that loses no job. */
export async function startRedis(program: string, folder: string): Promise<RedisServer> {
	await mkdir(folder, { recursive: true });
	const port = await freePort();
	const address = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder];
	const child = spawn(program, [...address, '--save', '', '--appendonly', 'yes'], { stdio: 'ignore' });
	const ended = once(child, 'close');
	while (!(await isListening(port))) {
		if (child.exitCode !== null) throw new Error(`${program} ended with ${child.exitCode}`);
		await sleep(50);
	}
	return {
		url: `redis://127.0.0.1:${port}/0`,
		process: child.pid ?? Number.NaN,
		async stop() {
			child.kill();
			await ended;
		},
	};
}

function isListening(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1');
		const answer = (is: boolean) => {
			socket.destroy();
			resolve(is);
		};
		socket.on('connect', () => answer(true)).on('error', () => answer(false));
	});
}
