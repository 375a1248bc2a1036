import type { Doc } from '../../../scripts/types/index.ts';
import { aDoc } from '../a-doc.ts';
import { aPicture } from '../a-picture.ts';

/** A draft with example facts that holds every construct, long enough for three sheets of paper. */
export function aRichDoc(): Doc {
	return aDoc({
		markdown,
		frame: {
			line: '1-004 · versjon 2 · 2025 · Utkast',
			watermark: 'UTKAST',
			notices: [
				{ type: 'example', text: 'EKSEMPEL – oppdiktede opplysninger' },
				{ type: 'unofficial', text: 'Ikke i kraft' },
			],
			changes: { title: 'Endringer', columns: ['Versjon', 'Dato', 'Av', 'Endring'] },
		},
		meta: {
			status: { word: 'Utkast', state: 'draft' },
			company: {
				id: 'eksempelsaga',
				name: 'Eksempelsaga AS',
				orgNumber: '999 888 777',
				example: true,
				colour: '#1f4e6b',
				logo: aPicture('image/svg+xml'),
			},
			revisions: [
				{
					version: '2',
					date: '2025-02-14',
					by: 'Kari Eksempel',
					summary: 'Støymåling lagt til',
					change: 'substantive',
				},
				{ version: '1', date: '2023', by: 'Ola Eksempel', summary: 'Første utgave', change: 'substantive' },
			],
		},
	});
}

const rows = (text: string) => Array.from({ length: 14 }, (_, index) => `| ${index + 1} | ${text} |`).join('\n');

const markdown = `## Formål

Instruksen sikrer at alle vet **når** og *hvordan* bedriftshelsetjenesten brukes, og følger
[arbeidsmiljøloven § 3-3](https://lovdata.no/lov/2005-06-17-62/§3-3).[^1] Se [1-001 Mål](document:../instruction/1-001_Maal)
og ~~gammel rutine~~. Ring [113](tel:113) eller skriv til [post](mailto:post@eksempelsaga.no).[^1]

> Tjenesten er fri og uavhengig.

### Ansvar og arbeidsoppgaver

| Rolle | Oppgave | Frist | Timer |
| :--- | :--- | :---: | ---: |
| Daglig leder | Inngår avtale med godkjent bedriftshelsetjeneste[^to] | 1. mars | 12 |
| Verneombud | Deltar i sykefraværsoppfølgingen og risikovurderingene | Løpende | 40 |

| | Ja |
| --- | --- |
| Avtale | x |

| Rolle | Oppgave | Frist | Timer |
| --- | --- | --- | --- |
| Alle | Møter når tjenesten kaller inn | – |

#### Unntak

1. Først
   - støy
     - hørselsvern
2. Så

- [x] Avtale er signert
- [ ] Årsplan er gjennomgått
  - [ ] i utvalget

![Støynivå i tre haller](company/soyle.svg "Figur 1: Støynivå")

Et merke ![varseltrekant](company/soyle.png) i teksten\\
og en ny linje med \`kode < 5 & "to"\`.

\`\`\`
Avvik   2025-014 med en linje som er altfor lang til å få plass på en telefon uten å brytes et sted underveis
\`\`\`

---

## Målinger

| Nr. | Observasjon |
| ---: | --- |
${rows('Lydtrykknivå over tiltaksverdien; hørselsvern utlevert og merking kontrollert')}

## Flere målinger

| Måling | Resultat |
| ---: | --- |
${rows('Lydtrykknivå under tiltaksverdien; ingen videre oppfølging er nødvendig før neste gjennomgang')}

## Underskrift

[Sted og dato](pen:) [Underskrift](pen:)

[^1]: Lov av 17. juni 2005 nr. 62.
[^to]: Forskrift om organisering, kapittel 13.[^tre]

    Andre avsnitt.
[^tre]: En note i en note.
`;
