import type { Asset, CompanySource, Group, PictureFault, Report } from '../../types/index.ts';
import { readBytes } from '../read-text.ts';
import { readPicture } from './read-picture.ts';

/** Larger pictures make documents that cannot be sent by e-mail. */
const largest = 10 * 1024 * 1024;

/** Pictures, and what is wrong with files that are none, by their path relative to the root. */
export interface Pictures {
	readonly assets: ReadonlyMap<string, Asset>;
	readonly pictureFaults: ReadonlyMap<string, PictureFault>;
}

/** Reads every picture below `instructions/` and `company/`; a logo that is none is reported where a company names it. */
export async function loadPictures(
	root: string,
	files: readonly string[],
	companies: readonly CompanySource[],
	report: Report,
): Promise<Pictures> {
	const logos = new Set(companies.flatMap(({ values }) => logoIn(values)));
	const assets = new Map<string, Asset>();
	const pictureFaults = new Map<string, PictureFault>();
	for (const file of files.filter((each) => /\.(png|jpe?g|svg)$/iu.test(each))) {
		const bytes = await readBytes(root, file, largest, report);
		const picture = bytes && readPicture(bytes);
		if (bytes === undefined || picture === undefined) continue;
		if (!('fault' in picture)) assets.set(file, { file, bytes, ...picture });
		else {
			const { fault } = picture;
			const place = { file, line: 1, column: 1 };
			pictureFaults.set(file, fault);
			if (!logos.has(file)) report({ code: 'picture-unreadable', severity: 'error', place, params: { fault } });
		}
	}
	return { assets, pictureFaults };
}

function logoIn(values: Group): readonly string[] {
	const brand = values.entries.get('brand')?.value;
	const logo = brand?.type === 'group' ? brand.entries.get('logo')?.value : undefined;
	return logo?.type === 'scalar' ? [logo.text] : [];
}
