import type { Doc } from '../../scripts/types/index.ts';
import { aDoc } from './a-doc.ts';
import { structured } from './structured.ts';

/** A finished document in Danish whose text has the structure that a statute has: `§ 5.`, `Stk. 2.`, `a.`, `## Bilag 1`. */
export function aStatute(overrides: Parameters<typeof aDoc>[0]): Doc {
	const doc = aDoc({ language: 'da', ...overrides });
	return { ...doc, body: structured(doc.body, overrides.markdown) };
}
