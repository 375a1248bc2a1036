import { expect, test } from 'vitest';
import { publishedAt } from '../../../scripts/fill/edition/published-at.ts';

test.each([
	['https://prove.example', 'index.html', '1-004', 'https://prove.example/index.html#1-004'],
	['https://prove.example/hms/', 'index.html', '', 'https://prove.example/hms/index.html'],
	['https://prove.example', 'risk/Å b#c?d%.html', '', 'https://prove.example/risk/%C3%85%20b%23c%3Fd%25.html'],
])('below %s the file %s is found whatever its name', (base, file, anchor, address) => {
	expect(publishedAt(base, file, anchor)).toBe(address);
	expect(decodeURIComponent(new URL(address).pathname).endsWith(`/${file}`)).toBe(true);
});
