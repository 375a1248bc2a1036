import { expect, test } from 'vitest';
import { prepare } from '../../../scripts/pipeline.ts';
import { createMarkdownRenderer } from '../../../scripts/render/markdown/index.ts';
import type { Doc, Filled } from '../../../scripts/types/index.ts';
import { aPress } from '../pdf/a-press.ts';
import { labelsOf } from './labels-of.ts';
import { laidOut, officeIsThere, pagesOf } from './laid-out.ts';
import { numbersOn } from './numbers-on.ts';
import { written } from './written.ts';

const press = aPress();

test.skipIf(!officeIsThere)(
	`the numbers of this project's own statutes are the same in LibreOffice, PDF and Markdown${officeIsThere ? '' : ' (skipped: LibreOffice or pdftotext not installed)'}`,
	async () => {
		const statutes = await ownStatutes();
		expect(statutes.length).toBeGreaterThanOrEqual(3);
		for (const { doc, citations } of statutes) {
			// A line may begin with a § of a law that the text names.
			const cited = citations.map(({ section }) => `§ ${section}.`);
			const labels = labelsOf(doc.body).map((label) => label.replaceAll('\u{a0}', ' '));
			const texts = [laidOut((await written(doc)).bytes), pagesOf(await press(doc)), [await markdownOf(doc)]];
			for (const numbers of texts.map(numbersOn)) {
				const own = numbers.filter((number) => labels.includes(number) || !cited.includes(number));
				expect(own.filter(ofPart)).toEqual(labels.filter(ofPart));
				expect(without(labels, numbers)).toEqual([]);
			}
		}
	},
);

async function ownStatutes(): Promise<readonly Filled[]> {
	const root = process.cwd();
	const { companies } = await prepare(root, root, { asOf: undefined, earlier: undefined }, () => {});
	return companies.flatMap(({ documents }) => documents).filter(({ doc }) => doc.kind === 'statute');
}

async function markdownOf(doc: Doc): Promise<string> {
	const rendered = await createMarkdownRenderer().render(doc);
	if (!('bytes' in rendered)) throw new Error(JSON.stringify(rendered.messages));
	return Buffer.from(rendered.bytes).toString().replaceAll('**', '');
}

function ofPart(number: string): boolean {
	return /^(?:§|Stk)/u.test(number);
}

/** What is missing of some numbers among others; a line of running text may begin with one more: `28. december`. */
function without(numbers: readonly string[], among: readonly string[]): readonly string[] {
	let at = 0;
	return numbers.filter((number) => {
		const found = among.indexOf(number, at);
		if (found !== -1) at = found + 1;
		return found === -1;
	});
}
