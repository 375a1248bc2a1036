import type { FoundationMessages } from '../../types/index.ts';
import { provisionText } from '../provision-text.ts';
import type { Texts } from '../text.ts';

export const foundation: Texts<FoundationMessages> = {
	'provision-gone': {
		message: ({ kind, provision }) =>
			`Dokumenttypen «${kind}» oppgir normer for ${provisionText(provision, 'nb')}, men teksten har ingen slik del.`,
		remedy: () => 'Sett delen inn igjen i template.md, eller rett «provisions» i kind.yaml.',
		why: 'Står ikke delen i teksten, er det ingenting som dokumenterer normen.',
	},
	'kind-repeated': {
		message: ({ id, other }) => `${other} gjelder allerede; ${id} er av samme type.`,
		remedy: () => 'Sett det ene dokumentet til utgått, eller slå dem sammen.',
		why: 'Av slike dokumenter har hver virksomhet ett, så ingen er i tvil om hvilket som gjelder.',
	},
	'supersedes-earlier': {
		message: ({ id, replaced, version }) => `${id} versjon ${version} kan ikke erstatte versjon ${replaced}.`,
		remedy: () => 'Skriv den versjonen som gjaldt før, eller øk «version».',
		why: 'Leseren skal se hva den nye utgaven bygger på.',
	},
	'fact-written-out': {
		message: ({ found }) => `«${found}» er skrevet rett i teksten, men står også i README.md.`,
		remedy: ({ fact }) => `Skriv {{${fact}}} i stedet.`,
		why: 'Opplysninger om virksomheten står ett sted. Endres de der, blir alle dokumenter riktige.',
	},
};
