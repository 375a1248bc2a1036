import type { FoundationMessages } from '../../types/index.ts';
import { provisionText } from '../provision-text.ts';
import type { Texts } from '../text.ts';

export const foundation: Texts<FoundationMessages> = {
	'provision-gone': {
		message: ({ kind, provision }) =>
			`Dokumenttypen »${kind}« nævner normer for ${provisionText(provision, 'da')}, men teksten har ikke den del.`,
		remedy: () => 'Sæt delen ind igen i template.md, eller ret »provisions« i kind.yaml.',
		why: 'Står delen ikke i teksten, er der intet, der dokumenterer normen.',
	},
	'kind-repeated': {
		message: ({ id, other }) => `${other} gælder allerede; ${id} er af samme type.`,
		remedy: () => 'Sæt det ene dokument til udgået, eller slå dem sammen.',
		why: 'Af den slags dokumenter har hver virksomhed ét, så ingen er i tvivl om, hvilket der gælder.',
	},
	'supersedes-earlier': {
		message: ({ id, replaced, version }) => `${id} version ${version} kan ikke erstatte version ${replaced}.`,
		remedy: () => 'Skriv den version, der gjaldt før, eller øg »version«.',
		why: 'Læseren skal se, hvad den nye udgave bygger på.',
	},
	'fact-written-out': {
		message: ({ found }) => `»${found}« er skrevet direkte i teksten, men står også i README.md.`,
		remedy: ({ fact }) => `Skriv {{${fact}}} i stedet.`,
		why: 'Oplysninger om virksomheden står ét sted. Ændres de dér, bliver alle dokumenter rigtige.',
	},
};
