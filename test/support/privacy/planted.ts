import { Header, Paragraph } from 'docx';
import { templateBytes } from '../../render/docx/a-template.ts';
import type { Edits } from '../repository.ts';

/** The roads by which a number can come into what is built. */
export const roads = [
	'fact',
	'address',
	'company-text',
	'title',
	'owner',
	'revision-by',
	'revision-summary',
	'recipient',
	'recipient-address',
	'heading',
	'text',
	'emphasis',
	'list',
	'cell',
	'link-address',
	'link-text',
	'link-title',
	'alt-text',
	'picture-title',
	'picture-name',
	'picture-words',
	'picture-comment',
	'inline-code',
	'code',
	'footnote',
	'register-cell',
	'register-key',
	'due',
	'word-template',
	'chart',
	'replaced',
] as const;

export type Road = (typeof roads)[number];

/** Written where a reader takes it for another number: neither is to be told of. */
export const declared = { account: '01016050012', productionUnit: '0101601234' } as const;

/** How a repository with a number on each road differs from the base. */
export async function planted(number: (road: Road) => string): Promise<Edits> {
	const head = new Header({ children: [new Paragraph(`Ring ${number('word-template')}`)] });
	const template = await templateBytes({ sections: [{ headers: { default: head }, children: [new Paragraph('')] }] });
	return [
		{ file: 'company/mal.docx', base64: template.toString('base64') },
		{ file: 'README.md', find: 'library: nb', replace: 'library: nb\nbrand: {wordTemplate: company/mal.docx}' },
		{ file: 'README.md', find: 'name: Siv Prøve', replace: `name: Siv Prøve ${number('fact')}` },
		{ file: 'README.md', find: 'street: Prøveveien 2', replace: `street: Prøveveien ${number('address')}` },
		{ file: 'README.md', find: 'bare finnes i prøvene', replace: `finnes ${number('company-text')}` },
		{ file: `company/${number('picture-name')}.svg`, write: picture(number) },
		{ file: 'company/deviations.csv', write: deviations(number) },
		{ file: 'company/recipients.csv', write: recipients(number) },
		{ file: 'company/AVVIK-2026_Avvik.md', write: log },
		{ file: `instructions/1-003_Titler-${number('title')}.md`, write: instruction(number) },
		{ copy: 'test/support/accounts', to: 'company/centre' },
		{ file: 'company/centre/tasks.csv', find: '1987;Målinger', replace: `1987;Målinger ${number('chart')}` },
	];
}

function picture(number: (road: Road) => string): string {
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 90" width="90" height="90">
<!-- Ring ${number('picture-comment')} -->
<text x="1" y="9">${number('picture-words')}</text>
</svg>
`;
}

function deviations(number: (road: Road) => string): string {
	return `Nr.;Dato;Sted;Hva skjedde;Årsak;Tiltak;Ansvarlig;Frist;Lukket;Alvor
${number('register-key')};2026-01-12;Hallen;Se ${number('due')};Et fall;Ring ${number('register-cell')};Siv Prøve;2026-12-01;;høy
`;
}

function recipients(number: (road: Road) => string): string {
	return `Mottaker;Kalles også;Slags;Att.;Adresse;Eksemplarer;Måte
Ledelsen;;organ;daglig leder;Boks ${number('recipient-address')};1;internt
`;
}

const log = `---
id: AVVIK-2026
kind: deviation-log
title: Avvik
version: 1
date: 2026-03-01
status: Aktiv
owner: Verkstedleder
approver: Daglig leder
---

Logg.
`;

function instruction(number: (road: Road) => string): string {
	return `---
id: 1-003
title: Titler ${number('title')}
version: 1
date: 2026-03-01
status: Aktiv
language: nb
owner: Verksmester ${number('owner')}
approver: Daglig leder
supersedes: Notat ${number('replaced')}
recipients: [Ledelsen, 'Siv ${number('recipient')}']
revisions:
  - {version: 1, date: 2026-03-01, by: 'Siv ${number('revision-by')}', summary: 'Om ${number('revision-summary')}', change: editorial}
---

## Formål

{{company.name}} ringer {{company.safetyRepresentative.name}} i {{company.address.street}}.

Betal på konto ${declared.account} for P-nr. ${declared.productionUnit}.

## Definisjon

### Om ${number('heading')}

Se ${number('text')} og **${number('emphasis')}**[^1], ${'`'}${number('inline-code')}${'`'}.

[^1]: Som ${number('footnote')}.

## Målgruppe

- Alle ${number('list')}

| Hvem |
|------|
| ${number('cell')} |

## Ansvar

Skriv [til ${number('link-text')}](https://example.com/${number('link-address')} "Om ${number('link-title')}").

![Et skilt ${number('alt-text')}](../company/${number('picture-name')}.svg "Bilde ${number('picture-title')}")

## Gjennomføring

${'```'}text
Ring ${number('code')}
${'```'}
`;
}
