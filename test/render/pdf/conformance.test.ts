import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Doc } from '../../../scripts/types/index.ts';
import { aChart } from '../a-chart.ts';
import { aDoc } from '../a-doc.ts';
import { aPicture } from '../a-picture.ts';
import { aRedline } from '../a-redline.ts';
import { aStatute } from '../a-statute.ts';
import { aChartedDoc } from '../chart/a-charted-doc.ts';
import { sent } from '../distributions.ts';
import { aPress } from './a-press.ts';
import { veraPdf, veraPdfReachable, veraPdfSkipped } from './vera-pdf.ts';

const { company } = aDoc({ markdown: '' }).meta;
const rows = Array.from({ length: 90 }, (_, i) => `| rad ${i} | ${i} |\n`).join('');

const charts = await aChartedDoc([
	aChart({
		rows: [
			['Løn', '412350.50'],
			['Porto', '-3'],
		],
	}),
	aChart({
		form: 'lines',
		rows: [
			[1986, '5', 'Konteret'],
			[1987, '6', 'Konteret'],
			[1987, '3', 'Modtaget'],
		],
	}),
	aChart({
		form: 'columns',
		unit: 'hours',
		rows: [
			['1. kvartal', '5'],
			['2. kvartal', '6'],
		],
	}),
]);

const fixtures: Readonly<Record<string, Doc>> = {
	charts,
	distribution: sent,
	redline: aRedline(),
	current: aDoc({
		markdown: `## A\n\n${'Tekst.[^1] '.repeat(900)}\n\n[^1]: Note.`,
		frame: {
			current: {
				said: 'Utskrift er ukontrollert kopi – gjeldende versjon:',
				address: 'https://hms.eksempelsaga.example/index.html#1-004',
				alternative: 'QR-kode til gjeldende versjon',
			},
		},
	}),
	empty: aDoc({ markdown: '' }),
	text: aDoc({
		markdown:
			'## A\n\n### B\n\n#### C\n\n*k* **f** ~~s~~ `kode` [a](https://a.no) [b](document:../b)  \nlinje [d](#a)\n\n---\n\n```js\nlet x;\n```',
	}),
	lists: aDoc({
		markdown: '3. a\n   - b\n     - c\n4. d\n\n- [x] e\n- [ ] f\n- g\n\n1. [x] h\n\n- i\n\n  j\n\n- k\n- \n',
	}),
	quotes: aDoc({ markdown: '> a\n>\n> > b\n>\n> - c\n\n> \n' }),
	tables: aDoc({
		markdown: `| a | b |\n| - | -: |\n${rows}\n| c[^1] | [d](https://d.no) |\n| - | - |\n${rows}\n| e | |\n| - | - |\n| | [Navn](pen:) |\n\n[^1]: Note.`,
	}),
	notes: aDoc({ markdown: '## A[^1]\n\nb[^2] c[^1]\n\n[^1]: Note[^2]\n\n    - punkt\n\n[^2]: To.' }),
	pictures: aDoc({
		markdown:
			'![a](company/soyle.png) ![b](company/soyle.jpg "Tekst")\n\nc ![d](company/soyle.svg) e\n\n- ![f](company/soyle.svg "Tekst")',
	}),
	pens: aDoc({ markdown: '[Dato](pen:) [Navn](pen:)\n\nNavn: [Navn](pen:)\n\n- [Sted](pen:)' }),
	structure: aStatute({
		markdown: `## A\n\n§ 1. Se § 2, stk. 2, nr. 1, litra b, og bilag 1.[^1]\n\n| a | b |\n| - | - |\n| c | d |\n\n§ 2.\n\n1. a\n\n   a. b\n   b. c\n\nStk. 2. Om\n\n1. d\n   a. e\n   b. f\n\n[Dato](pen:)\n\n${'Ord. '.repeat(900)}\n\n## Bilag 1 B\n\n§ 3. Se § 1.\n\n## Bilag 2 C\n\n1. g\n\n[^1]: Note.`,
	}),
	draft: aDoc({
		markdown: `## A\n\n${'Tekst. '.repeat(900)}`,
		language: 'da',
		frame: {
			watermark: 'UDKAST',
			notices: [{ type: 'example', text: 'EKSEMPEL – opdigtede oplysninger' }],
			changes: { title: 'Ændringer', columns: ['Version', 'Dato', 'Af', 'Ændring'] },
		},
		meta: {
			date: '2025-02-28',
			company: { ...company, logo: aPicture('image/svg+xml') },
			revisions: [{ version: '1', date: '2025', by: 'Ola', summary: 'Første udgave.', change: 'substantive' }],
		},
	}),
};

describe.skipIf(!veraPdfReachable)(`veraPDF${veraPdfSkipped}`, () => {
	test('finds every construct accessible', verdict('ua1', aPress()));
	test('finds the archive edition fit for the archive', verdict('2a', aPress({ standard: 'a-2a' })));
});

function verdict(flavour: string, press: (doc: Doc) => Promise<Uint8Array>): () => Promise<void> {
	return async () => {
		const folder = mkdtempSync(join(tmpdir(), 'regelrett-test-'));
		const files = Object.keys(fixtures).map((name) => join(folder, `${name}.pdf`));
		for (const [name, doc] of Object.entries(fixtures)) writeFileSync(join(folder, `${name}.pdf`), await press(doc));
		const said = await veraPdf(files, flavour);
		rmSync(folder, { recursive: true });
		expect(said).toEqual(files.map((file) => `PASS ${file} ${flavour}`).toSorted());
	};
}
