import { exitCodes } from '../exit-code.ts';

/** The signals that end a watch, and its exit code then, as shells have it. */
const codes = { SIGINT: exitCodes.stopped, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Calls `end` with an exit code when the user ends the command, or nobody reads what it says any longer.
 * @returns stops listening
 */
export function onEnd(end: (code: number) => void): () => void {
	const heard = Object.entries(codes).map(([signal, code]) => [signal, () => end(code)] as const);
	const unread = () => end(exitCodes.stopped);
	for (const [signal, listener] of heard) process.on(signal, listener);
	process.stdout.on('error', unread);
	return () => {
		for (const [signal, listener] of heard) process.off(signal, listener);
		process.stdout.off('error', unread);
	};
}
