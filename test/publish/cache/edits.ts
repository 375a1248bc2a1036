import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { layOut } from '../../support/repository.ts';

/** Changes that people make between two builds, one way or back again; each leaves a repository that can be read. */
export const edits = {
	'a sentence': (root) =>
		toggle(root, 'instructions/1-002_Avvik.md', 'ikke er som det skal', 'er annerledes enn det skal'),
	'a fact that is printed': (root) => toggle(root, 'README.md', '+47 00 00 00 11', '+47 00 00 00 12'),
	'a fact that is printed nowhere': (root) => toggle(root, 'README.md', 'Prøveveien 2', 'Prøveveien 3'),
	'a version': (root) => toggle(root, 'instructions/1-002_Avvik.md', 'version: 1\n', 'version: 2\n'),
	'a colour': (root) => toggle(root, 'README.md', 'library: nb\n', 'library: nb\nbrand: {color: "#004400"}\n'),
	'an error': (root) => toggle(root, 'instructions/1-001_Orden-paa-verkstedet.md', 'status: Aktiv', 'status: Ferdig'),
	'a document': (root) => place(root, 'instructions/1-003_En-ny-instruks.md', document),
	'an override of the library': (root) =>
		place(
			root,
			'company/1-002_En-ny-instruks.md',
			document.replace('1-003', '1-002').replace('id:', 'kind: instruction\nid:'),
		),
	'an addition': (root) => place(root, 'company/additions/1-001.md', addition),
	'what an addition says': (root) => toggle(root, 'company/additions/1-001.md', 'nøkkelen', 'begge nøklene'),
	'an addition of the other company': (root) => place(root, 'company/annen/additions/1-001.md', addition),
	'a row of a register': (root) =>
		place(root, 'company/training.csv', 'Navn;Opplæring;Gjennomført\nSiv Prøve;Truckfører;12.01.2026\n'),
	'another row in its place': (root) =>
		place(root, 'company/training.csv', 'Navn;Opplæring;Gjennomført\nPer Prøve;Kranfører;13.02.2026\n'),
	'a picture': (root) => picture(root, '#004400'),
	'another picture in its place': (root) => picture(root, '#440000'),
	'a company': (root) =>
		place(
			root,
			'company/annen/README.md',
			readFileSync(join(root, 'README.md'), 'utf8').replace('id: prove\n', '').replace('919191910', '200000005'),
		),
	'a document of the other company': (root) =>
		place(
			root,
			'company/annen/2-001_En-ny-instruks.md',
			document.replace('1-003', '2-001').replace('id:', 'kind: instruction\nid:'),
		),
	'a fact of the other company': (root) => toggle(root, 'company/annen/README.md', 'Per Prøve', 'Pål Prøve'),
	'another name of a document': (root) =>
		rename(root, 'instructions/1-002_Avvik.md', 'instructions/1-002_Feil-som-vi-retter.md'),
	'another title': (root) => toggle(root, 'instructions/1-002_Avvik.md', 'title: Avvik', 'title: Avvik og feil'),
	'an approval': (root) =>
		place(root, 'company/approvals.lock', readFileSync('test/support/approval/approvals.lock', 'utf8')),
	'a damaged approval': (root) => toggle(root, 'company/approvals.lock', 'version: "2"', 'versjon: "2"'),
	'an order': (root) => place(root, 'instructions/revisions/ordre.md', order),
	'another order in its place': (root) =>
		toggle(root, 'instructions/revisions/ordre.md', 'SKAL være kort', 'SKAL ha detaljer for bedriften'),
	'a finding': (root) =>
		toggle(root, 'instructions/1-001_Orden-paa-verkstedet.md', 'Orden betyr', 'Tillittsvalgt. Orden betyr'),
	'a waiver': (root) =>
		toggle(
			root,
			'instructions/1-001_Orden-paa-verkstedet.md',
			'nextReview: 2028',
			'waivers:\n  - {code: wording, text: Orden betyr, reason: Sitat, by: Verksmester}\nnextReview: 2028',
		),
	'a link to a heading': (root) =>
		toggle(
			root,
			'instructions/1-001_Orden-paa-verkstedet.md',
			'gangveier er frie',
			'[gangveier](1-002_Avvik.md#straks) er frie',
		),
	'a heading that is linked to': (root) =>
		toggle(root, 'instructions/1-002_Avvik.md', '## Gjennomføring\n', '## Gjennomføring\n\n### Straks\n'),
	'lines above a text': (root) =>
		toggle(root, 'instructions/1-002_Avvik.md', 'owner: Verksmester\n', 'owner:\n  Verksmester\n'),
	'a reference': (root) =>
		toggle(root, 'instructions/1-001_Orden-paa-verkstedet.md', '  - {document: 1-002}\n', '  - {document: 1-003}\n'),
	'a plan and a report on it': (root) => {
		for (const name of [
			'BHTR-2025_Aarsrapport-for-bedriftshelsetjenesten-2025.md',
			'PLAN-2025_Handlingsplan-for-bedriftshelsetjenesten-2025.md',
		])
			place(root, `company/${name}`, readFileSync(`company/${name}`, 'utf8'));
	},
	'what a report takes of its plan': (root) =>
		toggle(
			root,
			'company/PLAN-2025_Handlingsplan-for-bedriftshelsetjenesten-2025.md',
			'tasks: 9, hours: 63',
			'tasks: 9, hours: 65',
		),
	'who publishes the library': (root) =>
		toggle(root, 'README.md', 'library: nb\n', 'library: nb\nlibraryPublisher: Prøveforlaget\n'),
	'where the handbook is published': (root) =>
		toggle(root, 'README.md', 'library: nb\n', 'library: nb\nhandbookAddress: https://hms.prove.example\n'),
	'a norm': (root) => toggle(root, 'templates/norms/S0.yaml', 'Møderne bygger på', 'Møderne bygger helt på'),
	'a typeface': (root) => {
		const faces = { regular: '400Regular', italic: '400Regular_Italic', bold: '700Bold', boldItalic: '700Bold_Italic' };
		for (const [face, name] of Object.entries(faces)) font(root, `company/${face}.ttf`, name);
		const named = Object.keys(faces).map((face) => `${face}: company/${face}.ttf`);
		const fonts = `brand: {fonts: {name: Source Sans 3, ${named.join(', ')}}}\n`;
		toggle(root, 'README.md', 'library: nb\nexample', `library: nb\n${fonts}example`);
	},
	'another file for a typeface': (root) => font(root, 'company/bold.ttf', '400Regular'),
	'a customer of a service': (root) => place(root, 'company/kunde/README.md', customer),
	'a service': (root) => place(root, 'company/garver/README.md', service),
	'a service for others': (root) => toggle(root, 'company/garver/README.md', '[garverier]', '[skomagere]'),
	'words of a template': (root) =>
		toggle(root, 'templates/instruction/template.md', '{{body}}', 'Les dette først.\n\n{{body}}'),
	'a template': (root) => toggle(root, 'templates/instruction/kind.yaml', 'nb: Instruks,', 'nb: Rutine,'),
	'everything back': layOut,
} satisfies Readonly<Record<string, (root: string) => void>>;

