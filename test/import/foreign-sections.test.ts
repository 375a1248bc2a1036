import { beforeAll, expect, test } from 'vitest';
import { documentFile } from '../../scripts/import/document-file.ts';
import { load } from '../../scripts/load/load.ts';
import type { Repository } from '../../scripts/types/index.ts';
import { read } from './text/read.ts';

let repository: Repository;

beforeAll(async () => {
	repository = await load('.', '.', () => {});
});

async function written(lines: readonly string[], kind: string) {
	const { imported } = await read(['REGLER FOR PRØVELAGET', ...lines].join('\n\n'), kind);
	const [document] = imported?.documents ?? [];
	const own = repository.kinds.get(kind);
	if (document === undefined || own === undefined) throw new Error('not imported');
	const { text, findings } = documentFile(document, own, { company: undefined, asOf: undefined }, repository, []);
	return { text, told: findings.flatMap((one) => (one.name === 'foreign' ? [one.params.text] : [])) };
}

test('a § that a text does not have, or that is of a law behind it, is a value in the draft and told', async () => {
	const { text, told } = await written(
		[
			'§ 1. Laget følger § 79, stk. 2, og § 2.',
			'§ 2. Laget følger § 1, stk. 4 i lov om prøver, jf. bilag 3 og vedlegg 1.',
			'Vedlegg 1 Kart',
			'Kartet viser laget, jf. § 1.',
		],
		'legal-text',
	);
	expect(text).toContain('§ 1. Laget følger § {{number 79}}, stk. {{number 2}}, og § 2.');
	expect(text).toContain(
		'Laget følger § {{number 1}}, stk. {{number 4}} i lov om prøver, jf. bilag {{number 3}} og vedlegg 1.',
	);
	expect(text).toContain('Kartet viser laget, jf. § 1.');
	expect(told).toEqual(['§ 79, stk. 2', '§ 1, stk. 4', 'bilag 3']);
});

test('a text without numbered parts refers to nothing in itself', async () => {
	const { text, told } = await written(['Formål', 'Vi følger § 79 og vedlegg 4.', 'Ansvar', 'Lederen.'], 'instruction');
	expect(text).toContain('§ 79 og vedlegg 4');
	expect(told).toEqual([]);
});
