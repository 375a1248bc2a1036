import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Written {
	readonly derive: {
		readonly internalControl: { readonly points: readonly { readonly number: number; readonly norm: string }[] };
	};
}

test('every point of section 5 rests on a statement of the law register', () => {
	const { derive } = parse(readFileSync('templates/system-description/kind.yaml', 'utf8')) as Written;
	const law = parse(readFileSync('templates/law/internkontroll.yaml', 'utf8')) as {
		readonly statements: readonly { readonly section: string }[];
	};
	const norms = law.statements.map(({ section }) => `internkontroll-§${section}`);
	const { points } = derive.internalControl;
	expect(points.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
	expect(points.filter(({ norm }) => !norms.includes(norm))).toEqual([]);
});
