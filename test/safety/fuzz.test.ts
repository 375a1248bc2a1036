import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codes } from '../../scripts/messages/codes.ts';
import { createDocxRenderer } from '../../scripts/render/docx/index.ts';
import { createHtmlRenderer } from '../../scripts/render/html/index.ts';
import { createMarkdownRenderer } from '../../scripts/render/markdown/index.ts';
import { look } from '../render/html/look.ts';
import { noteFigure } from '../support/note-figure.ts';
import { aHouse } from './a-house.ts';
import { aDocument } from './documents.ts';

/** The long form goes on for two minutes; the normal run takes the same 150 texts on every machine. */
const long = process.env.REGELRETT_LONG === '1';

const renderers = [createMarkdownRenderer(), createHtmlRenderer(look, []), createDocxRenderer()];

test('any document is read or refused with a message, runs no code and ends no program', {
	timeout: 600_000,
}, async () => {
	const judge = await aHouse();
	const [known, run] = [new Set<string>(codes), { texts: 0, read: 0, worst: 0 }];
	await fc.assert(
		fc.asyncProperty(aDocument, async (text) => {
			const start = process.cpuUsage();
			const { doc, messages } = judge(text);
			const errors = messages.filter(({ severity }) => severity === 'error');
			if (doc === undefined) expect(errors).not.toEqual([]);
			for (const { code, place } of messages) {
				expect(known).toContain(code);
				expect(place.line).toBeGreaterThan(0);
				expect(place.column).toBeGreaterThan(0);
			}
			if (doc !== undefined && errors.length === 0)
				for (const renderer of renderers) expect(await renderer.render(doc)).toHaveProperty('bytes');
			const { user, system } = process.cpuUsage(start);
			run.texts++;
			if (doc !== undefined) run.read++;
			run.worst = Math.max(run.worst, (user + system) / 1000);
			expect(globalThis).not.toHaveProperty('ran');
		}),
		long ? { numRuns: 1_000_000, interruptAfterTimeLimit: 120_000 } : { numRuns: 150 },
	);
	// Neither all refused nor all read: both ways are walked.
	expect(run.read).toBeGreaterThan(run.texts / 20);
	expect(run.read).toBeLessThan(run.texts);
	const counts = `${run.texts} texts, ${run.read} read, the others refused with a message, 0 unclassified, 0 executions`;
	noteFigure(3, `${counts}, worst ${(run.worst / 1000).toFixed(1)} s of work`, run.worst < 2000);
});
