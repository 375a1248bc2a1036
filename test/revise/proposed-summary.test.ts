import { beforeAll, describe, expect, test } from 'vitest';
import { load } from '../../scripts/load/load.ts';
import { proposedSummary } from '../../scripts/revise/proposed-summary.ts';
import type { Language, Order, Repository } from '../../scripts/types/index.ts';
import { makeRepository } from '../support/repository.ts';

const place = { file: 'ordre.txt', line: 1, column: 1 };

/** What is proposed where an order asks for these, each as it is written. */
function proposed(asked: readonly string[] | undefined, language: Language, settings: Record<string, string> = {}) {
	const requirements = (asked ?? []).map((text) => ({ text, place }));
	const order = { file: 'ordre.txt', requirements } as unknown as Order;
	const next = { version: '2', date: undefined, status: 'Utkast', replaces: '1', settings };
	const kind = repository.kinds.get('instruction');
	if (kind === undefined) throw new Error('There are instructions');
	return proposedSummary(asked && order, next, kind, language, repository);
}

let repository: Repository;

beforeAll(async () => {
	const { root, remove } = makeRepository([]);
	repository = await load(root, process.cwd(), () => {});
	remove();
});

describe('The entry that is proposed for the list of changes', () => {
	test('says what the order demands of the text, in the language of the document', () => {
		expect(proposed(['Instruksen SKAL være kort og konsis', 'Den SKAL være enkel å forstå'], 'nb')).toEqual({
			text: 'Revidert etter ordre. Teksten er kort og enkel å forstå.',
			isOpen: false,
		});
		expect(proposed(['Instruksen skal vere kort', 'Han skal vere på norsk'], 'nn').text).toBe(
			'Revidert etter ordre. Teksten er kort og skriven på norsk.',
		);
		expect(proposed(['Instruksen skal være kort, letlæst og på dansk'], 'da').text).toBe(
			'Revideret efter ordre. Teksten er kort, let at forstå og skrevet på dansk.',
		);
		expect(proposed(['It shall be brief', 'It shall be easy to read'], 'en').text).toBe(
			'Revised by order. The text is short and easy to understand.',
		);
	});

	test('names what it sets beside version, date and status', () => {
		expect(proposed([], 'nb', { owner: 'Verneombud' })).toEqual({ text: 'Ansvarlig: Verneombud.', isOpen: false });
	});

	test('claims no wish, which may be left undone', () => {
		expect(proposed(['Den SKAL være kort', 'Den bør være på norsk'], 'nb').text).toBe(
			'Revidert etter ordre. Teksten er kort.',
		);
	});

	test('leaves to the author what no check knows', () => {
		expect(proposed(['Den SKAL være kort', 'Den SKAL ha et bilde'], 'nb')).toEqual({
			text: 'Revidert etter ordre. Teksten er kort. Skriv her hva som er endret.',
			isOpen: true,
		});
	});

	test('is the author’s to write where there is no order', () => {
		expect(proposed(undefined, 'da')).toEqual({ text: 'Skriv her, hvad der er ændret.', isOpen: true });
	});
});
