import { posix } from 'node:path';
import { parseDocument } from 'yaml';
import { isInForce } from '../fill/life/is-in-force.ts';
import { stateOf } from '../fill/life/state-of.ts';
import { isBinding } from '../fill/orders/is-binding.ts';
import { orderedValue, standingOf } from '../fill/orders/standing-of.ts';
import type { Repository, Source } from '../types/index.ts';

/** A draft that an order was carried out in, and the status that the order sets. */
export interface Finishing {
	readonly source: Source;
	readonly status: string;
	/** The orders that it was made for. */
	readonly orders: readonly string[];
	/** Where it stands when it holds. */
	readonly file: string;
	/** The files of versions in force, which it takes the place of. */
	readonly replaced: readonly string[];
}

/** What there is to finish of the drafts of a document; undefined where no order sets a status for one. */
export function finishingOf(
	drafts: readonly Source[],
	versions: readonly Source[],
	repository: Repository,
): Finishing | undefined {
	for (const source of drafts) {
		const orders = repository.orders.filter((order) => {
			const standing = standingOf(order, repository);
			return isBinding(order) && standing.state === 'bound' && standing.source === source;
		});
		const status = orders.map((order) => orderedValue(order, 'status')).find((word) => word !== undefined);
		if (status === undefined) continue;
		const { dir, base } = posix.parse(source.file);
		const file = source.draft ? `${posix.dirname(dir)}/${base}` : source.file;
		const replaced = versions.filter(({ values, kind }) => isInForce(stateOf(values, kind.statuses)));
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

/** The text of a draft with another status; nothing else is changed, and nobody's approval is invented. */
export function withStatus({ text, whole = text, bodyStart }: Source, status: string): string {
	const frontMatter = parseDocument(text.slice('---\n'.length, bodyStart).replace(/---\n*$/, ''));
	frontMatter.set('status', status);
	return `---\n${frontMatter.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n${whole.slice(bodyStart)}`;
}
