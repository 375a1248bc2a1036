import { meaningsOf } from '../check/orders/meanings-of.ts';
import { severityOf } from '../check/orders/severity-of.ts';
import type { Kind, Language, Order, Repository } from '../types/index.ts';
import type { NextVersion } from './next-version.ts';

/** What the list of changes says of the next version until its author says more. */
export interface ProposedSummary {
	readonly text: string;
	/** It ends in words that the author has to replace: there is no order, or it asks for what no check knows. */
	readonly isOpen: boolean;
}

/**
 * A sentence or two of what an order demands of the text and sets beside version, date and status. Wishes are left out, since
 * the draft may be finished without them.
 */
export function proposedSummary(
	order: Order | undefined,
	{ settings }: NextVersion,
	{ fields }: Kind,
	language: Language,
	repository: Pick<Repository, 'orderSettings' | 'words'>,
): ProposedSummary {
	const { proposed, summary } = repository.words[language].orders;
	const asked = (order?.requirements ?? [])
		.filter(({ setting }) => setting === undefined)
		.map(({ text }) => ({ text, meanings: meaningsOf(text, repository) }));
	const demanded = asked.filter(({ text }) => severityOf(text, repository) === 'error');
	const said = new Set(demanded.flatMap(({ meanings }) => meanings.flatMap((one) => one.said?.[language] ?? [])));
	const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(said);
	const sentences = [
		...(said.size > 0 ? [proposed.replace('{what}', () => list)] : []),
		...Object.entries(settings).map(([field, value]) => `${labelOf(field)}: ${value}.`),
	];
	const isOpen = sentences.length === 0 || asked.some(({ meanings }) => meanings.length === 0);
	return { text: [...sentences, ...(isOpen ? [summary] : [])].join(' '), isOpen };

	function labelOf(key: string): string {
		return fields.find((field) => field.key === key)?.label[language] ?? key;
	}
}
