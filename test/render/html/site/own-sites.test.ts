import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { elementsIn } from '../elements-in.ts';
import { readPage } from '../read-page.ts';
import { ownSites } from './own-sites.ts';

const outputs = await ownSites();
const paths = new Set(outputs.map(({ path }) => path));
const sites = outputs.filter(({ kind }) => kind === 'handbook');

test('there is a site for each example company', () => {
	expect(sites.map(({ path }) => path)).toContain('eksempelsaga/index.html');
});

test.each(sites.map(({ path, bytes }) => [path, bytes] as const))(
	'every link of %s leads to an anchor, a file that is built, a telephone, an address of mail or a law',
	(path, bytes) => {
		const page = readPage(new TextDecoder().decode(bytes));
		expect(page.errors).toEqual([]);
		const ids = elementsIn(page.root).flatMap(({ properties }) => properties.id ?? []);
		expect(new Set(ids).size).toBe(ids.length);
		const dead = page
			.all('a')
			.map(({ properties }) => String(properties.href))
			.filter((href) => !leads(href, posix.dirname(path), new Set(ids.map(String))));
		expect(dead).toEqual([]);
	},
);

test('every document that stands in a site also has a page of its own', () => {
	for (const { path, bytes } of sites) {
		const articles = readPage(new TextDecoder().decode(bytes)).all('article');
		const own = outputs.filter((output) => output.company === path.split('/')[0] && output.kind !== 'handbook');
		expect(articles.length).toBeGreaterThan(0);
		expect(articles.length).toBeLessThanOrEqual(own.length);
	}
});

function leads(href: string, folder: string, ids: ReadonlySet<string>): boolean {
	if (href.startsWith('#')) return ids.has(decodeURIComponent(href.slice(1)));
	if (/^(?:https:|mailto:|tel:\+?\d)/u.test(href)) return true;
	return paths.has(posix.join(folder, decodeURI(href)));
}
