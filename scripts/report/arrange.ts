import type { Message } from '../types/index.ts';
import { masked } from './masked.ts';

const severities = ['info', 'warning', 'error'] as const;

/**
 * Messages by file, line and column, each once and at its worst, without identity numbers; with `strict`, the warnings
 * that say so have become errors.
 */
export function arrange(messages: readonly Message[], strict: boolean): readonly Message[] {
	const once = new Map<string, Message>();
	for (const message of messages.map(masked)) {
		const severity = strict && message.strict && message.severity === 'warning' ? 'error' : message.severity;
		const { code, place, params } = message;
		const key = JSON.stringify([place, code, params]);
		const before = once.get(key)?.severity ?? 'info';
		if (severities.indexOf(severity) >= severities.indexOf(before)) once.set(key, { ...message, severity });
	}
	return [...once.values()].sort(
		(a, b) =>
			compare(a.place.file, b.place.file) ||
			a.place.line - b.place.line ||
			a.place.column - b.place.column ||
			compare(a.code, b.code),
	);
}

/** By code points, the same on every machine. */
function compare(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
