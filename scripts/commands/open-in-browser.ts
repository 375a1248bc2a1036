import { spawn } from 'node:child_process';
import { platform } from 'node:os';

/** Shows an address in the browser of whoever works here; where there is none, the terminal has told the address. */
export function openInBrowser(address: string): void {
	const [program, ...args] = commands[platform()] ?? ['xdg-open'];
	if (program === undefined) return;
	const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
	child.on('error', () => {});
	child.unref();
}

const commands: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
	darwin: ['open'],
	win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};
