import { expect, test } from 'vitest';
import { redlineOf } from '../../../scripts/compare/redline-of.ts';
import { changeSummary } from '../../../scripts/compare/substance/change-summary.ts';
import { loadWordLists } from '../../../scripts/load/templates/word-lists.ts';
import { changesText } from '../../../scripts/render/changes/changes-text.ts';
import type { Language, Revision } from '../../../scripts/types/index.ts';
import { aDoc } from '../a-doc.ts';

const words = await loadWordLists('.', (message) => {
	throw new Error(message.code);
});

const headings = { nb: 'Målgruppe', nn: 'Målgruppe', da: 'Målgruppe', en: 'Audience' };
const none = { nb: [], nn: [], da: [], en: [] };
const audience = { key: 'audience', heading: headings, also: none, norms: [], mayBeEmpty: false, readers: true };

function told(
	from: string,
	to: string,
	{ language = 'nb' as Language, revisions = [] as readonly Revision[] } = {},
): string {
	const [earlier, later] = [
		aDoc({ markdown: from, language, meta: { version: '1', title: 'Truckkjøring' } }),
		aDoc({ markdown: to, language, meta: { version: '2', title: 'Truckkjøring', revisions } }),
	];
	const redline = redlineOf(earlier, later);
	return changesText(redline, changeSummary(redline, { sections: [audience] }, words[language]));
}

const old = `## Målgruppe

Truckførere og ledere.

## Ansvar

Daglig leder skal sjekke trucken innen 5 dager. Verneombudet får melding.

## Gjennomføring

Kjør sakte i hallen.
`;

const entry = { version: '2', date: '2026-03-01', by: 'HMS-koordinator', summary: 'Ny frist.' } as const;

test('a new deadline: what it was and is, whom it concerns, and who reads again', () => {
	expect(told(old, old.replace('5 dager', '7 dager').replace('Kjør sakte', 'Kjør sakte,'))).toMatchInlineSnapshot(`
		"1-004 Truckkjøring
		Endringer fra versjon 1 til versjon 2

		Må leses på nytt av: daglig leder, truckfører og leder.

		Ansvar
		- Tall: fra «5» til «7»
		  Før: Daglig leder skal sjekke trucken innen 5 dager.
		  Nå: Daglig leder skal sjekke trucken innen 7 dager.
		  Gjelder daglig leder.

		Bare språk eller form er endret i Gjennomføring.
		"
	`);
});

test('a comma: nobody reads again', () => {
	expect(told(old, old.replace('sakte i', 'sakte, i'))).toMatchInlineSnapshot(`
		"1-004 Truckkjøring
		Endringer fra versjon 1 til versjon 2

		Ingen trenger å lese på nytt: bare språk og form er endret.

		Bare språk eller form er endret i Gjennomføring.
		"
	`);
});

test('a new duty, a sentence less and a new section', () => {
	const later = `${old.replace(' Verneombudet får melding.', '')}\n- Alle skal bruke belte.\n\n## Opplæring\n\nNye førere skal ha kurs.\n`;
	expect(told(old, later)).toMatchInlineSnapshot(`
		"1-004 Truckkjøring
		Endringer fra versjon 1 til versjon 2

		Må leses på nytt av: verneombud, truckfører og leder.

		Ansvar
		- Tatt ut (plikt eller rett): Verneombudet får melding.
		  Gjelder verneombud.

		Gjennomføring
		- Nytt punkt (plikt eller rett): Alle skal bruke belte.

		Opplæring – ny del
		- Nytt (plikt eller rett): Nye førere skal ha kurs.
		"
	`);
});

test('in Nynorsk, Danish and English', () => {
	expect(
		told('## Ansvar\n\nLeiaren skal varsle.\n', '## Ansvar\n\nLeiaren bør varsle.\n', { language: 'nn' }),
	).toMatchInlineSnapshot(`
		"1-004 Truckkjøring
		Endringar frå versjon 1 til versjon 2

		Må lesast på nytt av: leiar.

		Ansvar
		- Plikt eller rett: frå «skal» til «bør»
		  Før: Leiaren skal varsle.
		  No: Leiaren bør varsle.
		  Gjeld leiar.
		"
	`);
	expect(
		told('## Ansvar\n\nLederen skal melde.\n', '## Ansvar\n\nLederen bør melde.\n', { language: 'da' }),
	).toMatchInlineSnapshot(`
		"1-004 Truckkjøring
		Ændringer fra version 1 til version 2

		Skal læses igen af: leder.

		Ansvar
		- Pligt eller ret: fra »skal« til »bør«
		  Før: Lederen skal melde.
		  Nu: Lederen bør melde.
		  Gælder leder.
		"
	`);
	expect(
		told('## Duties\n\nThe manager shall report.\n', '## Duties\n\nThe manager may report.\n', { language: 'en' }),
	).toMatchInlineSnapshot(`
		"1-004 Truckkjøring
		Changes from version 1 to version 2

		To be read again by: manager.

		Duties
		- Duty or right: from “shall” to “may”
		  Before: The manager shall report.
		  Now: The manager may report.
		  Concerns manager.
		"
	`);
});

test('the author overrules with a reason, and not without one', () => {
	const later = old.replace('Kjør sakte', 'Kjør rolig');
	const reason = 'Samme krav med et enklere ord.';
	const overruled = told(old, later, { revisions: [{ ...entry, change: 'editorial', reason }] });
	expect(overruled).toContain(`Forfatteren regner endringen som redaksjonell: ${reason}`);
	expect(overruled).toContain('Nå: Kjør rolig i hallen.');
	expect(told(old, later, { revisions: [{ ...entry, change: 'editorial' }] })).toContain('Må leses på nytt av: ');
	const raised = told(old, old.replace('sakte i', 'sakte, i'), {
		revisions: [{ ...entry, change: 'substantive', reason }],
	});
	expect(raised).toContain(`Forfatteren regner endringen som viktig: ${reason}`);
});

test('the same text twice', () => {
	expect(told(old, old)).toBe('1-004 Truckkjøring\nEndringer fra versjon 1 til versjon 2\n\nTeksten er den samme.\n');
});
