import { expect, test } from 'vitest';
import { aDoc } from './a-doc.ts';

test('the fixture parses every construct that a finished document may hold', () => {
	const { body } = aDoc({
		markdown:
			'## Ansvar\n\nNavn: [Underskrift](pen:) ~~gammelt~~[^1]\n\n- [x] [1-001](document:../instruction/1-001_Mal)\n\n| a |\n| - |\n| b |\n\n[^1]: Note.\n',
	});
	expect(body.children.map((node) => node.type)).toEqual([
		'heading',
		'paragraph',
		'list',
		'table',
		'footnoteDefinition',
	]);
	expect(JSON.stringify(body)).toContain('"type":"penBlank","label":"Underskrift"');
	expect(JSON.stringify(body)).toContain('"path":"../instruction/1-001_Mal","document":"1-001"');
});

test('the fixture refuses what fill takes away', () => {
	expect(() => aDoc({ markdown: '<b>x</b>' })).toThrow('html');
});
