import { textIn } from '../../fields/datum.ts';
import type { Company, DataGroup, Recipient, WrittenDocument } from '../../types/index.ts';
import { type Addressed, addressedIn } from './addressed-in.ts';
import { dayOf } from './day-of.ts';
import { isCalled } from './is-called.ts';
import { type Members, membersOf } from './members-of.ts';
import { nobody } from './nobody.ts';
import { recipientCalled } from './recipient-called.ts';
import { recipientsOf } from './recipients-of.ts';

/** One that a copy of a document goes to, and when it was sent. */
export interface Dispatched {
	readonly recipient: Recipient;
	/** As the document names it, or the group that it is of. */
	readonly addressed: string;
	readonly copies: number | undefined;
	readonly sent: readonly Sending[];
}

/** One entry of a sheet's `sent`. */
export interface Sending {
	readonly index: number;
	readonly recipient: string;
	/** YYYY-MM-DD */
	readonly day: string | undefined;
	readonly way: string | undefined;
}

export interface Dispatch {
	/** Groups are taken apart: each site and each member of the board has its own. */
	readonly rows: readonly Dispatched[];
	/** Sent to somebody whom the document does not name. */
	readonly strangers: readonly Sending[];
	/** Every name that would have been known. */
	readonly names: readonly string[];
}

/** Who gets a document, and what a sheet says was sent to each: an entry for a group is for all its members without their own. */
export function dispatched(
	sheet: DataGroup,
	document: WrittenDocument | undefined,
	company: Company,
	documents: readonly WrittenDocument[],
): Dispatch {
	const register = recipientsOf(company) ?? [];
	const addressed = document === undefined ? [] : addressedIn(document.data);
	const where = { company, documents, day: document && dayOf(document.data) };
	const sendings = sendingsOf(sheet);
	const means = (written: string, recipient: Pick<Recipient, 'name' | 'also'>) =>
		[recipient.name, ...recipient.also].some((name) => isCalled(written, name));
	const rows = addressed.flatMap((one) => {
		const known = recipientCalled(one.name, register);
		const whole = sendings.filter(({ recipient }) =>
			means(recipient, { name: one.name, also: known === undefined ? [] : [known.name, ...known.also] }),
		);
		return apart(one, known, where).map(({ recipient, copies }): Dispatched => {
			const own = sendings.filter((sending) => means(sending.recipient, recipient) && !whole.includes(sending));
			return { recipient, addressed: known?.name ?? one.name, copies, sent: own.length > 0 ? own : whole };
		});
	});
	const names = [...new Set([...addressed.map(({ name }) => name), ...rows.map(({ recipient }) => recipient.name)])];
	const met = new Set(rows.flatMap(({ sent }) => sent));
	const strangers = sendings.filter(
		(sending) =>
			!met.has(sending) && !isAnyOf(sending.recipient, [...names, ...rows.map((row) => row.addressed)], register),
	);
	return { rows, strangers, names };
}

/** Those of one that the document names, each with its copies; what the document says itself is said of the whole. */
function apart({ name, copies }: Addressed, known: Recipient | undefined, where: Members) {
	if (known === undefined) return [{ recipient: { ...nobody, name }, copies }];
	const members = membersOf(known, where);
	return members.map((recipient) => ({
		recipient,
		copies: members.length === 1 ? (copies ?? recipient.copies) : recipient.copies,
	}));
}

function isAnyOf(written: string, names: readonly string[], register: readonly Recipient[]): boolean {
	const known = recipientCalled(written, register);
	return names.some((name) => isCalled(written, name) || (known && recipientCalled(name, register) === known));
}

function sendingsOf({ sent }: DataGroup): readonly Sending[] {
	const entries = Array.isArray(sent) ? (sent as readonly DataGroup[]) : [];
	return entries.flatMap(({ recipient, day, way }, index) =>
		typeof recipient === 'string' ? [{ index, recipient, day: textIn(day), way: textIn(way) }] : [],
	);
}
