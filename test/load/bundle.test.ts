import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, expect, test } from 'vitest';
import { bundle } from '../../scripts/load/bundle.ts';

const folder = mkdtempSync(join(tmpdir(), 'regelrett-bundle-'));
symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string, text: string): string {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
}

test('a program and what it imports are one script, with the licences of the packages', () => {
	written('other.ts', 'export const words: string = "Ærlig talt";');
	const file = written(
		'with-package.ts',
		`import { stemmer } from '@orama/stemmers/norwegian'; import { words } from './other.ts'; globalThis.said = words + stemmer('vurderinger');`,
	);
	const script = bundle(file);
	const context: { said?: string } = {};
	runInNewContext(script, context);
	expect(context.said).toBe('Ærlig taltvurdering');
	expect(script).toMatch(
		/^\/\*! @orama\/stemmers\n\nCopyright 2023 OramaSearch Inc\.\n[\s\S]*Apache License, Version 2\.0/u,
	);
	expect(script).not.toContain(folder);
});

test('the same program in another place is the same script', () => {
	const site = join(process.cwd(), 'scripts/render/html/site/client');
	cpSync(site, join(folder, 'elsewhere'), { recursive: true });
	expect(bundle(join(folder, 'elsewhere/index.ts'))).toBe(bundle(join(site, 'index.ts')));
});

test('a script can neither end nor hide itself within a page', () => {
	const script = bundle(written('ends.ts', 'globalThis.text = "</script>";'));
	expect(script).not.toContain('</script');
	const hides = written('hides.ts', 'globalThis.text = "<!--";');
	expect(() => bundle(hides)).toThrow('cannot stand within a page');
	expect(bundle(hides, 'alone')).toContain('<!--');
});

test('a program that cannot be read is refused', () => {
	expect(() => bundle(written('wrong.ts', "import './absent.ts';"))).toThrow('absent.ts');
});
