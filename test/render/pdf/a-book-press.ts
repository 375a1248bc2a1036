import { afterAll } from 'vitest';
import { createPdfRenderer } from '../../../scripts/render/pdf/index.ts';
import type { Edition } from '../../../scripts/types/index.ts';
import { aLook } from './a-look.ts';

/** A renderer for one file of tests, closed after the last; the function returned expects a handbook to succeed. */
export function aBookPress(options?: Parameters<typeof createPdfRenderer>[1]) {
	const renderer = createPdfRenderer(aLook(), options);
	afterAll(() => renderer.close());
	return async (edition: Edition): Promise<Uint8Array> => {
		const rendered = await renderer.renderEdition(edition);
		const [file] = 'files' in rendered ? rendered.files : [];
		if (file !== undefined) return file.bytes;
		throw new Error(JSON.stringify(rendered));
	};
}
