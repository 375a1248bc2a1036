import type { SinceMessages } from '../../types/index.ts';

export const since: SinceMessages = {
	'active-vanished': { id: '1-004' },
	'active-unrecorded': {},
	'draft-not-newer': { version: '2', other: 'instructions/1-004_Bruk-av-BHT.md', otherVersion: '2' },
	'version-skipped': { version: '4', before: '2' },
};
