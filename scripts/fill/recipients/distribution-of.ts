import { frameTexts } from '../../messages/frame.ts';
import type { DistributionTexts } from '../../messages/frame-texts.ts';
import type { Company, Distribution, WrittenDocument } from '../../types/index.ts';
import { withCapital } from '../with-capital.ts';
import { type Addressed, addressedIn } from './addressed-in.ts';
import { dayOf } from './day-of.ts';
import { type Members, membersOf } from './members-of.ts';
import { recipientCalled } from './recipient-called.ts';
import { recipientsOf } from './recipients-of.ts';

/** So many are told of in one line. */
const fewest = 2;

interface Line {
	readonly recipient: string;
	readonly attention: string | undefined;
	/** Undefined: as many as usual. */
	readonly copies: number | undefined;
}

/** Whom a document is sent to, worded in its language; undefined where it names nobody. */
export function distributionOf(
	{ data, language }: WrittenDocument,
	company: Company,
	documents: readonly WrittenDocument[],
): Distribution | undefined {
	const where = { company, documents, day: dayOf(data) };
	const lines = addressedIn(data).map((one) => lineOf(one, where));
	if (lines.length === 0) return undefined;
	const texts = frameTexts[language].distribution;
	return lines.length <= fewest ? inOneLine(lines, texts) : asTable(lines, texts);
}

function lineOf({ name, copies }: Addressed, where: Members): Line {
	const known = recipientCalled(name, recipientsOf(where.company) ?? []);
	if (known === undefined) return { recipient: name, attention: undefined, copies };
	return { recipient: known.name, attention: known.attention, copies: copies ?? sum(membersOf(known, where)) };
}

/** Undefined where one of them gets as many as usual. */
function sum(counted: readonly { readonly copies: number | undefined }[]): number | undefined {
	const known = counted.map(({ copies }) => copies).filter((copies) => copies !== undefined);
	return known.length < counted.length ? undefined : known.reduce((total, copies) => total + copies, 0);
}

function inOneLine(lines: readonly Line[], { title, attention: att, counted }: DistributionTexts): Distribution {
	const parts = lines.map(({ recipient, attention, copies }) => {
		const named = attention === undefined ? recipient : `${recipient}, ${att} ${attention}`;
		return copies === undefined ? named : `${named} (${counted(copies)})`;
	});
	return { title, line: withCapital(parts.join('; ')) };
}

/** Columns that would be empty are left out; the sum stands where all copies are known, or some are. */
function asTable(lines: readonly Line[], texts: DistributionTexts): Distribution {
	const hasAttention = lines.some(({ attention }) => attention !== undefined);
	const counted = lines.filter(({ copies }) => copies !== undefined);
	const row = (recipient: string, attention: string, copies: string) => [
		recipient,
		...(hasAttention ? [attention] : []),
		...(counted.length > 0 ? [copies] : []),
	];
	return {
		title: texts.title,
		columns: row(texts.recipient, texts.attention, texts.copies),
		rows: lines.map(({ recipient, attention = '', copies }) =>
			row(withCapital(recipient), attention, copies === undefined ? texts.usual : String(copies)),
		),
		...(counted.length > 0 && { total: row(texts.total, '', String(sum(counted))) }),
		copied: counted.length > 0,
	};
}
