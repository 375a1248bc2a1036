import type { Report } from '../../types/index.ts';
import { identityNumbers } from './identity-numbers.ts';
import { maskedNumber } from './mask-numbers.ts';
import type { Passage } from './passage.ts';

/** Tells of the identity numbers in passages, those written first. */
export interface NumberFinder {
	/** Each number once a line. */
	inWritten(passages: readonly Passage[], norms: readonly string[] | undefined): void;
	/** The numbers that stand in nothing that was written: one that two facts, or two lines, make together. */
	inPrinted(passages: readonly Passage[], norms: readonly string[] | undefined): void;
}

/** Begins to look for numbers; what was seen where it is written is not told of again where it is printed. */
export function numberFinder(report: Report): NumberFinder {
	const seen = new Set<string>();
	const look = (passages: readonly Passage[], norms: readonly string[] | undefined, isPrinted: boolean) => {
		for (const { text, label, part, placeOf } of passages) {
			for (const { at, length, digits, kind, certain, binding } of identityNumbers(text, label)) {
				const place = placeOf(at, at + length);
				const here = `${digits} ${place.file}:${place.line} ${part}`;
				if (seen.has(isPrinted ? digits : here)) continue;
				seen.add(digits).add(here);
				report({
					code: 'privacy-number',
					severity: certain ? 'error' : 'warning',
					place,
					params: { kind, certain, number: maskedNumber({ kind, digits }), ...(part && { part }) },
					...(binding && { binding }),
					...(norms && { norms }),
				});
			}
		}
	};
	return {
		inWritten: (passages, norms) => look(passages, norms, false),
		inPrinted: (passages, norms) => look(passages, norms, true),
	};
}
