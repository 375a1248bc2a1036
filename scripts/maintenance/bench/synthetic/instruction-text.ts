import { fileName } from '../../../fill/names/file-name.ts';
import { createDraw, type Draw } from './draw.ts';
import { guards, places, type Topic, topics } from './words.ts';

/** How many instructions an invented company has. */
export const documentsOfCompany = 14;

export interface SyntheticDocument {
	readonly name: string;
	readonly text: string;
}

/**
 * An invented instruction of two pages, whose sentences no other has; the same for the same numbers.
 * @param document from 0, below `documentsOfCompany`
 */
export function instruction(company: number, document: number): SyntheticDocument {
	const draw = createDraw(company * 1000 + document + 1);
	const id = idOf(document);
	const { title, ...topic } = titled(company, document);
	// Another document of the company: the first, which every company has.
	const other = { id: idOf(0), name: nameOf(company, 0) };
	return {
		name: nameOf(company, document),
		text: `${head(id, title, document, other.id)}\n${body(draw, topic, other)}`,
	};
}

function idOf(document: number): string {
	return `7-${String(document + 1).padStart(3, '0')}`;
}

function nameOf(company: number, document: number): string {
	return `${fileName(idOf(document), titled(company, document).title)}.md`;
}

function titled(company: number, document: number): Topic {
	const topic = topics[(company + document) % topics.length] as Topic;
	const draw = createDraw(company * 1000 + document + 500);
	return { ...topic, title: `${topic.title} i ${draw.from(places)} ${draw.upTo(99)}` };
}

function head(id: string, title: string, document: number, other: string): string {
	const reference = document === 0 ? '' : `\n  - {document: ${other}}`;
	return `---
kind: instruction
id: ${id}
title: ${title}
version: 1
date: 2025-12-15
status: Aktiv
language: nb
owner: HMS-koordinator
approver: Daglig leder
approved: 2025-12-15
nextReview: 2027-12-15
confidentiality: intern
references:
  - {law: internkontroll, section: "5"}
  - {law: utforelse, section: "2-1"}${reference}
revisions:
  - {version: 1, date: 2025-12-15, by: HMS-koordinator, summary: Første utgave., change: substantive}
---
`;
}

function body(draw: Draw, { work, tool, harm }: Omit<Topic, 'title'>, other: { id: string; name: string }): string {
	const at = () => `${draw.from(places)} ${draw.upTo(99)}`;
	const days = () => `${draw.upTo(9) + 1} dager`;
	const [first = '', second = '', third = ''] = draw.some(guards, 3);
	return `## Formål

{{company.name}} vil hindre ${harm} ved ${work} i ${at()}. Det gjelder også i ${at()}.

## Definisjon

- **Jobben:** ${work}, også når den gjøres i ${at()} eller hos andre.
- **Utstyret:** ${tool} med nummer ${draw.upTo(9999)}, og alt som hører til det i ${at()}.
- **Ansvarlig for utstyret:** den som har navnet sitt på tavla i ${at()}.

## Målgruppe

De av våre {{company.employees}} ansatte som driver med ${work}, og innleide som er med på det i ${at()}.

## Ansvar

- **Daglig leder {{company.manager.name}}** gir tid og penger til tiltakene i ${at()}.
- **HMS-koordinator {{company.hseCoordinator.name}}** går gjennom instruksen hver ${days()} etter at noe er endret.
- **Verneombud {{company.safetyRepresentative.name}}** kan stanse jobben i ${at()} når det er fare.
- **Nærmeste leder** viser nye folk ${tool} og veien til ${at()}.
- **Du** sier fra når noe er feil i ${at()}.

## Gjennomføring

### Før vi begynner

1. Se etter at ${tool} er sjekket siste ${days()}. Er den ikke det, henter du en annen i ${at()}.
2. Ta på ${first} og ${second}. I ${at()} trenger du også ${third}.
3. Rydd to meter rundt deg, og flytt det som kan velte, til ${at()}.
4. Si til dem i ${at()} at du begynner, og hvor lenge du holder på.
5. Finn nærmeste nødutgang. Fra ${at()} går den til {{company.assemblyPoint}}.

### Når vi arbeider

- Hold deg bak streken i ${at()} til den som styrer ${tool}, gir tegn.
- Ta pause etter ${draw.upTo(40) + 20} minutter, og bytt med den som står i ${at()}.
- La ingen gå under eller bak ${tool}. Sperr av mot ${at()} med bånd.
- Kjenner du at noe er galt, slår du av og spør lederen i ${at()}.
- Arbeider du alene, ringer du {{company.hseCoordinator.phone}} hver time.

### Når det går galt

| Hva | Gjør dette | Hvor |
|---|---|---|
| Fare for ${harm} | Stans, sperr av og rop til de andre | ${at()} |
| Noen er skadet | Gi førstehjelp, og ring 113 | skapet i ${at()} |
| ${tool[0]?.toUpperCase()}${tool.slice(1)} er ødelagt | Heng på rødt merke, og sett den bort | ${at()} |
| Etterpå | Skriv hva som skjedde, innen ${days()} | ${at()} |

### Gjennom året

| Når | Hva | Hvem | Hvor det står |
|---|---|---|---|
| Uke ${draw.upTo(12)} | Opplæring i ${work} | Nærmeste leder | Permen i ${at()} |
| Uke ${draw.upTo(12) + 12} | Kontroll av ${first} og ${second} | Ansvarlig for utstyret | Kortet ved ${at()} |
| Uke ${draw.upTo(12) + 30} | Runde med verneombudet i ${at()} | HMS-koordinator | Handlingsplanen |

Trenger vi råd om ${harm}, spør vi {{company.occupationalHealthService.name}}. Mer står i [${other.id}](${other.name}).
`;
}
