import { expect, test } from 'vitest';
import { aStudio } from '../a-studio.ts';

test('only what the page of this start asks is answered', async () => {
	const { ask, host, token } = await aStudio();
	const cookie = `regelrett-studio=${token}`;
	const port = host.split(':')[1];
	const statusOf = async (method: string, headers: Readonly<Record<string, string>>, path = '/api/overview') =>
		(await ask(method, path, headers)).status;

	expect(await statusOf('GET', { host, cookie })).toBe(200);
	expect(await statusOf('GET', { host: `localhost:${port}`, cookie })).toBe(200);
	// Another name that leads here.
	for (const other of [
		'eksempel.example',
		`eksempel.example:${port}`,
		'127.0.0.1',
		`[::1]:${port}`,
		`127.0.0.1.nip.io:${port}`,
	])
		expect(await statusOf('GET', { host: other, cookie })).toBe(421);
	// Another page in the same browser.
	for (const origin of [
		'http://eksempel.example',
		'null',
		`https://${host}`,
		`http://localhost:${port}`,
		'http://127.0.0.1:1',
	])
		for (const method of ['GET', 'POST']) expect(await statusOf(method, { host, cookie, origin })).toBe(403);
	expect(await statusOf('POST', { host, cookie }, '/api/save')).toBe(403);
	for (const site of ['cross-site', 'same-site'])
		expect(await statusOf('GET', { host, cookie, 'sec-fetch-site': site })).toBe(403);
	// No token, or another.
	expect(await statusOf('GET', { host })).toBe(401);
	for (const other of ['', 'x', token.slice(1), `${token}x`, token.toUpperCase()])
		expect(await statusOf('GET', { host, cookie: `regelrett-studio=${other}` })).toBe(401);
	for (const path of ['/', '/studio.js', '/api/document', '/api/none'])
		expect(await statusOf('GET', { host }, path)).toBe(401);
});

test('the token is handed over once, to a cookie that no script and no other page gets', async () => {
	const { ask, host, token } = await aStudio();
	const handed = await ask('GET', `/?token=${token}`, { host });
	expect(handed.status).toBe(303);
	expect(handed.headers.location).toBe('/');
	expect(String(handed.headers['set-cookie'])).toMatch(/HttpOnly.*SameSite=Strict/);
	expect((await ask('GET', '/?token=x', { host })).status).toBe(401);
	expect((await ask('GET', `/api/overview?token=${token}`, { host })).status).toBe(401);
});

test('every answer forbids what the page does not need', async () => {
	const { ask, host, token } = await aStudio();
	for (const [path, cookie] of [
		['/', `regelrett-studio=${token}`],
		['/api/overview', `regelrett-studio=${token}`],
		['/api/none', `regelrett-studio=${token}`],
		['/', ''],
	] as const) {
		const { headers } = await ask('GET', path, { host, cookie });
		expect(headers['content-security-policy']).toMatch(/default-src 'none'.*script-src 'self'/);
		expect(headers['x-content-type-options']).toBe('nosniff');
		expect(headers['referrer-policy']).toBe('no-referrer');
		expect(headers['cross-origin-resource-policy']).toBe('same-origin');
	}
});
