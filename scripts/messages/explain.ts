import type { Code, Language } from '../types/index.ts';
import { catalogues } from './catalogues.ts';
import { samples } from './samples/index.ts';
import type { Text } from './text.ts';

/** What there is to say of a message beside a finding: why it matters, and an example with its remedy. */
export interface Explanation {
	readonly why: string;
	readonly example: string;
	readonly remedy: string;
}

/** Explains a message in the reader's language. */
export function explain(code: Code, language: Language): Explanation {
	const text = catalogues[language][code] as Text<unknown>;
	const sample = samples[code];
	return { why: text.why, example: text.message(sample), remedy: text.remedy(sample) };
}
