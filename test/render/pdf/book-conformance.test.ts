import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../scripts/types/index.ts';
import { anEdition } from '../an-edition.ts';
import { aBookPress } from './a-book-press.ts';
import { aHandbook, aPart } from './a-handbook.ts';
import { veraPdf, veraPdfReachable, veraPdfSkipped } from './vera-pdf.ts';

const rows = Array.from({ length: 90 }, (_, i) => `| rad ${i} | ${i} |\n`).join('');

const small = anEdition([aPart('1-001', 'Mål', { markdown: '' })]);

const fixtures: Readonly<Record<string, Edition>> = {
	whole: aHandbook(),
	current: {
		...small,
		frame: {
			...small.frame,
			current: {
				said: 'Utskrift er ukontrollert kopi – gjeldende versjon:',
				address: 'https://hms.eksempelsaga.example/index.html',
				alternative: 'QR-kode til gjeldende versjon',
			},
		},
	},
	short: anEdition([aPart('1-001', 'Mål', { markdown: '' })], { contacts: [], changes: [], register: [] }),
	long: anEdition([
		aPart('1-001', 'Alt', {
			markdown: `## A\n\n### B\n\n#### C\n\n##### D\n\n###### E\n\n| a | b |\n| - | -: |\n${rows}\n> a\n>\n> > b\n\n3. a\n   - b\n     - [ ] c\n\n[Dato](pen:) [Navn](pen:)\n\n\`\`\`\nx\n\`\`\``,
		}),
	]),
};

describe.skipIf(!veraPdfReachable)(`veraPDF on handbooks${veraPdfSkipped}`, () => {
	test('finds them accessible', verdict('ua1', aBookPress()));
	test('finds them fit for the archive', verdict('2a', aBookPress({ standard: 'a-2a' })));
});

function verdict(flavour: string, press: (edition: Edition) => Promise<Uint8Array>): () => Promise<void> {
	return async () => {
		const folder = mkdtempSync(join(tmpdir(), 'regelrett-test-'));
		const files = Object.keys(fixtures).map((name) => join(folder, `${name}.pdf`));
		for (const [name, edition] of Object.entries(fixtures))
			writeFileSync(join(folder, `${name}.pdf`), await press(edition));
		const said = await veraPdf(files, flavour);
		rmSync(folder, { recursive: true });
		expect(said).toEqual(files.map((file) => `PASS ${file} ${flavour}`).toSorted());
	};
}
