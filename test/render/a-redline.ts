import { redlineOf } from '../../scripts/compare/redline-of.ts';
import type { Doc } from '../../scripts/types/index.ts';
import { aDoc } from './a-doc.ts';

/** Two versions of a document in which every construct was changed, came or went. */
export function aRedline(): Doc {
	const revision = { date: '2025', by: 'HMS-koordinator', summary: 'Ny frist.', change: 'substantive' } as const;
	return redlineOf(
		aDoc({
			markdown: earlier,
			meta: { title: 'Varsling', version: '1', revisions: [{ ...revision, version: '1' }] },
			frame: { line: '1-004 · versjon 1', rows: [{ key: 'version', label: 'Versjon', value: '1' }] },
		}),
		aDoc({
			markdown: later,
			meta: {
				title: 'Varsling av brann',
				version: '2',
				revisions: [
					{ ...revision, version: '2', summary: 'Nye roller.' },
					{ ...revision, version: '1' },
				],
			},
			frame: {
				line: '1-004 · versjon 2',
				rows: [
					{ key: 'version', label: 'Versjon', value: '2' },
					{ key: 'owner', label: 'Ansvarlig', value: 'Brannvernleder' },
				],
				notices: [{ type: 'example', text: 'EKSEMPEL' }],
				changes: { title: 'Endringer', columns: ['Versjon', 'Dato', 'Av', 'Hva'] },
			},
		}),
	);
}

const earlier = `## Formål

Alle skal melde brann innen 5 minutter til *leder*[^1].

Dette avsnittet går ut.

## Gjennomføring

1. Slukk.
2. Meld [her](https://prove.example/a).
   - til leder
- [ ] øvelse

> Sitert regel.

| Hvem | Når |
| --- | --- |
| Leder | Mars |
| Vakt | Mai |

\`\`\`
gammel kode
\`\`\`

![Søyle](company/soyle.png)

[Dato](pen:)

[^1]: Den som har vakt.
`;

const later = `## Formål og mål

Alle skal melde brann innen 3 minutter til **leder**[^1] og \`110\`.

## Gjennomføring

1. Ring 110.
2. Slukk.
3. Meld [her](https://prove.example/b).
   - til leder
   - til verneombudet
- [x] øvelse

> Sitert ny regel.

| Hvem | Når |
| --- | --- |
| Leder | April |
| Verneombud | Juni |

\`\`\`
ny kode
\`\`\`

[Navn](pen:)

## Nytt

Et avsnitt til.[^2]

[^1]: Den som har vakt i hallen.
[^2]: Ny note.
`;
