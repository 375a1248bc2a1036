import { signal } from '@preact/signals';
import type { StudioRefusal } from '../../types/studio.ts';
import { texts } from './start.ts';

/** Why the program cannot be asked anything, in words; undefined: it can. */
export const unreachable = signal<string | undefined>(undefined);

/** An answer that is none: the page says what is wrong with it. */
export class Unanswered extends Error {}

/** How long an answer is waited for, in milliseconds; what takes longer is taken for none, so that nobody waits for ever. */
const longest = 60_000;

/** What has been asked about texts and files and is not answered yet. */
const underWay = new Set<Promise<unknown>>();

/** Done when all that was asked by now is answered, well or not. */
export async function allAnswered(): Promise<void> {
	await Promise.allSettled(underWay);
}

/** Asks the program for something. @param query left out where undefined */
export async function read<T>(path: string, query: Readonly<Record<string, string | undefined>> = {}): Promise<T> {
	const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
	return answer(path + (given.length === 0 ? '' : `?${new URLSearchParams(given)}`), {});
}

/** Tells the program something, and answers what it says to it. */
export async function send<T>(path: string, body: unknown): Promise<T> {
	return answer(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
}

function answer<T>(address: string, options: RequestInit): Promise<T> {
	// Work goes on for as long as a build does.
	if (address.startsWith('/api/actions/')) return answerOf(address, options);
	const hangUp = new AbortController();
	const timer = setTimeout(() => hangUp.abort(), longest);
	const answered = answerOf<T>(address, { ...options, signal: hangUp.signal });
	underWay.add(answered);
	const forget = () => {
		clearTimeout(timer);
		underWay.delete(answered);
	};
	answered.then(forget, forget);
	return answered;
}

async function answerOf<T>(address: string, options: RequestInit): Promise<T> {
	const response = await fetch(address, options).catch(() => undefined);
	const body: unknown = await response?.json().catch(() => undefined);
	// What breaks off is no answer either.
	const status = response === undefined || (response.ok && body === undefined) ? 0 : response.status;
	unreachable.value = status === 0 ? texts.gone : status === 401 || status === 421 ? texts.ended : undefined;
	if (status !== 0 && response?.ok) return body as T;
	throw new Unanswered(unreachable.value ?? texts.failed((body as Partial<StudioRefusal>)?.reason ?? String(status)));
}
