import type { ChangeTexts } from '../change-texts.ts';
import { andList } from './phrases.ts';

export const changes: ChangeTexts = {
	title: (from, to) => `Changes from version ${from} to version ${to}`,
	readAgain: (roles) => `To be read again by: ${roles}.`,
	readAgainAll: 'To be read again by all whom the document concerns.',
	readAgainNobody: 'Nobody needs to read it again: only language and form have changed.',
	overruled: (reason) => `Nobody needs to read it again. The author calls the change editorial: ${reason}`,
	raised: (reason) => `The author calls the change one of substance: ${reason}`,
	unchanged: 'The text is the same.',
	wholeText: 'Title and introduction',
	section: { added: (heading) => `${heading} – new section`, removed: (heading) => `${heading} – taken out` },
	done: {
		added: { heading: 'New heading', row: 'New row', item: 'New item', text: 'New', picture: 'New figure' },
		removed: {
			heading: 'Heading taken out',
			row: 'Row taken out',
			item: 'Item taken out',
			text: 'Taken out',
			picture: 'Figure taken out',
		},
		moved: { heading: 'Moved', row: 'Moved', item: 'Moved', text: 'Moved', picture: 'Moved' },
	},
	binds: 'duty or right',
	changed: {
		number: between('Number'),
		duty: between('Duty or right'),
		limit: between('Condition or exception'),
		time: between('Time'),
		role: between('Who'),
		reference: () => 'The link leads elsewhere',
		picture: () => 'The picture, figure or blank is another',
		wording: between('Wording'),
	},
	order: 'The order is another',
	before: 'Before:',
	after: 'Now:',
	concerns: (roles) => `Concerns ${roles}.`,
	editorialIn: (headings) => `Only language or form has changed in ${headings}.`,
	listed: andList,
	confirmation: {
		label: 'Read confirmation',
		declared: (version) => `I have read version ${version} and know what has changed.`,
		changed: 'What has changed',
		readBy: 'Read by',
		columns: ['Role', 'Name', 'Date', 'Signature'],
		aboutSheet: 'Where several have the same role, they use the lines at the end. The sheet is kept with the document.',
	},
};

function between(what: string): (before: string, after: string) => string {
	return (before, after) => {
		if (before === '') return `${what}: “${after}” has been added`;
		if (after === '') return `${what}: “${before}” has been taken out`;
		return `${what}: from “${before}” to “${after}”`;
	};
}
