import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, test } from 'vitest';
import { tightMarkdownOf } from '../../../scripts/import/markdown-of.ts';
import { newPictures } from '../../../scripts/import/onto/new-pictures.ts';
import { settlePictures } from '../../../scripts/import/onto/settle-pictures.ts';
import { withoutFrame } from '../../../scripts/import/onto/without-frame.ts';

function tree(text: string): Root {
	return fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
}

describe('a file that lost its styles', () => {
	const built = '## Formål\n\nVi rydder.\n\n- Versjon\n';

	test('has what stands round its text taken away, known by its words', () => {
		const edited = tree(
			`Prøvesaga AS · Org.nr. 1\n\n| Versjon | 1 |\n|---|---|\n| Status | Aktiv |\n\n${built}\n## Endringer\n\nFørste utgave\n`,
		);
		const frame = ['Prøvesaga AS', 'Org.nr. 1', 'Versjon', '1', 'Status', 'Aktiv', 'Endringer', 'Første utgave'];
		withoutFrame(edited, tree(built), frame);
		expect(tightMarkdownOf(edited)).toBe(built);
	});

	test('keeps what somebody wrote before, among and behind its text', () => {
		const edited = `Nytt først.\n\n${built.replace('\n\n-', '\n\nVersjon\n\n-')}\nNytt sist.\n`;
		const read = tree(edited);
		withoutFrame(read, tree(built), ['Versjon']);
		expect(tightMarkdownOf(read)).toBe(edited);
	});

	test('has its pictures told again, and their captions', () => {
		const before = tree('![Fire steg](bilder/steg.svg "Stopp")\n');
		const untold = tree('![](bilder/kopi-1.png)\n\nStopp\n');
		settlePictures(untold, before);
		expect(tightMarkdownOf(untold)).toBe('![Fire steg](bilder/steg.svg "Stopp")\n');
	});
});

describe('a picture that came with an edit', () => {
	const bytes = new Uint8Array([1]);

	test('stands apart, under a name that is free', () => {
		const edited = tree('Se her.![](bilder/onto-2.png)\n\n![Logo](bilder/logo.svg)\n');
		const pictures = new Map([
			['bilder/onto-1.png', bytes],
			['bilder/onto-2.png', bytes],
		]);
		const isTaken = (path: string) => path === 'bilder/1-001-1.png';
		const found = newPictures(edited, pictures, { built: tree('![Logo](bilder/logo.svg)\n'), stem: '1-001', isTaken });
		expect([...found]).toEqual([['bilder/1-001-2.png', bytes]]);
		expect(tightMarkdownOf(edited)).toBe('Se her.\n\n![](bilder/1-001-2.png)\n\n![Logo](bilder/logo.svg)\n');
	});
});
