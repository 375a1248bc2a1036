import { nearest } from '../messages/nearest.ts';
import { type Kind, languages } from '../types/index.ts';
import { misuse, type UsageError } from './usage-error.ts';

/** Stops a command that names a kind which there is not; one called as documents of it are, in any language, is found by that. */
export function kindNotFound(kind: string, kinds: Iterable<Pick<Kind, 'name' | 'label'>>): UsageError {
	const known = [...kinds].map(({ name, label }) => ({ name, label }));
	const called = new Map(known.flatMap((one) => languages.map((language) => [one.label[language], one])));
	const byLabel = nearest(kind, called.keys());
	const byName = nearest(
		kind,
		known.map(({ name }) => name),
	);
	const meant =
		byName === undefined && byLabel !== undefined ? called.get(byLabel) : known.find(({ name }) => name === byName);
	return misuse('kind-not-found', { kind, nearest: meant, known });
}
