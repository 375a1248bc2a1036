import { expect, test } from 'vitest';
import { redlineOf } from '../../scripts/compare/redline-of.ts';
import { openRenderPool } from '../../scripts/render/pool/render-pool.ts';
import { aDoc } from '../render/a-doc.ts';
import { aStatute } from '../render/a-statute.ts';
import { aRichDoc } from '../render/html/a-rich-doc.ts';
import { aLook } from '../render/pdf/a-look.ts';

const plain = aDoc({ markdown: '## Formål\n\nVi melder fra.\n\n- En ting\n' });
const [statute, laterStatute] = [
	'## Opgaver\n\n§ 1. Centret rådgiver om\n\n1. støj,\n2. kemi.\n\n## Bilag 1. Vejledning\n\n1. Først.\n',
	'## Opgaver\n\n§ 1. Centret har et kontor.\n\n§ 2. Centret rådgiver, jf. § 1, om\n\n1. lys,\n2. støj,\n3. kemi.\n\nStk. 2. Straks.\n\n## Bilag 1. Vejledning\n\n1. Til sidst.\n',
].map((markdown) => aStatute({ markdown }));
if (!statute || !laterStatute) throw new Error('Two versions are compared');

/** Markdown has no marks for two versions. */
const shown = ['html', 'docx', 'pdf'] as const;

const redlines = {
	'every construct put in': redlineOf(plain, aRichDoc()),
	'every construct taken out': redlineOf(aRichDoc(), plain),
	'every construct as it was': redlineOf(aRichDoc(), aRichDoc()),
	'a statute with new numbers': redlineOf(statute, laterStatute),
	'a statute with its old numbers': redlineOf(laterStatute, statute),
};

test.each(Object.entries(redlines))(
	'%s is rendered in every format that shows two versions, the same bytes twice',
	async (_, redline) => {
		const pool = openRenderPool(aLook(), shown);
		try {
			const [first, second] = [await pool.document(redline, shown), await pool.document(redline, shown)];
			expect(first.flatMap(({ rendered }) => ('messages' in rendered ? rendered.messages : []))).toEqual([]);
			expect(second).toEqual(first);
		} finally {
			await pool.close();
		}
	},
);
