import { expect, test } from 'vitest';
import { markdownOf } from '../../../scripts/import/markdown-of.ts';
import { prepare } from '../../../scripts/pipeline.ts';
import { drawCharts } from '../../../scripts/render/chart/draw-charts.ts';
import { written } from '../../render/docx/written.ts';
import { asImported } from './as-imported.ts';
import { read } from './read.ts';
import { sourceForm } from './source-form.ts';

const root = process.cwd();
const { companies } = await prepare(root, root, { asOf: undefined, earlier: undefined }, () => {});
const documents = companies.flatMap((company) => company.documents.map(({ doc }) => doc));

test('there are documents of many kinds', () => {
	expect(new Set(documents.map(({ kind }) => kind)).size).toBeGreaterThan(40);
});

test.each(documents.map((doc) => [doc.path, doc] as const))(
	'the Word file of %s gives its text back',
	async (_, doc) => {
		const { bytes } = await written(await drawCharts(doc));
		const { root: text, title, lost, own } = await read(bytes);
		expect({ title, lost, own }).toEqual({ title: doc.meta.title, lost: [], own: true });
		expect(markdownOf(sourceForm(text))).toBe(markdownOf(sourceForm(asImported(doc.body))));
	},
);
