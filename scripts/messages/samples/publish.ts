import type { PublishMessages } from '../../types/index.ts';

export const publish: PublishMessages = {
	'build-locked': { holder: { pid: 4711, host: 'kontor-pc' }, folder: 'dist.lock' },
	'build-lock-lost': {},
	'input-changed': { others: 1 },
	'output-disk-full': {},
	'output-not-writable': {},
	'output-in-use': {},
	'output-incomplete': { found: 4096, expected: 9120 },
	'output-failed': { reason: 'EIO' },
	'output-folder-foreign': {},
	'schema-unwritten': { reason: 'EROFS' },
	'output-kept': { kept: '.regelrett/kept/eksempelsaga/notat.docx' },
	'publish-recovered': { outcome: 'undone' },
	'manifest-missing': {},
	'manifest-broken': { detail: 'outputs.3.sha256' },
	'manifest-version': { version: '2' },
	'output-missing': {},
	'output-changed': {},
	'output-extra': {},
};
