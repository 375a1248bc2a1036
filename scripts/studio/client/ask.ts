import { signal } from '@preact/signals';
import type { StudioRefusal } from '../../types/studio.ts';
import { texts } from './start.ts';

/** Why the program cannot be asked anything, in words; undefined: it can. */
export const unreachable = signal<string | undefined>(undefined);

/** An answer that is none: the page says what is wrong with it. */
export class Unanswered extends Error {}

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
	const answered = answerOf<T>(address, options);
	// Work goes on for as long as a build does.
	if (address.startsWith('/api/actions/')) return answered;
	underWay.add(answered);
	const forget = () => underWay.delete(answered);
	answered.then(forget, forget);
	return answered;
}

async function answerOf<T>(address: string, options: RequestInit): Promise<T> {
	const response = await fetch(address, options).catch(() => undefined);
	const { status } = response ?? { status: 0 };
	unreachable.value = status === 0 ? texts.gone : status === 401 || status === 421 ? texts.ended : undefined;
	if (response?.ok !== true) throw new Unanswered(unreachable.value ?? texts.failed(await reasonOf(response)));
	return (await response.json()) as T;
}

/** Why there is no answer, in the program's words where it gave some. */
async function reasonOf(response: Response | undefined): Promise<string> {
	const said = (await response?.json().catch(() => undefined)) as Partial<StudioRefusal> | undefined;
	return said?.reason ?? String(response?.status);
}
