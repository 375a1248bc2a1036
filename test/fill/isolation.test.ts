import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { prepare, render } from '../../scripts/pipeline.ts';
import { createHtmlRenderer } from '../../scripts/render/html/index.ts';
import { createMarkdownRenderer } from '../../scripts/render/markdown/index.ts';
import { arrange } from '../../scripts/report/arrange.ts';
import type { Message } from '../../scripts/types/index.ts';
import { inThisProcess } from '../render/in-this-process.ts';
import { makeRepository } from '../support/repository.ts';

const runs = process.env.REGELRETT_LONG === '1' ? 500 : 25;

/** Facts that cannot stand in the text of another by chance. */
const facts = fc.record({ name: word(), city: word(), manager: word(), delegate: word() });

function word() {
	return fc.string({ unit: fc.constantFrom(...'abcdefgæøå'), minLength: 12, maxLength: 20 }).map((tail) => `Q${tail}`);
}

test('no fact of one company stands in the output of another', async () => {
	await fc.assert(
		fc.asyncProperty(facts, facts, async (one, other) => {
			const { root, remove } = makeRepository(
				[one, other].map((company, index) => ({ file: `company/firma-${index}/README.md`, write: readme(company) })),
			);
			try {
				const messages: Message[] = [];
				const report = (message: Message) => messages.push(message);
				const { companies, editions, compliances } = await prepare(
					root,
					process.cwd(),
					{ asOf: undefined, earlier: undefined },
					report,
				);
				expect(arrange(messages, false).filter(({ severity }) => severity === 'error')).toEqual([]);
				const documents = companies.flatMap((company) => company.documents);
				const pool = inThisProcess(
					createMarkdownRenderer(),
					createHtmlRenderer({ css: '', site: { css: '', script: () => '' }, typst: {}, fonts: [] }, []),
				);
				const outputs = await render({ documents, editions, compliances }, pool, 'test', report);
				expect(outputs.filter(({ kind }) => kind === 'instruction')).toHaveLength(3 * 2 * 2);
				expect(outputs.filter(({ kind, format }) => kind === 'handbook' && format === 'md')).toHaveLength(3);
				for (const { company, format, bytes } of outputs) {
					const text = Buffer.from(bytes).toString();
					const own = company === 'firma-0' ? one : company === 'firma-1' ? other : undefined;
					for (const set of [one, other])
						for (const fact of Object.values(set)) if (set !== own) expect(text).not.toContain(fact);
					// The rows of a spreadsheet are of the firm whose folder it stands in.
					if (own && format !== 'csv') expect(text).toContain(own.name);
				}
			} finally {
				remove();
			}
		}),
		{ numRuns: runs },
	);
}, 600_000);

function readme({ name, city, manager, delegate }: { name: string; city: string; manager: string; delegate: string }) {
	return `---
type: enterprise
language: nb
country: NO
name: ${name}
address: {street: Veien 1, postcode: "0150", city: ${city}}
employees: 7
manager: {name: ${manager}, phone: +47 00 00 00 12}
safetyRepresentative: {name: ${delegate}}
occupationalHealthService: {name: Felles Helse AS, approvedUntil: 2030-01-31}
emergencyContacts: [{name: Brann, phone: 110}]
library: nb
example: ja
---
`;
}

test('the base repository holds no company but its own', () => {
	expect(readdirSync('test/cases/base')).not.toContain('company');
	expect(readFileSync(join('test/cases/base', 'README.md'), 'utf8')).toContain('id: prove');
});
