import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle } from '../../../scripts/load/bundle.ts';
import type { Look } from '../../../scripts/types/index.ts';

const html = new URL('../../../scripts/render/html/', import.meta.url);

const text = (path: string) => readFileSync(new URL(path, html), 'utf8');

const script = bundle(fileURLToPath(new URL('site/client/index.ts', html)));

/** The look that pages are rendered with. */
export const look: Look = {
	css: text('page.css'),
	fonts: [],
	site: { css: text('site/site.css'), script: () => script },
	typst: {},
};
