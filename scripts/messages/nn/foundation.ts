import type { FoundationMessages } from '../../types/index.ts';
import { provisionText } from '../provision-text.ts';
import type { Texts } from '../text.ts';

export const foundation: Texts<FoundationMessages> = {
	'provision-gone': {
		message: ({ kind, provision }) =>
			`Dokumenttypen «${kind}» gir opp normer for ${provisionText(provision, 'nn')}, men teksten har ingen slik del.`,
		remedy: () => 'Set delen inn att i template.md, eller rett «provisions» i kind.yaml.',
		why: 'Står ikkje delen i teksten, er det ingenting som dokumenterer norma.',
	},
	'kind-repeated': {
		message: ({ id, other }) => `${other} gjeld alt; ${id} er av same type.`,
		remedy: () => 'Set det eine dokumentet til utgått, eller slå dei saman.',
		why: 'Av slike dokument har kvar verksemd eitt, så ingen er i tvil om kva for eit som gjeld.',
	},
	'supersedes-earlier': {
		message: ({ id, replaced, version }) => `${id} versjon ${version} kan ikkje erstatte versjon ${replaced}.`,
		remedy: () => 'Skriv den versjonen som galdt før, eller auk «version».',
		why: 'Lesaren skal sjå kva den nye utgåva byggjer på.',
	},
	'fact-written-out': {
		message: ({ found }) => `«${found}» er skrive rett i teksten, men står òg i README.md.`,
		remedy: ({ fact }) => `Skriv {{${fact}}} i staden.`,
		why: 'Opplysningar om verksemda står éin stad. Blir dei endra der, blir alle dokument rette.',
	},
};
