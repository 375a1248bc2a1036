import { expect, test } from 'vitest';
import { called, yearsOf } from './wheels.ts';

const years = await yearsOf();

test.each([
	[1988, '1988-04-01', '1988-03-30', 'Langfredag'],
	[2024, '2024-04-01', '2024-03-27', 'Anden påskedag'],
	[2027, '2027-04-01', '2027-04-01', undefined],
	[2028, '2028-04-01', '2028-03-31', undefined],
	[2029, '2029-04-01', '2029-03-28', 'Påskedag'],
])('in %i the report is due on %s, and best sent on %s', (year, due, recommended, holiday) => {
	const [report, ...more] = called('Årsrapport', years.of(year, 'centre'));
	expect(more).toEqual([]);
	expect(report).toMatchObject({ due, recommended, concerns: year - 1, historic: true, norms: ['S1-p13'] });
	expect(report?.closed?.da).toBe(holiday);
});

test.each([
	[2027, '2027-02-28', '2027-02-26'],
	[2028, '2028-02-29', '2028-02-29'],
	[2032, '2032-02-29', '2032-02-27'],
])('the last day of February %i is %s', (year, due, recommended) => {
	expect(called('Oppnevningsvarsel', years.of(year, 'centre'))).toMatchObject([{ due, recommended }]);
});

test.each([
	['2028-05-17', '2028-05-16', 'Grunnlovsdagen'],
	// Whit Monday, too.
	['2027-05-17', '2027-05-14', 'Andre pinsedag'],
	['2026-05-01', '2026-04-30', 'Arbeidernes dag'],
	['2026-04-02', '2026-04-01', 'Skjærtorsdag'],
	['2027-05-06', '2027-05-05', 'Kristi himmelfartsdag'],
])('in Norway, what ends on %s is best renewed by %s: %s', async (due, recommended, holiday) => {
	const moved = await yearsOf([
		{ file: 'README.md', find: 'approvedUntil: 2030-01-31', replace: `approvedUntil: ${due}` },
	]);
	const label = 'Godkjenning av bedriftshelsetjenesten går ut';
	const [ends] = called(label, moved.of(Number(due.slice(0, 4)), 'prove'));
	expect(ends).toMatchObject({ due, recommended, subject: 'Prøve Helse AS' });
	expect(ends?.closed?.nb).toBe(holiday);
});

test('what has no day is told, after all that has one', () => {
	const { deadlines } = years.of(2027);
	const unset = deadlines.filter(({ due }) => due === undefined);
	expect(unset.map(({ label, status }) => [label.da, status])).toEqual([
		['Periodisk indberetning', 'unset'],
		['Regnskab og budgetforslag', 'unset'],
	]);
	expect(deadlines.slice(-2)).toEqual(unset);
	const days = deadlines.flatMap(({ due }) => due ?? []);
	expect(days).toEqual([...days].sort());
});

test('nothing is late until today is known, and then from the day after the last', () => {
	const statuses = (asOf?: string) => called('Årsrapport', years.of(2027, 'centre', asOf)).map(({ status }) => status);
	expect(statuses()).toEqual(['due']);
	// The recommended day is advice; only the last day makes late.
	expect(statuses('2027-04-01')).toEqual(['due']);
	expect(statuses('2027-04-02')).toEqual(['late']);
});

test('a meeting whose minutes are in force is done, on its day', () => {
	const [meeting] = called('Årlig delegatmøte', years.of(1988, 'centre', '1988-12-31'));
	expect(meeting).toMatchObject({ from: '1988-03-01', due: '1988-03-31', status: 'done', doneOn: '1988-03-10' });
	expect(called('Årlig delegatmøte', years.of(1989, 'centre'))).toMatchObject([{ status: 'due', doneOn: undefined }]);
});

test('a document that takes the place of another shows when it must be gone through', () => {
	const reviews = called('Neste revisjon', years.of(2028, 'prove'));
	expect(reviews.map(({ subject, due }) => [subject, due])).toEqual([['1-001 Orden på verkstedet', '2028-03-01']]);
});

test('the row of a register is told by its number and by what is to be done', async () => {
	const row = '"3","2027-01-10","Arbeidstilsynet","","Sikre rekkverket","Per Prøve","2027-03-01","",""';
	const head = 'number,date,authority,reference,what,responsible,deadline,done,reported';
	const { of } = await yearsOf([{ file: 'company/injunctions.csv', write: `${head}\n${row}\n` }]);
	const [deadline] = called('Frist for pålegg', of(2027, 'prove'));
	expect(deadline?.subject).toBe('3 – Sikre rekkverket');
});

test('every deadline has a name of its own, the same in each run and when its day moves', async () => {
	const uids = (year: number) => years.of(year).deadlines.map(({ uid }) => uid);
	expect(new Set(uids(2027)).size).toBe(uids(2027).length);
	expect(uids(2027)).toEqual((await yearsOf()).of(2027).deadlines.map(({ uid }) => uid));
	const ofReport = (year: number) => called('Årsrapport', years.of(year, 'centre')).map(({ uid }) => uid);
	expect(ofReport(2027)).not.toEqual(ofReport(2028));
	const moved = await yearsOf([
		{ file: 'company/centre/README.md', find: 'legalBasis:', replace: 'deadlines: {budget: 05-15}\nlegalBasis:' },
	]);
	const ofBudget = (of: typeof years) =>
		called('Regnskap og budsjettforslag', of.of(2027, 'centre')).map(({ uid }) => uid);
	expect(ofBudget(moved)).toEqual(ofBudget(years));
	expect(called('Regnskap og budsjettforslag', moved.of(2027, 'centre'))).toMatchObject([{ due: '2027-05-15' }]);
});

test('a plan that is still a draft is not done, whatever day it tells', async () => {
	const plan = (status: string) => ({
		file: 'company/PLAN-2027_Plan.md',
		write: `---\nid: PLAN-2027\ntitle: Plan\nkind: action-plan\nversion: 1\ndate: 2027-01-12\nstatus: ${status}\nowner: Verksmester\napprover: Daglig leder\nrecipients: [verneombudet]\nyear: 2027\nprepared: 2027-01-12\nparticipants: [bedriftshelsetjenesten, verneombudet]\n---\n`,
	});
	const told = async (status: string) =>
		called('Handlingsplan for BHT (vanlig tid)', (await yearsOf([plan(status)])).of(2027, 'prove', '2027-03-01'));
	expect(await told('Utkast')).toMatchObject([{ status: 'late', doneOn: undefined }]);
	expect(await told('Aktiv')).toMatchObject([{ status: 'done', doneOn: '2027-01-12' }]);
});
