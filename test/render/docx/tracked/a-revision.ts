import type { Doc } from '../../../../scripts/types/index.ts';
import { aDoc } from '../../a-doc.ts';

/** Two versions of an instruction, changed in their text and in all that stands round it. */
export function aRevision(): readonly [from: Doc, to: Doc] {
	const words = { title: 'Endringer', columns: ['Versjon', 'Dato', 'Av', 'Endring'] } as const;
	const plain = aDoc({ markdown: earlier });
	const { rows } = plain.frame;
	const first = {
		version: '1',
		date: '2023',
		by: 'Ola Hansen',
		summary: 'Første utgave.',
		change: 'editorial',
	} as const;
	const second = { ...first, version: '2', date: '2025', by: 'Kari Nordmann', summary: 'Ny frist.' };
	return [
		{
			...plain,
			meta: { ...plain.meta, title: 'Bruk av helsetjenesten', version: '1', date: '2023', revisions: [first] },
			frame: {
				...plain.frame,
				line: '1-004 · versjon 1 · 2023 · Utkast',
				rows: rows.map((row) => (row.key === 'version' ? { ...row, value: '1' } : row)).slice(0, -1),
				notices: [{ type: 'unofficial', text: 'Ikke i kraft – status: Utkast' }],
				distribution: { title: 'Sendes til', line: 'verneombudet' },
				changes: words,
			},
		},
		aDoc({
			markdown: later,
			meta: { revisions: [second, first] },
			frame: {
				rows: [...rows, { key: 'supersedes', label: 'Erstatter', value: 'Versjon 1' }],
				distribution: { title: 'Sendes til', line: 'verneombudet og lederne' },
				changes: words,
			},
		}),
	];
}

const earlier = `
## Formål

Instruksen sier når ansatte kan bruke helsetjenesten.

## Ansvar

Leder **skal** melde fra innen 14 dager, se [loven](https://lovdata.no/lov/2005-06-17-62).[^1]

1. Meld behovet
2. Avtal tid
3. Skriv referat

Skjemaet under fylles ut.

| Rolle | Frist |
| --- | --- |
| Leder | 14 dager |
| Verneombud | 7 dager |

## Referanser

Eldre rundskriv gjelder ikke.

[^1]: Fristen regnes fra meldingen.
`;

const later = `
## Formål

Instruksen sier når og hvordan ansatte skal bruke helsetjenesten.

## Ansvar

Leder **må** melde fra innen 7 dager, se [loven](https://lovdata.no/lov/2005-06-17-62).[^2]

1. Meld behovet
2. Skriv referat
   - kort
3. Lagre referatet

| Rolle | Frist |
| --- | --- |
| Leder | 7 dager |
| Ansatt | straks |

### Unntak

> Øyeblikkelig hjelp venter ikke.[^1]

[^1]: Ring 113.
[^2]: Fristen regnes fra den dagen meldingen kom.
`;
