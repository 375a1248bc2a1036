import type { Doc, Language } from '../../../scripts/types/index.ts';
import { aDoc } from '../a-doc.ts';
import { aPicture } from '../a-picture.ts';

/** A document of every construct, inside and round the text. */
export function richDoc(language: Language = 'nb'): Doc {
	const doc = aDoc({ markdown, language });
	const { company } = doc.meta;
	return {
		...doc,
		meta: {
			...doc.meta,
			status: { word: 'Utkast', state: 'draft' },
			references: [{ text: 'Arbeidsmiljøloven § 3-3', sections: [], address: 'https://lovdata.no/lov/2005-06-17-62' }],
			revisions: [
				{ version: '2', date: '2025-02-14', by: 'Kari Nordmann', summary: 'Ny rutine.', change: 'substantive' },
				{ version: '1', date: '2023', by: 'Ola Hansen', summary: 'Første utgave.', change: 'editorial' },
			],
			company: { ...company, example: true, logo: { ...aPicture('image/svg+xml'), width: 600, height: 200 } },
		},
		frame: {
			...doc.frame,
			notices: [
				{ type: 'example', text: 'EKSEMPEL – oppdiktede opplysninger' },
				{ type: 'unofficial', text: 'Ikke i kraft – status: Utkast' },
			],
			watermark: 'UTKAST',
			changes: { title: 'Endringer', columns: ['Versjon', 'Dato', 'Av', 'Endring'] },
		},
	};
}

const markdown = `
## Formål

Instruksen gjelder [arbeidsmiljøloven](https://lovdata.no/lov/2005-06-17-62#§3-3), **alle *ansatte*** og \`HMS-2019\`.[^1]
Se [1-001](document:../instruction/1-001_Mal), [Ansvar](#ansvar) og ~~rundskriv 12~~.\\
Ny linje, skriv til [bht](mailto:bht@eksempel.no) eller ring [oss](tel:+4722000000).[^2]

> Sitat med **fet** skrift[^1]
>
> - punkt i sitat
>
> > indre sitat

## Ansvar

1. Første
   - under

     videre under
   - [ ] oppgave
2. Andre

   \`\`\`
   kode	i punkt
   \`\`\`

   | a | b |
   | - | -: |
   | 1 | 2 |

7. Sjuende

- [x] gjort
- [ ] ikke gjort

### Tabell

| Rolle | Oppgave[^3] | Frist | Timer |
| :-- | --- | :-: | --: |
| Daglig leder | Inngår **avtalen** | 1. mars | 12 |
| ![Søyler](company/soyle.png) | [Navn](pen:) | | |

#### Bilder

![Søyler over fravær](company/soyle.svg "Figur 1. Fravær")

![Søyler](company/soyle.jpg) i teksten og [![bilde](company/soyle.png)](https://eksempel.no).

---

\`\`\`
if (a < b && c) {
	"kode"
}
\`\`\`

##### Underskrift

Telefon: [mobil](pen:)

[Sted og dato](pen:) [Underskrift](pen:)

[Leder](pen:)

[^1]: Forskrift kapittel 13, se [Lovdata](https://lovdata.no).
[^2]: To avsnitt.

    - og en liste

    | tabell | her |
    | - | - |
    | i | noten |
[^3]: I en tabell, se også[^1] og[^4].
[^4]: Bare i en note.
`;
