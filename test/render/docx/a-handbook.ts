import type { Doc, Edition } from '../../../scripts/types/index.ts';
import { aDoc } from '../a-doc.ts';
import { anEdition } from '../an-edition.ts';
import { richDoc } from './rich-doc.ts';

/** A handbook of two chapters and three documents: one of every construct, one in Danish, one that the others link to. */
export function aHandbook(overrides: Partial<Edition> = {}): Edition {
	const rich = richDoc();
	const { watermark: _, ...frame } = rich.frame;
	const documents: Doc[] = [
		{ ...numbered(rich, '1-001', 'Mål'), frame },
		numbered(aDoc({ markdown: danish, language: 'da' }), '1-002', 'Ansvar'),
		numbered(aDoc({ markdown: linking, meta: { revisions: rich.meta.revisions } }), '2-001', 'Risikovurdering'),
	];
	return anEdition(documents, { firm: rich.meta.company, ...overrides });
}

/** The same document under another number. */
export function numbered(doc: Doc, id: string, title: string): Doc {
	const path = `eksempelsaga/instruction/${id}_x`;
	return { ...doc, id, path, meta: { ...doc.meta, title }, frame: { ...doc.frame, line: `${id} · versjon 2 · Aktiv` } };
}

const danish = `
## Formål

Arbejdsgiveren har ansvaret.[^1]

1. Første
2. Andet

[^1]: En note på dansk.
`;

const linking = `
## Formål

Se [målene](document:1-001_x), [skjemaet](document:../form/9-001_x) og [mer](#formål).[^1]

1. Første
2. Andre

![Søyler](company/soyle.svg)

[Underskrift](pen:)

[^1]: En annen note.
`;
