import type { TopLevelSpec } from 'vega-lite';
import type { Plan } from './plan.ts';

/** A plan as vega draws it. Loaded with the first chart, since few documents have any. */
export async function vegaSvg({ width, height, layers }: Plan, font: string): Promise<string> {
	const [vega, { compile }, { expressionInterpreter }] = await Promise.all([
		import('vega'),
		import('vega-lite'),
		import('vega-interpreter'),
	]);
	const spec = {
		width,
		height,
		padding: 0,
		autosize: 'none',
		background: null,
		config: { font, aria: false, view: { stroke: null }, text: { font } },
		layer: layers.map(({ mark, ...layer }) => ({ ...layer, mark: { ...mark, aria: false } })),
	};
	// Expressions are read, never made into functions, and nothing is loaded: all values stand in the plan.
	const runtime = vega.parse(compile(spec as unknown as TopLevelSpec).spec, undefined, { ast: true });
	const view = new vega.View(runtime, {
		renderer: 'none',
		expr: expressionInterpreter,
		loader: { load: refuse, sanitize: refuse, http: refuse, file: refuse },
		logLevel: vega.Error,
	});
	try {
		return await view.toSVG();
	} finally {
		view.finalize();
	}
}

async function refuse(): Promise<never> {
	throw new Error('A chart loads nothing');
}
