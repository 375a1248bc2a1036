import { createHash } from 'node:crypto';

/**
 * The policy that lets a page load nothing from anywhere.
 * @param script the only one that may run; undefined: none
 * @param fonts whether the page holds fonts
 */
export function policy(script: string | undefined, fonts: boolean): string {
	const hash = script === undefined ? undefined : createHash('sha256').update(script).digest('base64');
	return [
		"default-src 'none'",
		...(hash === undefined ? [] : [`script-src 'sha256-${hash}'`]),
		"style-src 'unsafe-inline'",
		'img-src data:',
		...(fonts ? ['font-src data:'] : []),
		"base-uri 'none'",
		"form-action 'none'",
	].join('; ');
}
