import { posix } from 'node:path';
import { parseDocument } from 'yaml';
import { languageOf } from '../check/since/language-of.ts';
import { isInForce } from '../fill/life/is-in-force.ts';
import { hasReached, isUnderWay } from '../fill/life/is-under-way.ts';
import { stateOf, stateOfWord } from '../fill/life/state-of.ts';
import { isBinding } from '../fill/orders/is-binding.ts';
import { orderedValue, standingOf } from '../fill/orders/standing-of.ts';
import type { Repository, Source, State } from '../types/index.ts';

/** A draft that is done, and the status that it gets: what its order sets, or in force where the company has approved it. */
export interface Finishing {
	readonly source: Source;
	readonly status: string;
	/** The orders that it was made for, if any. */
	readonly orders: readonly string[];
	/** Where it stands with that status: beside the version in force while somebody is still at work on it. */
	readonly file: string;
	/** The files of versions in force, which it takes the place of; none while it is not to hold. */
	readonly replaced: readonly string[];
}

/**
 * What there is to finish of the drafts of a document; undefined where no order sets a status for one that it has
 * not come to yet, and none is approved.
 * @param isApproved whether the company has approved a draft as it stands
 */
export function finishingOf(
	drafts: readonly Source[],
	versions: readonly Source[],
	repository: Repository,
	isApproved: (draft: Source) => boolean,
): Finishing | undefined {
	for (const source of drafts) {
		const orders = repository.orders.filter((order) => {
			const standing = standingOf(order, repository);
			return isBinding(order) && standing.state === 'bound' && standing.source === source;
		});
		const ordered = orders.map((order) => orderedValue(order, 'status')).find((word) => word !== undefined);
		const { statuses } = source.kind;
		const isLast = ordered !== undefined && !isUnderWay(stateOfWord(ordered, statuses));
		const status = !isLast && isApproved(source) ? wordFor('active', source, repository) : ordered;
		if (status === undefined) continue;
		const state = stateOfWord(status, statuses);
		const goesOn = isUnderWay(state);
		if (goesOn && hasReached(stateOf(source.values, statuses), state)) continue;
		const { dir, base } = posix.parse(source.file);
		const file = source.draft && !goesOn ? `${posix.dirname(dir)}/${base}` : source.file;
		const held = versions.filter(({ values, kind }) => isInForce(stateOf(values, kind.statuses)));
		const replaced = goesOn ? [] : held;
		return {
			source,
			status,
			orders: orders.map((order) => order.file),
			file,
			replaced: replaced.map((one) => one.file),
		};
	}
	return undefined;
}

function wordFor(state: State, source: Source, repository: Repository): string | undefined {
	return source.kind.statuses.find((one) => one.state === state)?.words[languageOf(source, repository)][0];
}

/** The text of a draft with another status; nothing else is changed, and nobody's approval is invented. */
export function withStatus({ text, whole = text, bodyStart }: Source, status: string): string {
	const frontMatter = parseDocument(text.slice('---\n'.length, bodyStart).replace(/---\n*$/, ''));
	frontMatter.set('status', status);
	return `---\n${frontMatter.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n${whole.slice(bodyStart)}`;
}
