import type { Edition, Revision } from '../../../../scripts/types/index.ts';
import { aDoc } from '../../a-doc.ts';
import { aPicture } from '../../a-picture.ts';
import { anEdition } from '../../an-edition.ts';

const folder = 'eksempelsaga/instruction';

const first: Revision = {
	version: '1',
	date: '2025-12-15',
	by: 'Kari Eksempel',
	summary: 'Første utgave',
	change: 'substantive',
};

const company = {
	id: 'eksempelsaga',
	name: 'Eksempelsaga AS',
	orgNumber: '999 888 777',
	example: true,
	colour: '#7a1f3d',
	logo: aPicture('image/svg+xml'),
};

const example = { type: 'example', text: 'EKSEMPEL – oppdiktede opplysninger' } as const;

const notices = [example];

/** A handbook of four documents in three chapters, one in Danish, with whatever could clash: notes, tables, headings. */
export function aHandbook(): Edition {
	const documents = [
		aDoc({
			id: '1-003',
			path: `${folder}/1-003_Verneombud`,
			markdown: `${clashing}\n## Verneombudet\n\nVerneombudet kan stanse farlig arbeid. Se [1-004](document:1-004_BHT).`,
			meta: { title: 'Verneombud og arbeidsmiljøutvalg', company, revisions: [first] },
			frame: {
				notices: [example, { type: 'historic', text: 'Historisk rettsgrunnlag' }],
				line: '1-003 · versjon 1 · 2025-12-15 · Aktiv',
			},
		}),
		aDoc({
			id: '1-004',
			path: `${folder}/1-004_BHT`,
			markdown: `${clashing}\n## Hva den gjør\n\nBedriftshelsetjenesten hjelper oss. Ring [den](tel:+4700000003).\n\n[Dato](pen:)`,
			meta: { title: 'Bruk av bedriftshelsetjenesten (BHT)', company },
			frame: { notices, line: '1-004 · versjon 2 · 2025 · Aktiv' },
		}),
		aDoc({
			id: '2-001',
			path: `${folder}/2-001_Risiko vurdering`,
			markdown: `## Ansvar\n\nLederen leder risikovurderingen.\n\n![Støy](company/soyle.svg "Støynivå")\n\n## Støykart\n\nMål støyen i hallen; skriv «sykefravær» i skjemaet.\n\n${rows}`,
			meta: { title: 'Risikovurdering', company },
			frame: { notices, line: '2-001 · versjon 2 · 2025 · Aktiv' },
		}),
		aDoc({
			id: '5-001',
			path: `${folder}/5-001_Brand`,
			language: 'da',
			markdown: '## Formål\n\nAlle kender alarmen.',
			meta: { title: 'Alarm ved brand', company },
			frame: { notices, line: '5-001 · version 1 · 2025 · Aktiv' },
		}),
	];
	const edition = anEdition(documents);
	const outside = {
		id: 'AVVIK-2026',
		title: 'Avvikslogg',
		kind: 'Logg',
		version: '1',
		date: '2026',
		status: { word: 'Utkast', state: 'draft' },
		anchor: undefined,
		path: 'deviation-log/AVVIK-2026_Avvikslogg_UTKAST',
	} as const;
	return { ...edition, register: [...edition.register, outside] };
}

const clashing = `## Formål

Teksten har en note.[^1] Og en til.[^to]

### Ansvar

| Rolle | Oppgave |
| --- | --- |
| Leder | Bestemmer |

- [x] Gjort
- [ ] Ikke gjort

[^1]: Første note.
[^to]: Andre note.
`;

const rows = [
	'| Måling av støy i hallen | Resultat etter tiltak | Neste måling | Ansvarlig for oppfølgingen |',
	'| --- | --- | --- | --- |',
	...Array.from(
		{ length: 40 },
		(_, index) => `| Hall ${index + 1} | Under tiltaksverdien | 2027-03-01 | Avdelingsleder |`,
	),
].join('\n');
