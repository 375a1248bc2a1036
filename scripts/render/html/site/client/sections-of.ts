import type { Section } from './section.ts';

/** Reads the page as sections: each document cut at its headings and its §§, who to call, and the documents that stand elsewhere. */
export function sectionsOf(page: Document): readonly Section[] {
	const found = [
		...contacts(page),
		...[...page.querySelectorAll('article')].flatMap(documentSections),
		...elsewhere(page),
	];
	return found.map((section, id) => ({ id, ...section }));
}

type Found = Omit<Section, 'id'>;

function documentSections(article: Element): readonly Found[] {
	const document = textOf(article.querySelector('h3'));
	const sections: Found[] = [{ address: `#${article.id}`, document, heading: '', text: '', leadsOn: false }];
	let chapter = '';
	for (const child of blocksOf(article.querySelector('.text'))) {
		if (child.matches('.provision')) {
			const under = [chapter, textOf(child.querySelector('.marker'))].filter((words) => words !== '').join(' · ');
			const text = child.textContent ?? '';
			sections.push({ address: `#${child.id}`, document, heading: under, text, leadsOn: leadsOn(child) });
			continue;
		}
		const heading = child.matches('h4, h5, h6') ? child : child.querySelector(':scope > h4');
		if (heading) chapter = textOf(heading);
		if (heading)
			sections.push({ address: `#${heading.id}`, document, heading: textOf(heading), text: '', leadsOn: false });
		if (heading === child) continue;
		const last = sections.pop();
		if (last) sections.push({ ...last, text: `${last.text}\n${child.textContent}`, leadsOn: leadsOn(child) });
	}
	return sections;
}

/** What a text consists of; an annex is a part of it. */
function blocksOf(text: Element | null): readonly Element[] {
	return [...(text?.children ?? [])].flatMap((child) => (child.matches('.annex') ? [...child.children] : [child]));
}

/** More than half of its letters are those of links. */
function leadsOn(part: Element): boolean {
	const letters = [...part.querySelectorAll('a')].reduce((sum, link) => sum + textOf(link).length, 0);
	return letters > textOf(part).length / 2;
}

function contacts(page: Document): readonly Found[] {
	const heading = page.querySelector('.contacts h2');
	const list = page.querySelector('.contacts ul');
	return heading && list
		? [
				{
					address: `#${heading.id}`,
					document: textOf(heading),
					heading: '',
					text: list.textContent ?? '',
					leadsOn: false,
				},
			]
		: [];
}

function elsewhere(page: Document): readonly Found[] {
	return [...page.querySelectorAll<HTMLElement>('.register tbody a:not([href^="#"])')].map((link) => ({
		address: link.getAttribute('href') ?? '',
		document: `${textOf(link.closest('tr')?.cells[0])} ${textOf(link)}`,
		heading: '',
		text: '',
		leadsOn: false,
	}));
}

function textOf(element: Element | null | undefined): string {
	return (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}
