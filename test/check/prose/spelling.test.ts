import { expect, test } from 'vitest';
import { exitCodeOf } from '../../../scripts/commands/exit-code.ts';
import { prepare } from '../../../scripts/pipeline.ts';
import { arrange } from '../../../scripts/report/arrange.ts';
import type { Code, Message } from '../../../scripts/types/index.ts';
import { makeRepository } from '../../support/repository.ts';
import { hunspellMissing } from '../../support/spelling/hunspell-missing.ts';

const file = 'instructions/1-001_Orden-paa-verkstedet.md';

/** What a check finds with a text in the place of a right one. */
async function found(replace: string, asked: readonly Code[]): Promise<readonly Message[]> {
	const { root, remove } = makeRepository([{ file, find: 'Orden betyr at gangveier er frie.', replace }]);
	try {
		const messages: Message[] = [];
		const options = { asOf: undefined, earlier: undefined, asked: new Set(asked) };
		await prepare(root, process.cwd(), options, (message) => messages.push(message));
		return messages;
	} finally {
		remove();
	}
}

test.skipIf(hunspellMissing !== '')(
	`a misspelt word is told of with the right one, a compound and a name are not, and a check passes all the same${hunspellMissing}`,
	async () => {
		const messages = await found('Slipestøvavsuget hos Xqwz er i uorden, og risikovurdeering mangler.', ['spelling']);
		expect(messages.filter(({ code }) => code.startsWith('spelling'))).toEqual([
			{
				code: 'spelling',
				severity: 'warning',
				place: { file, line: 22, column: 43 },
				params: {
					word: 'risikovurdeering',
					times: 1,
					suggestions: expect.arrayContaining(['risikovurdering']),
					language: 'nb',
				},
			},
		]);
	},
);

test.skipIf(hunspellMissing !== '')(
	`what is not known never ends a check, however strict${hunspellMissing}`,
	async () => {
		const messages = await found('Kjettingtalien er i uordenn.', ['spelling']);
		expect(messages.map(({ code }) => code)).toContain('spelling');
		expect(exitCodeOf(arrange(messages, true))).toBe(0);
	},
);

test('no dictionary is asked where nobody asks for it', async () => {
	const messages = await found('Orden er i uordenn.', []);
	expect(messages.filter(({ code }) => code.startsWith('spelling'))).toEqual([]);
});
