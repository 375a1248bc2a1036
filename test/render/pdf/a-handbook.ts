import type { Doc, Edition } from '../../../scripts/types/index.ts';
import { aDoc } from '../a-doc.ts';
import { aPicture } from '../a-picture.ts';
import { anEdition } from '../an-edition.ts';

const change = 'substantive' as const;

/** A document of a handbook in which notes, pictures, lists, tables and links to others stand. */
export function aPart(id: string, title: string, overrides: Partial<Parameters<typeof aDoc>[0]> = {}): Doc {
	return aDoc({
		id,
		path: `eksempelsaga/instruction/${id}_X`,
		file: `instructions/${id}.md`,
		markdown: `## Formål

Vi gjør ${title} trygt.[^1] Se [neste](document:1-002_X) og [ansvar](#ansvar).

## Ansvar

- [x] Leder
- [ ] Verneombud

### Hvem

| Når | Hva |
| - | - |
| Vår | Prøve av ${id}[^2] |

![Søyle](company/soyle.png "Søylene")

[^1]: Første note i ${id}.
[^2]: Andre note i ${id}.
`,
		...overrides,
		meta: {
			title,
			revisions: [{ version: '2', date: '2025-12-15', by: 'Kari', summary: `Ny ${title}.`, change }],
			...overrides.meta,
		},
		frame: { label: `Instruks ${id}`, line: `${id} · versjon 2 · 2025 · Aktiv`, ...overrides.frame },
	});
}

/** A handbook of 12 documents in three chapters, with a logo, one document in Danish and one of historic law. */
export function aHandbook(overrides: Partial<Edition> = {}): Edition {
	const { company } = aDoc({ markdown: '' }).meta;
	const parts = [1, 2, 3].flatMap((chapter) =>
		[1, 2, 3, 4].map((n) => aPart(`${chapter}-00${n}`, `Emne ${chapter}${n}`)),
	);
	const historic = { type: 'historic', text: 'Historisk rettsgrunnlag (1987)' } as const;
	parts[1] = aPart('1-002', 'Ansvar', { frame: { notices: [historic] } });
	parts[2] = aPart('1-003', 'Brand', {
		language: 'da',
		frame: { words: { ...aDoc({ markdown: '' }).frame.words, page: ['Side ', ' af ', ''] } },
	});
	return anEdition(parts, { firm: { ...company, logo: aPicture('image/svg+xml') }, ...overrides });
}
