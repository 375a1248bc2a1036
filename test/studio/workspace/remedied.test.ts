import { expect, test } from 'vitest';
import { samples } from '../../../scripts/messages/samples/index.ts';
import { told } from '../../../scripts/studio/workspace/told.ts';
import { type Code, languages, type Message } from '../../../scripts/types/index.ts';

/** Told by commands that are no button of the studio, or of what they were given: of options, or of a folder that was built. */
const elsewhere: readonly string[] = [
	'command-unknown',
	'option-unknown',
	'options-apart',
	'argument-missing',
	// The studio makes documents of a kind that was chosen.
	'kind-unsaid',
	'historic-unconfirmed',
	'import-kind-there',
	// Where the handbook has no history, no button helps.
	'diff-version-single',
	'init-missing',
	'manifest-broken',
	'manifest-missing',
	'output-changed',
	'output-missing',
	'revise-unknown',
];

test.each(languages)('no finding that the studio shows asks for a command to be typed: %s', (language) => {
	const place = { file: 'instructions/a.md', line: 1, column: 1 };
	const asking = Object.entries(samples).flatMap(([code, params]) => {
		const { remedy = '' } = told({ code: code as Code, severity: 'error', place, params } as Message, language);
		return /\bnpm\b|\bkommando|\bcommand\b/u.test(remedy) && !elsewhere.includes(code) ? [`${code}: ${remedy}`] : [];
	});
	expect(asking).toEqual([]);
});

test('what is done about a finding names the button that does it', () => {
	const message: Message = {
		code: 'order-pending',
		severity: 'warning',
		place: { file: 'instructions/a.md', line: 1, column: 1 },
		params: samples['order-pending'],
	};
	expect(told(message, 'nb').remedy).toBe('Trykk «Sett i kraft» når alt annet er oppfylt.');
	expect(told(message, 'da').remedy).toBe('Tryk »Sæt i kraft«, når alt andet er opfyldt.');
});
