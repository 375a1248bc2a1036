import type { Element } from 'hast';
import type { EditionFrame, Format } from '../../../types/index.ts';
import { element } from '../element.ts';
import { lines } from '../lines.ts';

/** What most readers want first. */
const order = ['pdf', 'docx', 'html', 'md'] as const;

/**
 * Links to the same text in other formats; undefined when there are none.
 * @param label before the links
 * @param title of what is downloaded, which sets links of the same words apart
 * @param path of the files, seen from the site, without extension
 */
export function downloads(
	label: string,
	title: string,
	path: string,
	formats: readonly Format[],
	{ words }: Pick<EditionFrame, 'words'>,
): Element | undefined {
	const built = order.filter((format) => formats.includes(format));
	if (built.length === 0) return undefined;
	const links = built.map((format) => {
		const name = words.formats[format];
		return element('a', { href: encodeURI(`${path}.${format}`), ariaLabel: `${name}: ${title}` }, name);
	});
	return element('p', { className: ['downloads'] }, ...lines([element('span', {}, label), ...links]));
}
