import { type Document, isMap, parseDocument } from 'yaml';
import type { Text } from '../../types/index.ts';
import type { Facts } from './facts.ts';
import { mergeFact } from './merge-fact.ts';

/**
 * The README of a company with new facts: what is not named in `facts` stays as it was written, comments included, and
 * the text below too, letter for letter, but for the name of its folder in `dist/`.
 * @param raw the file as it stands on the disk, whatever its line ends
 * @param readme the same as it was read
 * @param keys of all facts, in the order in which a new one is put in
 */
export function newReadme(raw: string, readme: Text, facts: Facts, keys: readonly string[]): string {
	const linesAbove = readme.text.slice(0, readme.bodyStart).split('\n').length - 1;
	const bodyStart = afterLines(raw, linesAbove);
	const yaml = readme.text.slice('---\n'.length, readme.bodyStart).replace(/---\n*$/, '');
	// Only texts: a postcode is no number, and stays as it was written.
	const document = parseDocument(yaml, { schema: 'failsafe', version: '1.2' });
	const before = folderIn(document);
	for (const [key, fact] of facts) {
		if (fact === null) document.delete(key);
		else setFact(document, key, mergeFact(document.get(key, true), fact, document), keys);
	}
	const head = `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n`;
	const lineEnd = raw.slice(0, bodyStart).includes('\r\n') ? '\r\n' : '\n';
	const mark = raw.startsWith('\uFEFF') ? '\uFEFF' : '';
	return mark + head.replaceAll('\n', lineEnd) + renamed(raw.slice(bodyStart), before, folderIn(document));
}

function setFact(document: Document, key: string, value: unknown, keys: readonly string[]): void {
	const map = document.contents;
	if (!isMap(map)) return;
	const pair = map.items.find((item) => String(item.key) === key);
	if (pair !== undefined) {
		pair.value = value;
		return;
	}
	const above = new Set(keys.slice(0, keys.indexOf(key)));
	const at = map.items.findLastIndex((item) => above.has(String(item.key))) + 1;
	map.items.splice(at, 0, document.createPair(key, value));
}

function folderIn(document: Document): string {
	return String(document.get('id') ?? '');
}

function renamed(body: string, before: string, after: string): string {
	if (before === '') return body;
	return body.replaceAll(new RegExp(`(?<=dist[/\\\\])${before}(?![\\w-])`, 'g'), after);
}

function afterLines(text: string, count: number): number {
	const ends = [...text.matchAll(/\r\n?|\n/g)];
	const last = ends[count - 1];
	return last === undefined ? text.length : last.index + last[0].length;
}
