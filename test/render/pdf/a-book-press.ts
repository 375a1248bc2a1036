import { afterAll } from 'vitest';
import type { Edition } from '../../../scripts/types/index.ts';
import { aPdfRenderer } from './a-pdf-renderer.ts';

/** A renderer for one file of tests, closed after the last; the function returned expects a handbook to succeed. */
export function aBookPress(options?: Parameters<typeof aPdfRenderer>[1]) {
	const renderer = aPdfRenderer(undefined, options);
	afterAll(() => renderer.close());
	return async (edition: Edition): Promise<Uint8Array> => {
		const rendered = await renderer.renderEdition(edition);
		const [file] = 'files' in rendered ? rendered.files : [];
		if (file !== undefined) return file.bytes;
		throw new Error(JSON.stringify(rendered));
	};
}