export type Edit = keyof typeof edits;

const addition = `---
document: 1-001
---

## Ansvar

{{company.manager.name}} har nøkkelen.
`;

const document = `---
id: 1-003
title: En ny instruks
version: 1
date: 2026
status: Aktiv
language: nb
owner: Verksmester
approver: Daglig leder
---

## Formål

En ny sak hos {{company.name}}.

## Definisjon

Det nye er det som kom sist.

## Målgruppe

Alle.

## Ansvar

{{company.manager.name}} og {{company.safetyRepresentative.name}}.

## Gjennomføring

Gjør det nye{{#each register.training}}, {{name}} først{{/each}}.
`;

const order = '# Revisjon: 1-002_Avvik.md\n\n- Instruksen SKAL være kort.\n- Instruksen SKAL være skrevet på norsk.\n';

const customer = `---
type: enterprise
name: Prøvegarveri
employees: 20
manager: {name: Bo Prøve}
service: {model: 3, company: garver}
branch: Garverier
language: da
country: DK
legalBasis: historic
example: ja
---
`;

const service = `---
type: branch-service
name: Garvertjenesten
district: Prøvekreds
branches: [garverier]
reach: landsdækkende
manager: {name: Bo Prøve}
language: da
country: DK
legalBasis: historic
example: ja
---
`;

/** Where the text does not stand, nothing is changed. */
function toggle(root: string, file: string, one: string, other: string): void {
	const path = join(root, file);
	if (!existsSync(path)) return;
	const text = readFileSync(path, 'utf8');
	writeFileSync(path, text.includes(other) ? text.replace(other, one) : text.replace(one, other));
}

function place(root: string, file: string, text: string): void {
	const path = join(root, file);
	if (existsSync(path) && readFileSync(path, 'utf8') === text) rmSync(path);
	else {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	}
}

/** There and back again. */
function rename(root: string, one: string, other: string): void {
	const [from, to] = existsSync(join(root, one)) ? [one, other] : [other, one];
	if (existsSync(join(root, from))) renameSync(join(root, from), join(root, to));
}

function font(root: string, file: string, name: string): void {
	const face = `node_modules/@expo-google-fonts/source-sans-3/${name}/SourceSans3_${name}.ttf`;
	cpSync(face, join(root, file));
}

/** One is shown from now on, or takes the place of the one that is. */
function picture(root: string, colour: string): void {
	const file = join(root, 'instructions/1-001_Orden-paa-verkstedet.md');
	const text = readFileSync(file, 'utf8');
	if (!text.includes('![')) writeFileSync(file, `${text}\n![Skisse av hylla](skisse.svg)\n`);
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="${colour}"/></svg>\n`;
	writeFileSync(join(root, 'instructions/skisse.svg'), svg);
}
