import type { FleetTexts } from '../fleet-texts.ts';
import { amount, count } from './phrases.ts';

export const fleetTexts: FleetTexts = {
	companies: ({ companies, ready, facts }) =>
		`${count(companies, 'organisation', 'organisations')}: ${amount(ready)} ready, ${amount(companies - ready)} lacking facts (${count(facts, 'field', 'fields')})`,
	unread: (companies) =>
		`${count(companies, 'organisation', 'organisations')} ${companies === 1 ? 'is' : 'are'} not counted, since something is wrong with the facts.`,
	documents: ({ unchanged, changed, new: fresh, gone, errors }) =>
		`${count(unchanged + changed + fresh + errors, 'document', 'documents')}: ${amount(unchanged)} unchanged, ${amount(changed)} changed, ${amount(fresh)} new, ${amount(errors)} cannot be made yet; ${amount(gone)} gone`,
	nothingBuilt: 'Nothing was built before, so everything is new.',
	because: {
		text: 'Its text is new',
		library: 'The shared instructions are new',
		facts: 'The facts are new',
		registers: 'Registers or pictures are new',
		documents: 'Other documents that it rests on are new',
		template: 'The template is new',
		law: 'The law is new',
		program: 'The program is new',
		unrecorded: 'What it was made of was not recorded',
	},
	affected: (documents, companies, ids) =>
		`${count(documents, 'document', 'documents')} of ${count(companies, 'organisation', 'organisations')}: ${list(ids)}`,
	cited: (places, documents, companies) =>
		`${count(places, 'place', 'places')} in ${count(documents, 'document', 'documents')} of ${count(companies, 'organisation', 'organisations')}`,
	answered: (facts, companies, written) =>
		`${count(facts, 'fact', 'facts')} of ${count(companies, 'organisation', 'organisations')} ${written ? 'written.' : 'can be written with “--write”. Nothing was written.'}`,
	offer: '“--out FOLDER” writes the lists.',
	written: (file, rows) => `${file}: ${count(rows, 'row', 'rows')}`,
	nothingWritten: 'Nothing was written.',
	queue: {
		enqueued: (waiting, current) =>
			`${count(waiting, 'organisation', 'organisations')} queued; ${amount(current)} built already.`,
		outcomes: {
			published: 'published',
			unchanged: 'unchanged',
			refused: 'refused: errors in the documents',
			failed: 'failed',
		},
		documents: (documents) => count(documents, 'document', 'documents'),
		rate: (left, perSecond, seconds) =>
			`${count(left, 'organisation', 'organisations')} left · ${perSecond.toFixed(1)} documents a second${seconds === undefined ? '' : ` · ${Math.ceil(seconds / 60)} min left`}`,
		serverLost: 'The queue does not answer. Waiting until it is back.',
		serverBack: 'The queue is back.',
		folderLost: 'The folder is away. Waiting until it is back.',
		folderBack: 'The folder is back.',
		stopping: 'Stopping when what has been begun is done. Repeat to stop at once.',
		states: { waiting: 'Waiting', active: 'Being made', done: 'Done', refused: 'Refused', failed: 'Set aside' },
	},
	examples: {
		'yes-no': 'yes / no',
		'organisation-number': '9 digits',
		cvr: '8 digits',
		postcode: '4 digits',
		email: 'such as name@example.com',
		day: 'YYYY-MM-DD',
		integer: 'a whole number',
		phone: 'such as +47 00 00 00 00',
	},
};

/** The first few; that there are more is seen by the dots. */
function list(ids: readonly string[]): string {
	return `${ids.slice(0, 5).join(', ')}${ids.length > 5 ? ' …' : ''}`;
}
