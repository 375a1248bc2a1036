import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const map = readFileSync('scripts/README.md', 'utf8');
const paths = [...map.matchAll(/`((?:scripts|templates|test)\/[^`<> ]*)`/g)].map(([, path = '']) => path);

test('every path that the map of the house names exists', () => {
	expect(paths.length).toBeGreaterThan(15);
	expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

test('every room of scripts/ stands on the map', () => {
	const rooms = readdirSync('scripts', { withFileTypes: true }).filter((entry) => entry.isDirectory());
	expect(rooms.map(({ name }) => name).filter((name) => !map.includes(`\`scripts/${name}/\``))).toEqual([]);
});
