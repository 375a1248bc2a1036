import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from './bundle.ts';

/** Reads what gives the page over all companies its appearance, and bundles what runs in it. */
export async function portfolioLook(programRoot: string) {
	const render = join(programRoot, 'scripts/render');
	return {
		css: await readFile(join(render, 'html/page.css'), 'utf8'),
		own: await readFile(join(render, 'portfolio/portfolio.css'), 'utf8'),
		script: bundle(join(render, 'portfolio/client/index.ts')),
	};
}
