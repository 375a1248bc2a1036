import type { Element } from 'hast';
import { editionTexts } from '../../messages/edition.ts';
import { packTexts } from '../../messages/inspection-pack.ts';
import type { Pack } from '../../types/index.ts';
import { element } from '../html/element.ts';
import { firm } from '../html/firm.ts';
import { lines } from '../html/lines.ts';
import { notices } from '../html/notices.ts';
import { singlePage } from '../html/single-page.ts';
import { absentSection } from './absent-section.ts';
import { gapsSection } from './gaps-section.ts';
import { groupSection } from './group-section.ts';
import { historySection } from './history-section.ts';
import { pageStyle } from './page-style.ts';

/**
 * The first page of the unpacked folder: what is in it, group by group, with links to every file, and what is missing.
 * @param files paths of the enclosed files
 * @param css the look of every page
 */
export function packPage(pack: Pack, files: readonly string[], css: string): string {
	const { language, title, firm: printed, frame } = pack.edition;
	return singlePage({
		language,
		title: `${title} – ${printed.name}`,
		styles: [css, pageStyle(printed.colour)],
		firm: firm(printed, frame.words),
		main: main(pack, files),
	});
}

function main(pack: Pack, files: readonly string[]): Element {
	const { groups, gaps, absent, edition } = pack;
	const texts = packTexts[edition.language];
	const documents = groups.flatMap(({ entries }) => entries).length;
	return element(
		'main',
		{ id: 'text', tabIndex: -1, className: ['text'] },
		...lines([
			element('hgroup', {}, ...lines([element('h1', {}, edition.title), element('p', {}, edition.frame.line)])),
			notices(edition.frame),
			element('p', {}, texts.summary({ documents, gaps: gaps.length, absent: absent.length })),
			wholes(pack, files),
			...groups.map((group) => groupSection(group, pack, files)),
			gapsSection(pack),
			absentSection(pack),
			historySection(pack),
			element('h2', {}, texts.checksums.title),
			element('p', {}, texts.checksums.intro),
			element('p', {}, texts.folder.registers),
		]),
	);
}

/** What concerns the whole: the pack as one document, and the compliance register in its formats. */
function wholes({ edition: { language } }: Pack, files: readonly string[]): Element {
	const { whole, compliance } = packTexts[language].folder;
	const names: Readonly<Record<string, string>> = { ...editionTexts[language].words.formats, csv: 'CSV' };
	const registers = files.filter((path) => !path.includes('/'));
	const link = (href: string, words: string) => element('a', { href }, words);
	const links = registers.flatMap((path) => [
		' ',
		link(encodeURI(path), names[path.slice(path.lastIndexOf('.') + 1)] ?? path),
	]);
	return element(
		'ul',
		{},
		...lines([
			element('li', {}, link('inspection-pack.pdf', whole)),
			registers.length === 0 ? undefined : element('li', {}, `${compliance}:`, ...links),
		]),
	);
}
