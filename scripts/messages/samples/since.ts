import type { SinceMessages } from '../../types/index.ts';

export const since: SinceMessages = {
	'active-vanished': { id: '1-004' },
	'active-unrecorded': {},
	'change-understated': {
		version: '3',
		section: 'Ansvar',
		before: 'Daglig leder varsler innen 5 dager.',
		after: 'Daglig leder varsler innen 7 dager.',
	},
	'draft-not-newer': { version: '2', other: 'instructions/1-004_Bruk-av-BHT.md', otherVersion: '2' },
	'revision-missing': {
		version: '3',
		entry:
			'- {version: "3", date: 2026-03-01, by: HMS-koordinator, summary: "Endret: Ansvar.", change: editorial | substantive}',
		begun: true,
	},
	'revision-order': { version: '1', before: '2' },
	'revision-gap': { version: '4', before: '2' },
	'revision-ahead': { version: '3', own: '2' },
	'revision-date': { version: '3', before: '2', date: '2025-03-01', dateBefore: '2025-12-15' },
	'version-fell': { version: '2', before: '3' },
	'addition-unapproved': { id: '1-004', version: '2', on: '2026-01-15', company: 'prove' },
	'version-unchanged': { version: '2' },
	'status-move': { from: 'Utkast', to: 'Aktiv', allowed: ['På høring', 'Til godkjenning'] },
	'version-skipped': { version: '4', before: '2' },
};
