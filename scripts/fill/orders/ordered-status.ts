import { languages, type Repository, type Source, type State } from '../../types/index.ts';
import { isBinding } from './is-binding.ts';
import { orderedValue, standingOf } from './standing-of.ts';

/**
 * The state that an order sets for the very version that a document states; undefined where none does. A document may
 * move there from a draft in one step: whether it does what the order asks for is checked by itself.
 */
export function orderedStatus(
	source: Source,
	repository: Pick<Repository, 'orders' | 'sources' | 'companies'>,
): State | undefined {
	const words = repository.orders.filter(isBinding).flatMap((order) => {
		const standing = standingOf(order, repository);
		return standing.state === 'bound' && standing.source === source ? (orderedValue(order, 'status') ?? []) : [];
	});
	return source.kind.statuses.find((known) =>
		words.some((word) => languages.some((language) => known.words[language].includes(word))),
	)?.state;
}
