import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Lockfile, missingOptional } from '../scripts/maintenance/missing-optional.ts';

const text = readFileSync('package-lock.json', 'utf8');
const lockfile = JSON.parse(text) as Lockfile;

test('every optional package of another system has an entry, so that npm ci passes there', () => {
	expect(Object.keys(missingOptional(lockfile))).toEqual([]);
});

test('the lockfile names no registry', () => {
	expect(text).not.toContain('"resolved"');
});

test('an entry that is missing is found, with the system read off its name', () => {
	const packages = { 'node_modules/a': { dev: true, optionalDependencies: { '@a/linux-x64-musl': '1.0.0' } } };
	expect(missingOptional({ packages })).toEqual({
		'node_modules/@a/linux-x64-musl': {
			version: '1.0.0',
			optional: true,
			dev: true,
			os: ['linux'],
			cpu: ['x64'],
			libc: ['musl'],
		},
	});
});
