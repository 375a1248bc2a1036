import type { ApprovalMessages } from '../../types/index.ts';

const manager = {
	field: 'manager.name',
	label: { nb: 'Daglig leder: Navn', nn: 'Dagleg leiar: Namn', da: 'Daglig leder: Navn', en: 'Manager: Name' },
};

const due = { id: '1-004', on: '2025-12-15', company: 'Eksempelsaga AS' };

export const approval: ApprovalMessages = {
	'approval-broken': {
		...due,
		fields: [{ field: 'title', label: undefined }],
		sections: ['', 'Ansvar'],
		by: 'Daglig leder',
	},
	'approvals-damaged': {},
	'approve-unknown': { id: '1-040', nearest: '1-004' },
	'approve-state': { id: '1-004', status: 'Utkast' },
	'approve-errors': { id: '1-004', errors: 2 },
	'review-due-fact': { ...due, facts: [manager, { field: 'employees', label: undefined }] },
	'review-due-template': { ...due, template: 'templates/instruction/template.md' },
	'review-due-law': { ...due, law: ['medvirkning-§13-1'] },
};
