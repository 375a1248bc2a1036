import fc from 'fast-check';
import { aLegalText } from './a-legal-text.ts';
import { statuteText } from './statute-text.ts';

/** Whatever may stand in a part of a §, and annexes that end in a table and are longer than a page. */
export const richText = `${statuteText.replace(
	'## Bilag 1',
	`Stk. 2. Her står en tabel.[^1]

| Paragraf | Tekst |
| - | - |
| § 1 | stk. 2 |

{{pen "Dato"}} {{pen "Underskrift"}}

> Citeret, jf. § 2 a.

[^1]: Noten henviser til § 1, stk. 2, nr. 2.

## Bilag 1`,
)}
${Array.from({ length: 60 }, (_, index) => `Afsnit ${index + 1} i bilaget.\n`).join('\n')}

| a | b |
| - | - |
| c | d |
`;

/** Texts with leaps and letters, the same in every run. */
export const randomTexts = fc.sample(aLegalText(), { numRuns: 3, seed: 7 });
