import type { Language, NamedKind } from '../types/index.ts';

/** Kinds as they are written, each with what its documents are called: `order (Pålegg), statute (Vedtekter)`. */
export function kindList(kinds: readonly NamedKind[], language: Language): string {
	return kinds.map(({ name, label }) => `${name} (${label[language]})`).join(', ');
}
