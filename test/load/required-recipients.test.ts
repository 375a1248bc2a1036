import { expect, test } from 'vitest';
import { prepare } from '../../scripts/pipeline.ts';
import type { Message } from '../../scripts/types/index.ts';
import { makeRepository } from '../support/repository.ts';

const file = 'templates/guidelines/kind.yaml';

test.each([
	['a field that there is not', 'when: sentToInspection', 'when: sentToInspektion', 'when', 'no-field'],
	['no norm', 'norms: [S2-§4-4]}\n\nrules', 'norms: []}\n\nrules', 'norms', 'empty'],
	[
		'a name in one language',
		'- {recipient: Arbejdstilsynet',
		'- {recipient: {da: Arbejdstilsynet}',
		'recipient',
		'form',
	],
	[
		'a key that there is not',
		'- {recipient: Arbejdstilsynet',
		'- {recipient: Arbejdstilsynet, copies: 2',
		'copies',
		'unknown',
	],
])('a slip in whom a kind is sent to is told: %s', async (_, find, replace, key, fault) => {
	const { root, remove } = makeRepository([
		{ copy: 'templates', to: 'templates' },
		{ file, find, replace },
	]);
	try {
		const messages: Message[] = [];
		const options = { asOf: undefined, earlier: undefined };
		await prepare(root, root, options, (message) => messages.push(message));
		const found = messages.filter(({ code }) => code === 'kind-definition');
		expect(found.map(({ place, params }) => [place.file, params])).toContainEqual([
			file,
			expect.objectContaining({ path: `recipients.0.${key}`, fault }),
		]);
	} finally {
		remove();
	}
});
