import { toString as wordsOf } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { prepare } from '../../scripts/pipeline.ts';
import type { Message } from '../../scripts/types/index.ts';
import { makeRepository } from '../support/repository.ts';

const service = 'occupationalHealthService:\n  name: Prøve Helse AS\n  approvedUntil: 2030-01-31\n';

test.each([
	['25.110', 'SN2007', true],
	['16.100', 'SN2007', true],
	['16.100', 'SN2025', false],
	['26.51', 'SN2007', true],
	['26.520', 'SN2007', false],
	['87.101', 'SN2007', false],
])('%s in %s: 1-004 and the check agree that the industry is on the list: %s', async (code, edition, listed) => {
	const withService = await read(code, edition, service);
	const text = withService.texts.get('1-004') ?? '';
	expect(text.includes('Bransjen vår står på lista')).toBe(listed);
	expect(text.includes('Vi har vurdert risikoen hos oss')).toBe(!listed);

	const without = await read(code, edition, '');
	expect(without.texts.has('1-004')).toBe(false);
	expect(without.codes.includes('health-service-missing')).toBe(listed);
});

/** The library as a firm with this code gets it. */
async function read(code: string, edition: string, health: string) {
	const repository = makeRepository([
		{ file: 'instructions/1-001_Orden-paa-verkstedet.md', delete: true },
		{ file: 'instructions/1-002_Avvik.md', delete: true },
		{ copy: 'instructions', to: 'instructions' },
		{ file: 'README.md', find: service, replace: health },
		{ file: 'README.md', find: '{code: "25.110", edition: SN2007}', replace: `{code: "${code}", edition: ${edition}}` },
	]);
	const messages: Message[] = [];
	const options = { asOf: undefined, earlier: undefined };
	const { companies } = await prepare(repository.root, process.cwd(), options, (message) => messages.push(message));
	repository.remove();
	const documents = companies.flatMap((company) => company.documents);
	return {
		texts: new Map(documents.map(({ doc }) => [doc.id, wordsOf(doc.body)])),
		codes: messages.map((message) => message.code),
	};
}
