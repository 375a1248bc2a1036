import { afterAll, expect, test } from 'vitest';
import { render } from '../../../scripts/pipeline.ts';
import { openRenderPool } from '../../../scripts/render/pool/render-pool.ts';
import { type Doc, formats, type Look, type Message, type RenderPool } from '../../../scripts/types/index.ts';
import { aChart } from '../a-chart.ts';
import { aDoc } from '../a-doc.ts';
import { anEdition } from '../an-edition.ts';
import { aChartedDoc } from '../chart/a-charted-doc.ts';
import { look as pages } from '../html/look.ts';
import { aLook } from '../pdf/a-look.ts';

const look: Look = { ...pages, ...aLook(), css: pages.css, site: pages.site };
const pools: RenderPool[] = [];
afterAll(async () => {
	for (const pool of pools) await pool.close();
});

function aPool(jobs: number): RenderPool {
	const pool = openRenderPool(look, formats, { jobs, worthAnother: 0 });
	pools.push(pool);
	return pool;
}

/** Of very different length, one with a chart, one that is refused. */
async function documents(): Promise<readonly Doc[]> {
	const lengths = [1, 40, 3, 1, 120, 2];
	const plain = lengths.map((length, i) =>
		aDoc({
			markdown: `## Del\n\nTekst[^1].\n\n- a\n\n[^1]: Note.\n\n${'Mer.\n\n'.repeat(length)}`,
			path: `x/${i}`,
			id: `1-00${i}`,
		}),
	);
	const charted = await aChartedDoc([aChart({ rows: [['Løn', '1234.50']] })]);
	return [...plain, aDoc({ markdown: 'Her er 中.', path: 'x/refused' }), { ...charted, path: 'x/charted' }];
}

test('the files and messages are the same, in the same order, for any number of processes', async () => {
	const docs = await documents();
	const wanted = {
		documents: docs.map((doc) => ({ doc })) as never,
		editions: [anEdition(docs.slice(0, 3))],
		compliances: [],
	};
	const of = async (jobs: number) => {
		const messages: Message[] = [];
		const outputs = await render(wanted, aPool(jobs), 'test', (message) => messages.push(message));
		return {
			outputs: outputs.map(({ bytes, ...output }) => ({ ...output, bytes: Buffer.from(bytes).toString('base64') })),
			messages,
		};
	};
	const one = await of(1);
	expect(one.messages.length).toBeGreaterThan(0);
	expect(one.outputs.map(({ path }) => path)).toContain('x/charted.docx');
	expect(one.outputs).toHaveLength(8 * 4 - one.messages.length + 4);
	expect(await of(4)).toEqual(one);
});
